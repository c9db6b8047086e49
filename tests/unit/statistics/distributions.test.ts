import { expect, test } from 'vitest';
import { criticalT, criticalZ, twoSidedP, upperTailP } from '@/geo/statistics/distributions';

test('critical values are those of the printed tables', () => {
  expect(criticalT(0.95, 1)).toBeCloseTo(12.7062047364, 8);
  expect(criticalT(0.95, 3)).toBeCloseTo(3.1824463053, 8);
  expect(criticalZ(0.95)).toBeCloseTo(1.95996398454, 9);
});

test('p of t with three degrees of freedom follows its closed form', () => {
  for (const t of [0.1, 1, 3, 20, 1000]) {
    const angle = Math.atan(t / Math.sqrt(3));
    const closed = 1 - (2 / Math.PI) * (angle + Math.sin(angle) * Math.cos(angle));
    expect(twoSidedP(t, 3)).toBeCloseTo(closed, 8);
    expect(twoSidedP(-t, 3)).toBe(twoSidedP(t, 3));
  }
});

test('p of F with two and two degrees of freedom is 1 / (1 + F)', () => {
  for (const f of [0, 0.5, 1, 20, 1e6]) expect(upperTailP(f, 2, 2)).toBeCloseTo(1 / (1 + f), 8);
});

test('an infinite t or F has p = 0', () => {
  expect([twoSidedP(Number.NEGATIVE_INFINITY, 3), upperTailP(Number.POSITIVE_INFINITY, 1, 3)]).toEqual([
    0, 0,
  ]);
});
