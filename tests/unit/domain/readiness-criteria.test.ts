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
  const figures = [inputs, ...others].flatMap(({ slug, estimates }) =>
    estimates.map((each) => ({ ...each, slug, amount: each.high ?? each.low })),
  );
  return criteriaOf(inputs, largestByKey(figures));
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

  test('is measured against the largest of the others, never against its own', () => {
    const estimates = [estimate({ low: 457 }), estimate({ low: 5_000, bound: 'at_least' })];
    const { scale } = criteriaWith({ estimates }, [{ ...other, estimates: [estimate({ low: 457_000 })] }]);
    expect(scale.low).toBeCloseTo(0, 9);
    expect(criteriaWith({ estimates }, [other]).scale.low).toBe(100);
  });

  test('never falls when any of its figures grows, or rises when one of another deposit does', () => {
    const tonnes = fc.double({ min: 0.001, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(tonnes, tonnes, tonnes, (low, second, more) => {
        const scaleWith = (first: number, ofOther: number) =>
          criteriaWith({ estimates: [estimate({ low: first }), estimate({ low: second })] }, [
            { ...other, estimates: [estimate({ low: ofOther })] },
          ]).scale;
        const [small, large, beside] = [
          scaleWith(low, 100),
          scaleWith(low + more, 100),
          scaleWith(low, 100 + more),
        ];
        expect(large.low).toBeGreaterThanOrEqual(small.low - 1e-9);
        expect(large.high).toBeGreaterThanOrEqual(small.high - 1e-9);
        expect(beside.low).toBeLessThanOrEqual(small.low + 1e-9);
      }),
    );
  });
});

describe('every criterion', () => {
  const road = { kind: 'road', state: 'now', names, distance_m: 15_000, accuracy_m: 3_000 } as const;

  test('of cleared land never falls with the hectares, and never rises with the area of the district', () => {
    const hectares = fc.double({ min: 0, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(
        hectares,
        hectares,
        fc.double({ min: 10, max: 1e4, noNaN: true }),
        (area_ha, more, low_km2) => {
          const clearanceOf = (cleared: number, district: number) =>
            criteriaWith({
              cleared: [{ claim_id: 'c', area_ha: cleared, year: 2023 }],
              district_areas: [{ claim_id: 'd', low_km2: district, high_km2: null }],
            }).clearance;
          const now = clearanceOf(area_ha, low_km2);
          expect(clearanceOf(area_ha + more, low_km2).low).toBeGreaterThanOrEqual(now.low - 1e-9);
          expect(clearanceOf(area_ha, low_km2 + more).high).toBeLessThanOrEqual(now.high + 1e-9);
        },
      ),
    );
  });

  test('of estimates never falls with a later year, a better class, or another kind of infrastructure that is near', () => {
    const classes = ['P3', 'P2', 'P1', 'C2', 'C1', 'B', 'A'];
    const qualityOf = (change: Partial<ReadinessEstimate>) =>
      criteriaWith({ estimates: [estimate(change)] }).estimate_quality;
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2025 }), fc.nat(30), fc.nat(5), (year, later, place) => {
        const now = qualityOf({ effective_year: year, category: classes[place] ?? null });
        const newer = qualityOf({
          effective_year: Math.min(2025, year + later),
          category: classes[place] ?? null,
        });
        const better = qualityOf({ effective_year: year, category: classes[place + 1] ?? null });
        for (const risen of [newer, better]) {
          expect(risen.low).toBeGreaterThanOrEqual(now.low - 1e-9);
          expect(risen.high).toBeGreaterThanOrEqual(now.high - 1e-9);
        }
      }),
    );
    const one = criteriaWith({ access: [road] }).access_now;
    const two = criteriaWith({ access: [road, { ...road, kind: 'railway', distance_m: 0 }] }).access_now;
    expect(two.low).toBeGreaterThan(one.low);
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
