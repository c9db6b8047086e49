import type { Observation } from '@/geo/domain/observation';

/** An observation of a region in whole years, as the database gives it, with what a test needs changed. */
export function observation(
  change: Partial<Observation> & Pick<Observation, 'period' | 'value'>,
): Observation {
  const { period } = change;
  const names = { az: '', en: '', ru: '', tr: '' };
  return {
    claim_id: `${change.region_code ?? 'A'}-${period}`,
    indicator: 'output',
    indicator_names: names,
    topic: 'output',
    decimals: null,
    kind: 'fact',
    qualifier: 'exact',
    confidence: 'stated',
    as_of: period,
    value_high: null,
    unit: 'AZN',
    multiplier: 1,
    normalised_value: change.value,
    normalised_unit: 'AZN',
    words: null,
    as_printed: null,
    verdict: null,
    verdict_reason: null,
    note: null,
    source: { id: 's', publisher: 'SSC', title: null, url: null, published_on: null, kind: 'official' },
    period_type: 'year',
    region_code: 'A',
    start: `${period?.slice(0, 4)}-01-01`,
    end: `${period?.slice(0, 4)}-12-31`,
    status: 'A',
    ...change,
  };
}

/** Observations of region A, one a year. */
export function yearly(values: Record<number, number>): Observation[] {
  return Object.entries(values).map(([period, value]) => observation({ period, value }));
}
