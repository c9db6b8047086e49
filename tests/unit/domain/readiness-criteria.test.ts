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

const road = {
  kind: 'road',
  state: 'now',
  names,
  feature_kind: 'project',
  feature_slug: 'a-road',
  distance_m: 15_000,
  accuracy_m: 3_000,
} as const;

const isUnknown = ({ low, high }: { low: number; high: number }) => low === 0 && high === 100;

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

  test.each([
    ['railway', 'now', 'access_now'],
    ['airport', 'now', 'access_now'],
    ['railway', 'after_projects', 'access_after'],
    ['road', 'after_projects', 'access_after'],
    ['airport', 'after_projects', 'access_after'],
    ['power', 'now', 'power'],
    ['park', 'now', 'incentives'],
  ] as const)('never rises with the distance to a %s (%s)', (kind, state, criterion) => {
    const metres = fc.double({ min: 0, max: 4e5, noNaN: true });
    fc.assert(
      fc.property(metres, metres, fc.integer({ min: 1, max: 30_000 }), (distance_m, farther, accuracy_m) => {
        const at = (distance: number) =>
          criteriaWith({
            access: [{ ...road, kind, state, distance_m: distance, accuracy_m }],
            incentives: ['incentive'],
          })[criterion];
        const [near, far] = [at(distance_m), at(distance_m + farther)];
        expect(far.low).toBeLessThanOrEqual(near.low + 1e-9);
        expect(far.high).toBeLessThanOrEqual(near.high + 1e-9);
        expect(near.inputs.some(({ name, isMissing }) => name === kind && !isMissing)).toBe(true);
      }),
    );
  });

  test('never falls with one right more', () => {
    const right = fc.record({
      claim_id: fc.uuid(),
      licence_type: fc.constantFrom(
        'heads_of_terms',
        'geological_research',
        'psa',
        'auction_planned',
        'rule',
      ),
      qualifier: fc.constantFrom('exact', 'plan', 'inferred'),
    });
    fc.assert(
      fc.property(fc.array(right, { minLength: 1 }), right, (rights, more) => {
        const [fewer, all] = [
          criteriaWith({ rights }).licence,
          criteriaWith({ rights: [...rights, more] }).licence,
        ];
        if (!isUnknown(fewer)) expect(all.low).toBeGreaterThanOrEqual(fewer.low);
        expect(all.high).toBeGreaterThanOrEqual(isUnknown(fewer) ? 0 : fewer.high);
      }),
    );
  });

  test('does not hang on the order in which figures come, also where two sources differ for one year', () => {
    const inputs: Partial<ReadinessInputs> = {
      cleared: [
        { claim_id: 'a', area_ha: 100, year: 2023 },
        { claim_id: 'b', area_ha: 300, year: 2023 },
        { claim_id: 'c', area_ha: 900, year: 2022 },
      ],
      district_areas: [
        { claim_id: 'd', low_km2: 1_000, high_km2: null },
        { claim_id: 'e', low_km2: 1_200, high_km2: null },
      ],
      access: [road, { ...road, kind: 'railway', distance_m: 40_000 }, { ...road, kind: 'power' }],
      estimates: [
        estimate({ claim_id: 'f', category: 'C1', effective_year: 1999 }),
        estimate({ claim_id: 'g', source_id: 'other', low: 7, category: 'C2', effective_year: 2020 }),
        estimate({ claim_id: 'h', source_id: 'third', low: 10, bound: 'at_least' }),
      ],
      rights: [
        { claim_id: 'i', licence_type: 'psa', qualifier: 'exact' },
        { claim_id: 'j', licence_type: 'auction_planned', qualifier: 'plan' },
      ],
    };
    const turned = Object.fromEntries(
      Object.entries(inputs).map(([name, list]) => [name, Array.isArray(list) ? list.toReversed() : list]),
    ) as Partial<ReadinessInputs>;
    const ends = (given: Partial<ReadinessInputs>) => {
      const criteria = criteriaWith(given);
      return CRITERIA.map((criterion) => [criteria[criterion].low, criteria[criterion].high]);
    };
    expect(ends(turned)).toEqual(ends(inputs));
    // Of 1 000 to 1 200 km², 100 to 300 ha are 1/1 200 to 3/1 000.
    const [share] = criteriaWith(inputs).clearance.inputs;
    expect(share?.measured?.low).toBeCloseTo(100 / 1_200, 9);
    expect(share?.measured?.high).toBeCloseTo(300 / 1_000, 9);
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
