import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classBreaks, classOf } from '@/geo/statistics/series/class-breaks';
import { readableDecimals, readableMultiplier, spreadApart } from '@/geo/statistics/series/scale';

test('ten values make five classes of two', () => {
  expect(classBreaks([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual([
    { from: 1, to: 2 },
    { from: 3, to: 4 },
    { from: 5, to: 6 },
    { from: 7, to: 8 },
    { from: 9, to: 10 },
  ]);
});

test('few values are a class each, equal ones share one, none make none', () => {
  expect(classBreaks([7, 3])).toEqual([
    { from: 3, to: 3 },
    { from: 7, to: 7 },
  ]);
  expect(classBreaks([4, 4, 4])).toEqual([{ from: 4, to: 4 }]);
  expect(classBreaks([])).toEqual([]);
});

const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true }), {
  minLength: 1,
});

test('every value lies in exactly one class, and the classes rise', () => {
  fc.assert(
    fc.property(values, (list) => {
      const classes = classBreaks(list);
      expect(classes.length).toBeLessThanOrEqual(5);
      for (const value of list) {
        expect(classes.filter(({ from, to }) => value >= from && value <= to)).toHaveLength(1);
        expect(classOf(value, classes)).toBeDefined();
      }
      for (const [index, { from, to }] of classes.entries()) {
        expect(from).toBeLessThanOrEqual(to);
        expect(from).toBeGreaterThan(classes[index - 1]?.to ?? Number.NEGATIVE_INFINITY);
      }
    }),
  );
});

test('amounts are said in thousands, millions and thousand millions once they are a hundred of them', () => {
  expect([99_999, 100_000, 1e8, 2.5e11, -3e8].map((value) => readableMultiplier([value]))).toEqual([
    1, 1e3, 1e6, 1e9, 1e6,
  ]);
  expect([243, 24.3, 2.43, 0.0243, 0].map((value) => readableDecimals([value]))).toEqual([0, 1, 2, 4, 0]);
});

test('labels at one height are moved apart, within the range and in their order', () => {
  expect(spreadApart([50, 50, 10], 20, 0, 100)).toEqual([50, 70, 10]);
  expect(spreadApart([95, 99], 20, 0, 100)).toEqual([80, 100]);
});
