import { useLocale, useTranslations } from 'next-intl';
import type { Figure } from '@/geo/domain/figure';
import {
  CRITERIA,
  type Criterion,
  type DepositCriteria,
  type Interval,
  readinessScore,
  type Weights,
} from '@/geo/domain/readiness';
import { FIRST_WEIGHTS } from '@/geo/domain/readiness-weights';
import { formatNumber } from '../ui/format';
import { ReadinessInput } from './readiness-input';

interface ReadinessWhyProps {
  deposit: { criteria: DepositCriteria };
  /** The balanced weights when left out. */
  weights?: Weights;
  claims: readonly Figure[];
  numberOf: (figure: Figure) => number;
  title: string;
}

/** Why a deposit has its score: each criterion's value and share, what it rests on with its sources, and what is missing. */
export function ReadinessWhy({
  deposit,
  weights = FIRST_WEIGHTS,
  claims,
  numberOf,
  title,
}: ReadinessWhyProps) {
  const t = useTranslations('readiness.ranking');
  const { shares } = readinessScore(deposit.criteria, weights);
  return (
    <section aria-label={title} className="mt-2 border-l-4 border-accent pl-3">
      <ul className="divide-y divide-line">
        {CRITERIA.map((criterion) => (
          <li key={criterion} className="py-2" data-hazard={criterion === 'clearance' || undefined}>
            <CriterionHead
              criterion={criterion}
              value={deposit.criteria[criterion]}
              share={shares[criterion]}
            />
            <ul className="mt-0.5 text-[13px]">
              {deposit.criteria[criterion].inputs.map((input) => (
                <ReadinessInput key={input.name} input={input} claims={claims} numberOf={numberOf} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p className="text-xs text-muted">{t('computed')}</p>
    </section>
  );
}

interface CriterionHeadProps {
  criterion: Criterion;
  value: Interval;
  share: Interval;
}

function CriterionHead({ criterion, value, share }: CriterionHeadProps) {
  const t = useTranslations('readiness.ranking');
  const range = useRange();
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-3">
      <h4 className="font-semibold">{t(`criteria.${criterion}`)}</h4>
      <span className="text-xs">
        <span className="text-muted">{t('value')}</span> <strong>{range(value)}</strong>
        {' · '}
        <span className="text-muted">{t('adds')}</span> {t('addsText', { points: range(share, 1) })}
      </span>
    </div>
  );
}

/** Writes an interval, in whole numbers unless told: one number when both ends round to it. */
export function useRange(): (interval: Interval, decimals?: number) => string {
  const language = useLocale();
  const t = useTranslations('readiness.ranking');
  return ({ low, high }, decimals = 0) => {
    const [from, to] = [formatNumber(low, language, decimals), formatNumber(high, language, decimals)];
    return from === to ? from : t('range', { low: from, high: to });
  };
}
