import { useLocale, useTranslations } from 'next-intl';
import { CRITERIA, type DepositCriteria, readinessScore } from '@/geo/domain/readiness';
import { FIRST_WEIGHTS } from '@/geo/domain/readiness-weights';
import { IntervalBar } from '../charts/interval-bar';
import { useRange } from '../panels/readiness-why';
import { Link } from '../ui/link';

/** The readiness score as an interval with its criteria, computed from claims; the ranking shows each with its sources. */
export function ReadinessPart({ criteria }: { criteria: DepositCriteria }) {
  const language = useLocale();
  const t = useTranslations('dossier');
  const ranking = useTranslations('readiness.ranking');
  const range = useRange();
  const score = readinessScore(criteria, FIRST_WEIGHTS);
  const middle = Math.round(score.midpoint);
  return (
    <section
      aria-labelledby="readiness"
      className="mt-4 border-t border-line pt-3"
      data-computed={claimsOf(criteria)}
    >
      <h2 id="readiness" className="flex items-baseline justify-between gap-3 font-bold">
        {t('compare.score')} <span className="text-xl">{range(score)}</span>
      </h2>
      <IntervalBar interval={score} middle={middle} />
      <ul className="mt-2 text-xs print:hidden">
        {CRITERIA.map((criterion) => (
          <li
            key={criterion}
            data-hazard={criterion === 'clearance' || undefined}
            className="grid grid-cols-[minmax(0,1fr)_5rem_3.5rem] items-center gap-2 py-0.5"
          >
            <span>{ranking(`criteria.${criterion}`)}</span>
            <IntervalBar interval={criteria[criterion]} middle={middleOf(criteria[criterion])} />
            <span className="text-right font-semibold">{range(criteria[criterion])}</span>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-xs text-muted">
        {t('readinessNote')}{' '}
        <Link href={`/${language}/deposits/ranking`} className="text-accent underline print:hidden">
          {t('readinessWhy')}
        </Link>
      </p>
    </section>
  );
}

function middleOf({ low, high }: { low: number; high: number }): number {
  return (low + high) / 2;
}

/** The claims a score is computed from, for whoever reads the page's code or crawls it. */
export function claimsOf(criteria: DepositCriteria): string {
  const ids = CRITERIA.flatMap((criterion) => criteria[criterion].inputs.flatMap(({ claimIds }) => claimIds));
  return ['readiness', ...new Set(ids)].join(' ');
}
