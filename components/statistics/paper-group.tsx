import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import type { Figure } from '@/geo/domain/figure';
import type { PaperRow } from '@/geo/statistics/paper/check-paper';
import { VERDICTS } from '@/geo/statistics/paper/judgement';
import type { PaperGroup } from '@/geo/statistics/paper/untested';
import { PaperRowLine, type RowTools } from './paper-row';
import { Working } from './paper-working';

interface PaperGroupListProps {
  group: PaperGroup;
  rows: readonly PaperRow[];
  others: ReadonlyMap<string, Figure>;
  numberOf: (figure: Figure) => number;
  tools: RowTools;
}

const FOLDED: readonly PaperGroup[] = ['agenda', 'references'];
const COLUMNS = ['claim', 'asPrinted', 'recomputed', 'verdict', 'why'] as const;

/** The statements of one part of the paper, with how many of each verdict; parts that no data can test are folded. */
export function PaperGroupList({ group, rows, others, numberOf, tools }: PaperGroupListProps) {
  const t = useTranslations('statistics.paper');
  const counts = Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, rows.filter((row) => row.verdict === verdict).length]),
  );
  // on a narrow screen each cell is named by CSS, from these
  const labels = Object.fromEntries(COLUMNS.map((column) => [`--${column}`, JSON.stringify(t(column))]));
  return (
    <details
      open={!FOLDED.includes(group)}
      data-group={group}
      className="mt-6 rounded-card bg-paper shadow-card"
    >
      <summary className="cursor-pointer px-4 py-3">
        <h2 className="inline text-lg font-bold">{t(`groups.${group}`)}</h2>
        <span className="block text-xs text-muted">{t('groupLine', { count: rows.length, ...counts })}</span>
      </summary>
      <div
        aria-hidden
        className="hidden grid-cols-[22fr_23fr_17fr_148px_30fr] gap-4 border-t border-line px-4 py-2 text-xs font-semibold text-muted md:grid"
      >
        {COLUMNS.map((column) => (
          <span key={column}>{t(column)}</span>
        ))}
      </div>
      <ul className="paper-rows" style={labels as CSSProperties}>
        {rows.map((row) => (
          <PaperRowLine key={row.claim.claim_id} row={row} tools={tools}>
            {row.working.length + row.basis.length > 0 && (
              <Working row={row} others={others} numberOf={numberOf} write={tools.write} />
            )}
          </PaperRowLine>
        ))}
      </ul>
    </details>
  );
}
