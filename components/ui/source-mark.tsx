import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import type { Figure } from '@/geo/domain/figure';
import { hazardMark } from '@/geo/domain/hazard-mark';
import type { Language } from '@/geo/domain/languages';
import { claimAddress } from '@/geo/domain/ledger-address';
import { formatDate } from './format';

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
    <span className="whitespace-nowrap" {...hazardMark(figure)}>
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

// Hundreds stand on a page, each in its markup and again in the data that takes it over: few parts, and their look in `source-card`.
function SourceCard({ figure }: { figure: Figure }) {
  const t = useTranslations('panels');
  const words = useTranslations('words');
  const language = useLocale() as Language;
  const { source, qualifier, as_of } = figure;
  return (
    <>
      <span className="eyebrow">{`${t('source')} · ${words(`sourceKinds.${source.kind}`)}`}</span>
      <b>
        {source.publisher}
        {source.published_on && <small>{` · ${formatDate(source.published_on, language)}`}</small>}
      </b>
      {source.title && <cite>{source.title}</cite>}
      {figure.as_printed && (
        <q>
          <span className="eyebrow">{t('asPrinted')}</span>
          {`“${figure.as_printed}”`}
        </q>
      )}
      <small>
        {[
          words(`confidences.${figure.confidence}`),
          qualifier !== 'exact' && words(`qualifiers.${qualifier}`),
          as_of && t('asOf', { date: formatDate(as_of, language) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </small>
      {figure.note && <small lang="en">{figure.note}</small>}
      {source.url ? (
        <a href={source.url} rel="noreferrer" target="_blank">
          {t('sourceOpen')}
        </a>
      ) : (
        <small>{t('noPage')}</small>
      )}
      <a href={claimAddress(language, figure.claim_id)}>{`${t('claim')} ${figure.claim_id}`}</a>
    </>
  );
}
