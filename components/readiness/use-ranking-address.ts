'use client';

import { createParser, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { FIRST_RANK_END, RANK_ENDS, type RankEnd, type Weights } from '@/geo/domain/readiness';
import { FIRST_WEIGHTS, formatWeights, parseWeights } from '@/geo/domain/readiness-weights';

const weightsParser = createParser<Weights>({
  parse: parseWeights,
  serialize: formatWeights,
  eq: (one, other) => formatWeights(one) === formatWeights(other),
});

const PARSERS = {
  weights: weightsParser.withDefault(FIRST_WEIGHTS),
  by: parseAsStringLiteral(RANK_ENDS).withDefault(FIRST_RANK_END),
  why: parseAsString,
  deposits: parseAsString,
};

/** How the list is ordered: by which weights, by which end of the score, and among which deposits (null: all). */
export interface RankingOrder {
  weights: Weights;
  by: RankEnd;
  deposits: string | null;
}

/** The order of the ranking and the deposit whose reasons are open, both kept in the address. */
export function useRankingAddress() {
  return useQueryStates(PARSERS, { history: 'replace' });
}

/** The address of the same ranking with one deposit's reasons open, or with none. */
export function whyAddress({ weights, by, deposits }: RankingOrder, slug: string | null): string {
  const query = new URLSearchParams({ weights: formatWeights(weights), by });
  if (deposits !== null) query.set('deposits', deposits);
  if (slug !== null) query.set('why', slug);
  return `?${query}${slug === null ? '' : `#${slug}`}`;
}
