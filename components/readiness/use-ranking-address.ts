'use client';

import { createParser, parseAsString, useQueryStates } from 'nuqs';
import type { Weights } from '@/geo/domain/readiness';
import { FIRST_WEIGHTS, formatWeights, parseWeights } from '@/geo/domain/readiness-weights';

const weightsParser = createParser<Weights>({
  parse: parseWeights,
  serialize: formatWeights,
  eq: (one, other) => formatWeights(one) === formatWeights(other),
});

const PARSERS = { weights: weightsParser.withDefault(FIRST_WEIGHTS), why: parseAsString };

/** The weights of the ranking and the deposit whose reasons are open, both kept in the address. */
export function useRankingAddress() {
  return useQueryStates(PARSERS, { history: 'replace' });
}

/** The address of the same ranking with one deposit's reasons open, or with none. */
export function whyAddress(weights: Weights, slug: string | null): string {
  const query = new URLSearchParams({ weights: formatWeights(weights) });
  if (slug !== null) query.set('why', slug);
  return `?${query}${slug === null ? '' : `#${slug}`}`;
}
