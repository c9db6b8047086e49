import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { rowDiffers } from '@/geo/domain/compare';
import { CRITERIA, type DepositCriteria, type Interval, readinessScore } from '@/geo/domain/readiness';
import { FIRST_WEIGHTS } from '@/geo/domain/readiness-weights';
import { IntervalBar } from '../charts/interval-bar';
import { claimsOf } from '../dossier/readiness-part';
import { useRange } from '../panels/readiness-why';
import { CompareRow, NoData, RowsHead } from './compare-row';

/** The deposits' criteria by their slugs, null for one that is not ranked. */
export type ReadinessColumns = readonly { slug: string; criteria: DepositCriteria | null }[];

/** The score and each of its criteria as intervals; a missing input makes them wide, never low. */
export function ReadinessRows({ columns }: { columns: ReadinessColumns }) {
  const t = useTranslations('dossier');
  const ranking = useTranslations('readiness.ranking');
  const rows = CRITERIA.map((criterion) => ({
    key: criterion as string,
    label: ranking(`criteria.${criterion}`),
    intervalOf: (criteria: DepositCriteria): Interval => criteria[criterion],
  }));
  const score = {
    key: 'score',
    label: t('compare.score'),
    intervalOf: (criteria: DepositCriteria): Interval => readinessScore(criteria, FIRST_WEIGHTS),
  };
  return (
    <tbody>
      <RowsHead columns={columns.length}>
        {t('compare.score')} · {t('readinessNote')}
      </RowsHead>
      {[score, ...rows].map(({ key, label, intervalOf }) => (
        <IntervalRow key={key} label={label} columns={columns} intervalOf={intervalOf} />
      ))}
    </tbody>
  );
}

interface IntervalRowProps {
  label: string;
  columns: ReadinessColumns;
  intervalOf: (criteria: DepositCriteria) => Interval;
}

function IntervalRow({ label, columns, intervalOf }: IntervalRowProps) {
  const range = useRange();
  const said = columns.map(({ criteria }) => criteria && range(intervalOf(criteria)));
  return (
    <CompareRow
      label={label}
      differs={rowDiffers(said)}
      cells={columns.map(({ slug, criteria }, index): [string, ReactNode] => [
        slug,
        criteria ? (
          <div key={slug} data-computed={claimsOf(criteria)}>
            <span className="font-semibold">{said[index]}</span>
            <IntervalBar
              interval={intervalOf(criteria)}
              middle={(intervalOf(criteria).low + intervalOf(criteria).high) / 2}
            />
          </div>
        ) : (
          <NoData key={slug} />
        ),
      ])}
    />
  );
}
