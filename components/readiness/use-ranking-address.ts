'use client';

import { useCallback, useMemo } from 'react';
import { FIRST_RANK_END, RANK_ENDS, type RankEnd, type Weights } from '@/geo/domain/readiness';
import { FIRST_WEIGHTS, formatWeights, parseWeights } from '@/geo/domain/readiness-weights';
import { useQuery } from '../ui/use-query';

/** How the list is ordered: by which weights, by which end of the score, and among which deposits (null: all). */
export interface RankingOrder {
  weights: Weights;
  by: RankEnd;
  deposits: string | null;
}

/** The order of the ranking and the deposit whose reasons are open, both kept in the address. */
export function useRankingAddress() {
  const { query, change } = useQuery();
  const shown = useMemo(() => {
    const given = new URLSearchParams(query);
    return {
      weights: parseWeights(given.get('weights') ?? '') ?? FIRST_WEIGHTS,
      by: RANK_ENDS.find((end) => end === given.get('by')) ?? FIRST_RANK_END,
      deposits: given.get('deposits'),
      why: given.get('why'),
    };
  }, [query]);
  const set = useCallback(
    ({ weights, by, why }: { weights?: Weights; by?: RankEnd; why?: string | null }) =>
      change(
        {
          ...(weights && { weights: unless(formatWeights(weights), formatWeights(FIRST_WEIGHTS)) }),
          ...(by && { by: unless(by, FIRST_RANK_END) }),
          ...(why !== undefined && { why }),
        },
        { history: 'replace', isMoving: weights !== undefined },
      ),
    [change],
  );
  return { ...shown, set };
}

const unless = (text: string, first: string) => (text === first ? null : text);

/** The address of the same ranking with one deposit's reasons open, or with none. */
export function whyAddress({ weights, by, deposits }: RankingOrder, slug: string | null): string {
  const query = new URLSearchParams({ weights: formatWeights(weights), by });
  if (deposits !== null) query.set('deposits', deposits);
  if (slug !== null) query.set('why', slug);
  return `?${query}${slug === null ? '' : `#${slug}`}`;
}
