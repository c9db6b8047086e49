import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ageValue,
  agreementOf,
  classValue,
  clearanceValue,
  distanceValue,
  meanInterval,
  rightsValue,
  scaleValue,
} from '@/geo/domain/readiness-values';

describe('the value of a distance', () => {
  test.each([
    [0, 0, 100, 100],
    [15, 15, 75, 75],
    [30, 45, 25, 50],
    [60, 60, 0, 0],
    [70, 90, 0, 0],
  ])('of %i to %i km, worth nothing at 60 km, is %i to %i', (lowKm, highKm, low, high) => {
    expect(distanceValue({ lowKm, highKm }, 60)).toEqual({ low, high });
  });

  test('never rises with the distance', () => {
    const km = fc.double({ min: 0, max: 500, noNaN: true });
    fc.assert(
      fc.property(km, km, km, (lowKm, more, farther) => {
        const near = distanceValue({ lowKm, highKm: lowKm + more }, 40);
        const far = distanceValue({ lowKm: lowKm + farther, highKm: lowKm + more + farther }, 40);
        expect(far.low).toBeLessThanOrEqual(near.low);
        expect(far.high).toBeLessThanOrEqual(near.high);
        expect(near.low).toBeLessThanOrEqual(near.high);
      }),
    );
  });
});

describe('the value of clearance', () => {
  test('of 7 500 ha in a district of 100 000 ha is half: 7.5 % against 15 %', () => {
    expect(clearanceValue(7_500, { low: 100_000, high: 100_000 })).toEqual({ low: 50, high: 50 });
  });

  test('is wider when sources give the district two areas', () => {
    expect(clearanceValue(7_500, { low: 50_000, high: 100_000 })).toEqual({ low: 50, high: 100 });
  });

  test('never falls with the hectares', () => {
    const ha = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(ha, ha, (cleared, more) => {
        const area = { low: 90_000, high: 110_000 };
        expect(clearanceValue(cleared + more, area).low).toBeGreaterThanOrEqual(
          clearanceValue(cleared, area).low,
        );
      }),
    );
  });
});

test.each([
  ['C1', 80, 80],
  ['C1+C2', 60, 80],
  ['A+B+C1', 80, 100],
  ['P1', 30, 30],
])('class %s is worth %i to %i', (category, low, high) => {
  expect(classValue(category)).toEqual({ low, high });
});

test('a class of another system is not valued', () => {
  expect(classValue('indicated')).toBeNull();
  expect(classValue('C1+indicated')).toBeNull();
});

test.each([
  [2026, 100],
  [2023, 90],
  [2011, 50],
  [1990, 0],
])('a figure of %i is worth %i', (year, value) => {
  expect(ageValue(year).low).toBeCloseTo(value, 9);
});

test.each([
  ['two equal figures', [6.5, 6.5, 6.5, 6.5], 1],
  ['457 and 500', [457, 457, 500, 500], 0.914],
  ['ranges that overlap', [4, 7, 6, 9], 1],
  ['more than 13, and 112.5', [13, Number.POSITIVE_INFINITY, 112.5, 112.5], 1],
  ['more than 500, and 457', [500, Number.POSITIVE_INFINITY, 457, 457], 0.914],
] as const)('%s agree to their ratio', (_, [low, high, otherLow, otherHigh], agreement) => {
  expect(
    agreementOf([
      { low, high },
      { low: otherLow, high: otherHigh },
    ]),
  ).toBeCloseTo(agreement, 9);
});

test.each([
  [100, 100],
  [10, 66.6667],
  [1, 33.3333],
  [0.1, 0],
  [0.001, 0],
])('a deposit of %d t beside the largest of 100 t is worth %d', (amount, value) => {
  expect(scaleValue({ low: amount, high: amount }, 100).low).toBeCloseTo(value, 3);
});

test('an open upper end may be as large as the largest', () => {
  expect(scaleValue({ low: 10, high: Number.POSITIVE_INFINITY }, 100).high).toBe(100);
});

test('rights are valued by how far they have come, and a rule is no right', () => {
  expect(rightsValue('operating_licence')).toBe(100);
  expect(rightsValue('auction_planned')).toBe(30);
  expect(rightsValue('rule')).toBeNull();
});

test('the mean of a known and an unknown part is wide', () => {
  expect(
    meanInterval([
      { low: 80, high: 80 },
      { low: 0, high: 100 },
    ]),
  ).toEqual({ low: 40, high: 90 });
  expect(meanInterval([])).toEqual({ low: 0, high: 100 });
});
