import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CRITERIA,
  type Criterion,
  type Interval,
  rankDeposits,
  readinessScore,
  UNKNOWN,
  type Weights,
} from '@/geo/domain/readiness';
import { FIRST_WEIGHTS } from '@/geo/domain/readiness-weights';

const intervals = fc
  .tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }))
  .map(([one, other]): Interval => ({ low: Math.min(one, other), high: Math.max(one, other) }));
const forEach = <Value>(values: fc.Arbitrary<Value>) =>
  fc
    .array(values, { minLength: CRITERIA.length, maxLength: CRITERIA.length })
    .map((list) => Object.fromEntries(CRITERIA.map((criterion, index) => [criterion, list[index]])));
const criteria = forEach(intervals) as fc.Arbitrary<Record<Criterion, Interval>>;
const weights = (forEach(fc.integer({ min: 0, max: 10 })) as fc.Arbitrary<Weights>).filter((one) =>
  CRITERIA.some((criterion) => one[criterion] > 0),
);
const allAre = (interval: Interval) =>
  Object.fromEntries(CRITERIA.map((criterion) => [criterion, interval])) as Record<Criterion, Interval>;

describe('a readiness score', () => {
  test('of nothing known is anything from 0 to 100', () => {
    expect(readinessScore(allAre(UNKNOWN), FIRST_WEIGHTS)).toMatchObject({ low: 0, high: 100, midpoint: 50 });
  });

  test('is the weighted mean of the criteria, end by end', () => {
    const known = {
      ...allAre({ low: 0, high: 0 }),
      clearance: { low: 20, high: 40 },
      power: { low: 80, high: 80 },
    };
    const none = Object.fromEntries(CRITERIA.map((criterion) => [criterion, 0])) as Weights;
    const score = readinessScore(known, { ...none, clearance: 3, power: 1 });
    // (3 × 20 + 80) / 4 and (3 × 40 + 80) / 4; clearance gives 3 × 20 / 4 to 3 × 40 / 4 of it and power 80 / 4.
    expect(score).toMatchObject({ low: 35, high: 50, midpoint: 42.5 });
    expect(score.shares).toMatchObject({
      clearance: { low: 15, high: 30 },
      power: { low: 20, high: 20 },
      licence: { low: 0, high: 0 },
    });
  });

  test('is refused when nothing counts', () => {
    const none = Object.fromEntries(CRITERIA.map((criterion) => [criterion, 0])) as Weights;
    expect(() => readinessScore(allAre(UNKNOWN), none)).toThrow(RangeError);
  });

  test('holds its middle, stays within 0 to 100, and its shares sum to it end by end', () => {
    fc.assert(
      fc.property(criteria, weights, (values, counted) => {
        const { low, high, midpoint, shares } = readinessScore(values, counted);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100 + 1e-9);
        expect(midpoint).toBeGreaterThanOrEqual(low);
        expect(midpoint).toBeLessThanOrEqual(high);
        const sumOf = (end: keyof Interval) =>
          CRITERIA.reduce((sum, criterion) => sum + shares[criterion][end], 0);
        expect(sumOf('low')).toBeCloseTo(low, 6);
        expect(sumOf('high')).toBeCloseTo(high, 6);
      }),
    );
  });

  test('never falls when a criterion rises', () => {
    fc.assert(
      fc.property(
        criteria,
        weights,
        fc.constantFrom(...CRITERIA),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (values, counted, criterion, rise) => {
          const { low, high } = values[criterion];
          const raised = { low: Math.min(100, low + rise), high: Math.min(100, high + rise) };
          const before = readinessScore(values, counted);
          const after = readinessScore({ ...values, [criterion]: raised }, counted);
          expect(after.low).toBeGreaterThanOrEqual(before.low);
          expect(after.high).toBeGreaterThanOrEqual(before.high);
        },
      ),
    );
  });

  test('depends neither on the order of the criteria nor on the size of all weights together', () => {
    fc.assert(
      fc.property(criteria, weights, (values, counted) => {
        const turned = Object.fromEntries(Object.entries(values).toReversed()) as typeof values;
        expect(readinessScore(turned, counted)).toEqual(readinessScore(values, counted));
        const doubled = Object.fromEntries(
          CRITERIA.map((criterion) => [criterion, 2 * counted[criterion]]),
        ) as Weights;
        expect(readinessScore(values, doubled).midpoint).toBeCloseTo(
          readinessScore(values, counted).midpoint,
          9,
        );
      }),
    );
  });
});

describe('a ranking', () => {
  const deposits = fc
    .array(criteria, { minLength: 1, maxLength: 12 })
    .map((list) => list.map((values, index) => ({ slug: `d${index}`, criteria: values })));

  test('is the same in whatever order the deposits come', () => {
    fc.assert(
      fc.property(deposits, weights, (list, counted) => {
        expect(rankDeposits(list.toReversed(), counted)).toEqual(rankDeposits(list, counted));
      }),
    );
  });

  test('gives equal scores one place and the next the place after all of them', () => {
    const at = (slug: string, value: number) => ({ slug, criteria: allAre({ low: value, high: value }) });
    const ranked = rankDeposits([at('b', 50), at('c', 10), at('a', 50), at('d', 90)], FIRST_WEIGHTS);
    expect(ranked.map(({ deposit, place }) => [deposit.slug, place])).toEqual([
      ['d', 1],
      ['a', 2],
      ['b', 2],
      ['c', 4],
    ]);
  });

  test('by what is certain puts a known poor deposit before an unknown one, by the middle after it', () => {
    const unknown = { slug: 'unknown', criteria: allAre(UNKNOWN) };
    const poor = { slug: 'poor', criteria: allAre({ low: 30, high: 40 }) };
    const order = (end: 'low' | 'midpoint' | 'high') =>
      rankDeposits([unknown, poor], FIRST_WEIGHTS, end).map(({ deposit }) => deposit.slug);
    expect(order('low')).toEqual(['poor', 'unknown']);
    expect(order('midpoint')).toEqual(['unknown', 'poor']);
    expect(order('high')).toEqual(['unknown', 'poor']);
  });
});
