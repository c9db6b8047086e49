import { ExternalLink } from 'lucide';
import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import type { Figure } from '@/geo/domain/figure';
import type { Language } from '@/geo/domain/languages';
import { claimAddress } from '@/geo/domain/ledger-address';
import { formatDate } from './format';
import { Icon } from './icon';

interface SourceMarkProps {
  figure: Figure;
  /** The number of the source in this panel. */
  number: number;
}

/** The small mark beside a figure that opens its source; a native popover, so it works without scripts too. Pointing and focus open it through `SourcesOnHover`. */
export function SourceMark({ figure, number }: SourceMarkProps) {
  const t = useTranslations('panels');
  const id = useId();
  return (
    <span className="whitespace-nowrap">
      <button
        type="button"
        popoverTarget={id}
        data-claim={figure.claim_id}
        aria-label={t('sourceMark', { number, publisher: figure.source.publisher })}
        className="source-mark"
      >
        {number}
      </button>
      <span popover="auto" id={id} className="source-card">
        <SourceCard figure={figure} />
      </span>
    </span>
  );
}

function SourceCard({ figure }: { figure: Figure }) {
  const t = useTranslations('panels');
  const words = useTranslations('words');
  const language = useLocale() as Language;
  const { source } = figure;
  return (
    <>
      <span className="eyebrow block">
        {t('source')} · {words(`sourceKinds.${source.kind}`)}
      </span>
      <span className="mt-1 block font-semibold">
        {source.publisher}
        {source.published_on && (
          <span className="font-normal text-muted"> · {formatDate(source.published_on, language)}</span>
        )}
      </span>
      {source.title && <span className="block">{source.title}</span>}
      {figure.as_printed && (
        <span className="mt-2 block border-l-2 border-line pl-2">
          <span className="eyebrow block">{t('asPrinted')}</span>“{figure.as_printed}”
        </span>
      )}
      <span className="mt-2 block text-muted">
        {words(`confidences.${figure.confidence}`)}
        {figure.qualifier !== 'exact' && ` · ${words(`qualifiers.${figure.qualifier}`)}`}
        {figure.as_of && ` · ${t('asOf', { date: formatDate(figure.as_of, language) })}`}
      </span>
      {figure.note && (
        <span className="mt-1 block text-muted" lang="en">
          {figure.note}
        </span>
      )}
      {source.url ? (
        <a
          href={source.url}
          rel="noreferrer"
          target="_blank"
          className="mt-2 inline-flex items-center gap-1 font-semibold text-accent underline"
        >
          {t('sourceOpen')} <Icon of={ExternalLink} size={14} />
        </a>
      ) : (
        <span className="mt-2 block text-muted">{t('noPage')}</span>
      )}
      <a href={claimAddress(language, figure.claim_id)} className="mt-2 block text-xs text-accent underline">
        {t('claim')} {figure.claim_id}
      </a>
    </>
  );
}
