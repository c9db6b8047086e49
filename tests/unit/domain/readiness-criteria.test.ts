import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CRITERIA, UNKNOWN, unknownCount } from '@/geo/domain/readiness';
import { criteriaOf } from '@/geo/domain/readiness-criteria';
import { largestByKey } from '@/geo/domain/readiness-estimates';
import type { ReadinessEstimate, ReadinessInputs } from '@/geo/domain/readiness-inputs';

const names = { az: 'a', en: 'a', ru: 'a', tr: 'a' };
const nothing: ReadinessInputs = {
  slug: 'a',
  names,
  region_names: null,
  commodities: [],
  context: false,
  cleared: [],
  district_areas: [],
  access: [],
  estimates: [],
  rights: [],
  incentives: [],
};

const estimate = (change: Partial<ReadinessEstimate>): ReadinessEstimate => ({
  claim_id: 'claim',
  source_id: 'source',
  commodity: 'gold',
  commodity_names: names,
  measured: 'contained_metal',
  unit: 't',
  low: 6.5,
  high: null,
  bound: 'exact',
  category: null,
  effective_year: null,
  ...change,
});

const criteriaWith = (change: Partial<ReadinessInputs>, others: readonly ReadinessInputs[] = []) => {
  const inputs = { ...nothing, ...change };
  return criteriaOf(inputs, largestByKey([inputs, ...others]));
};

test('a deposit of which nothing is known can have any value in every criterion', () => {
  const criteria = criteriaWith({});
  for (const criterion of CRITERIA) expect(criteria[criterion]).toMatchObject(UNKNOWN);
  expect(unknownCount(criteria)).toBe(CRITERIA.length);
});

describe('access', () => {
  const road = { kind: 'road', state: 'now', names, distance_m: 15_000, accuracy_m: 3_000 } as const;

  test('with one of three kinds known is wide: (40 to 60, anything, anything)', () => {
    const { access_now, access_after } = criteriaWith({ access: [road] });
    // 15 ± 3 km against 30 km is 40 to 60; the two unknown kinds give 0 and 100.
    expect(access_now.low).toBeCloseTo(40 / 3, 9);
    expect(access_now.high).toBeCloseTo(260 / 3, 9);
    expect(access_after).toMatchObject(UNKNOWN);
  });

  test('never rises when the road is farther or less exactly known at its lower end', () => {
    const metres = fc.double({ min: 0, max: 200_000, noNaN: true });
    fc.assert(
      fc.property(metres, metres, metres, (distance_m, farther, accuracy_m) => {
        const near = criteriaWith({ access: [{ ...road, distance_m, accuracy_m }] }).access_now;
        const far = criteriaWith({
          access: [{ ...road, distance_m: distance_m + farther, accuracy_m }],
        }).access_now;
        expect(far.low).toBeLessThanOrEqual(near.low + 1e-9);
        expect(far.high).toBeLessThanOrEqual(near.high + 1e-9);
      }),
    );
  });
});

describe('the scale of a resource', () => {
  const other = { ...nothing, slug: 'b', estimates: [estimate({ low: 100 })] };

  test('reaches from the smallest to the largest of its claims, and sums no classes', () => {
    const estimates = [estimate({ low: 1, category: 'C1' }), estimate({ low: 10, category: 'C2' })];
    const { scale } = criteriaWith({ estimates }, [other]);
    expect(scale.low).toBeCloseTo(100 / 3, 9);
    expect(scale.high).toBeCloseTo(200 / 3, 9);
  });

  test('of a commodity that no other deposit has a figure for is not known', () => {
    expect(criteriaWith({ estimates: [estimate({})] }).scale).toMatchObject(UNKNOWN);
  });

  test('never falls when the figure grows', () => {
    const tonnes = fc.double({ min: 0.001, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(tonnes, tonnes, (low, more) => {
        const small = criteriaWith({ estimates: [estimate({ low })] }, [other]).scale;
        const large = criteriaWith({ estimates: [estimate({ low: low + more })] }, [other]).scale;
        expect(large.low).toBeGreaterThanOrEqual(small.low - 1e-9);
      }),
    );
  });
});

describe('rights', () => {
  test('that are only planned raise the upper end alone', () => {
    const planned = { claim_id: 'p', licence_type: 'auction_planned', qualifier: 'plan' } as const;
    expect(criteriaWith({ rights: [planned] }).licence).toMatchObject({ low: 0, high: 30 });
    const research = { claim_id: 'r', licence_type: 'geological_research', qualifier: 'exact' } as const;
    expect(criteriaWith({ rights: [planned, research] }).licence).toMatchObject({ low: 20, high: 30 });
  });
});
