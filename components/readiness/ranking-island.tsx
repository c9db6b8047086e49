'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Figure } from '@/geo/domain/figure';
import { CRITERIA, type RankEnd, rankDeposits, type Weights } from '@/geo/domain/readiness';
import type { DepositReadiness } from '@/geo/domain/readiness-answer';
import { ROBUSTNESS } from '@/geo/domain/robustness';
import { formatNumber } from '../ui/format';
import { numberSources } from '../ui/source-numbers';
import { RankedRow } from './ranked-row';
import { useRankingAddress } from './use-ranking-address';
import { WeightForm } from './weight-form';

interface RankingIslandProps {
  deposits: readonly DepositReadiness[];
  claims: readonly Figure[];
}

/** The weights and the deposits in their order; ranked anew in the browser from criteria that were sent once. */
export function RankingIsland({ deposits, claims }: RankingIslandProps) {
  const language = useLocale();
  const t = useTranslations('readiness.ranking');
  const { why, set, ...order } = useRankingAddress();
  const { weights, by } = order;
  const ranked = useMemo(() => rankDeposits(deposits, weights, by), [deposits, weights, by]);
  const numberOf = useMemo(() => numberSources(claims), [claims]);
  const choose = ({ weights: next, by: end }: { weights?: Weights; by?: RankEnd }) => {
    if (!next || CRITERIA.some((criterion) => next[criterion] > 0)) set({ weights: next, by: end });
  };
  return (
    <div className="mt-6 gap-8 lg:grid lg:grid-cols-[20rem_1fr]">
      <WeightForm order={order} onChoose={choose} />
      <section aria-labelledby="ranking-title" className="mt-6 min-w-0 lg:mt-0">
        <h2 id="ranking-title" className="font-bold">
          {t('listTitle')}
        </h2>
        <p className="mt-1 text-xs text-muted">
          {t('topHelp', { draws: formatNumber(ROBUSTNESS.draws, language) })}
        </p>
        <ol className="mt-3 divide-y divide-line rounded-card bg-paper px-4 shadow-card">
          {ranked.map((one) => (
            <RankedRow
              key={one.deposit.slug}
              ranked={one}
              order={order}
              isOpen={why === one.deposit.slug}
              onToggle={() => set({ why: why === one.deposit.slug ? null : one.deposit.slug })}
              claims={claims}
              numberOf={numberOf}
            />
          ))}
        </ol>
      </section>
    </div>
  );
}
