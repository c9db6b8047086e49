import { useTranslations } from 'next-intl';
import type { Figure } from '@/geo/domain/figure';

const POPOVER = 'paper-source';

/** The mark beside a statement of the paper; all of them open the one card of the paper. `label` says so to those who do not see it. */
export function PaperMark({ claimId, number, label }: { claimId: string; number: number; label: string }) {
  return (
    <button
      type="button"
      popoverTarget={POPOVER}
      data-claim={claimId}
      aria-label={label}
      className="source-mark"
    >
      {number}
    </button>
  );
}

/** The card that every mark of the paper opens: a native popover, so it works without scripts too. */
export function PaperSource({ claim }: { claim: Figure | undefined }) {
  const t = useTranslations('panels');
  const words = useTranslations('words');
  if (!claim) return null;
  const { source } = claim;
  return (
    <div popover="auto" id={POPOVER} className="source-card">
      <span className="eyebrow block">
        {t('source')} · {words(`sourceKinds.${source.kind}`)}
      </span>
      <span className="mt-1 block font-semibold">{source.publisher}</span>
      {source.title && <span className="block">{source.title}</span>}
      {source.url && (
        <a
          href={source.url}
          rel="noreferrer"
          target="_blank"
          className="mt-2 block font-semibold text-accent underline"
        >
          {t('sourceOpen')}
        </a>
      )}
    </div>
  );
}
