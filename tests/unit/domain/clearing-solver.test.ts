import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AreaCost, Prize } from '@/geo/domain/clearing-case';
import {
  clearingCase,
  greedyOrder,
  pointsOf,
  solveClearing,
  upperBoundOf,
} from '@/geo/domain/clearing-solver';

const area = (slug: string, open_ha: number): AreaCost => ({ slug, open_ha });
const prize = (points: number, ...areaSlugs: string[]): Prize => ({ points, areaSlugs });

const someCase = fc.integer({ min: 1, max: 9 }).chain((count) =>
  fc.record({
    areas: fc
      .array(fc.integer({ min: 1, max: 30 }), { minLength: count, maxLength: count })
      .map((costs) => costs.map((cost, index) => area(`a${index}`, cost))),
    prizes: fc.array(
      fc.record({
        points: fc.integer({ min: 1, max: 20 }),
        areaSlugs: fc.uniqueArray(
          fc.integer({ min: 0, max: count - 1 }).map((index) => `a${index}`),
          { minLength: 1, maxLength: 4 },
        ),
      }),
      { maxLength: 12 },
    ),
    budgetHa: fc.integer({ min: 0, max: 150 }),
  }),
);

// Two prizes for every three areas, of two or three areas each, and a budget for about a third: far too much to try every set of.
const manyAreas = fc.integer({ min: 200, max: 400 }).chain((count) => {
  const prizeCount = Math.floor((count * 2) / 3);
  const anyArea = fc.integer({ min: 0, max: count - 1 }).map((index) => `a${index}`);
  return fc.record({
    areas: fc
      .array(fc.integer({ min: 5, max: 30 }), { minLength: count, maxLength: count })
      .map((costs) => costs.map((cost, index) => area(`a${index}`, cost))),
    prizes: fc.array(
      fc.record({
        points: fc.integer({ min: 5, max: 20 }),
        areaSlugs: fc.uniqueArray(anyArea, { minLength: 2, maxLength: 3 }),
      }),
      { minLength: prizeCount, maxLength: prizeCount },
    ),
    budgetHa: fc.integer({ min: 4 * count, max: 8 * count }),
  });
});

function bestByTryingAll(areas: readonly AreaCost[], prizes: readonly Prize[], budgetHa: number): number {
  let best = 0;
  for (let chosen = 0; chosen < 2 ** areas.length; chosen += 1) {
    const slugs = areas.filter((_, index) => (chosen >> index) % 2 === 1);
    if (slugs.reduce((sum, { open_ha }) => sum + open_ha, 0) > budgetHa) continue;
    const cleared = new Set(slugs.map(({ slug }) => slug));
    const points = prizes
      .filter(({ areaSlugs }) => areaSlugs.every((slug) => cleared.has(slug)))
      .reduce((sum, one) => sum + one.points, 0);
    best = Math.max(best, points);
  }
  return best;
}

describe('which areas to clear first', () => {
  // By hand: p needs a and b (10 ha, 6 points: 0.6 a hectare); q needs c (7 ha, 5 points: 0.71). Greedy takes q and is stuck
  // with 5; the best of 10 ha is a and b.
  const areas = [area('a', 4), area('b', 6), area('c', 7)];
  const prizes = [prize(6, 'a', 'b'), prize(5, 'c')];

  test('finds what greed misses', () => {
    const of = clearingCase(areas, prizes);
    expect(pointsOf(of, new Set(greedyOrder(of, 10)))).toBe(5);
    expect(solveClearing(of, 10)).toEqual({
      areaSlugs: ['a', 'b'],
      hectares: 10,
      points: 6,
      upperBound: 6,
      isBest: true,
    });
  });

  test('gives nothing for a part of what a thing needs', () => {
    expect(solveClearing(clearingCase(areas, prizes), 6.9)).toMatchObject({ areaSlugs: [], points: 0 });
  });

  test('clears what costs exactly the budget, though 0.1 + 0.2 is more than 0.3 to a computer', () => {
    const of = clearingCase([area('a', 0.1), area('b', 0.2), area('c', 0.7)], [prize(5, 'a', 'b', 'c')]);
    expect(solveClearing(of, 1).points).toBe(5);
    const pair = clearingCase([area('a', 0.1), area('b', 0.2)], [prize(2, 'a'), prize(3, 'b')]);
    expect(greedyOrder(pair, 0.3)).toHaveLength(2);
    expect(solveClearing(pair, 0.3)).toMatchObject({ points: 5, isBest: true });
    expect(solveClearing(pair, 0.29).points).toBe(3);
  });

  test('counts an area once, whatever it unlocks, and a thing once, whatever it needs', () => {
    const of = clearingCase([area('a', 4), area('b', 6)], [prize(1, 'a'), prize(2, 'a', 'b'), prize(3, 'b')]);
    expect(solveClearing(of, 10)).toMatchObject({ hectares: 10, points: 6 });
    expect(solveClearing(of, 9)).toMatchObject({ areaSlugs: ['b'], points: 3 });
  });

  test('never gains a prize that needs an area it does not know', () => {
    expect(solveClearing(clearingCase([area('a', 1)], [prize(9, 'a', 'elsewhere')]), 5).points).toBe(0);
  });

  test('equals trying every set', () => {
    fc.assert(
      fc.property(someCase, ({ areas, prizes, budgetHa }) => {
        const found = solveClearing(clearingCase(areas, prizes), budgetHa);
        expect(found.isBest).toBe(true);
        expect(found.points).toBeCloseTo(bestByTryingAll(areas, prizes, budgetHa), 9);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps to the budget, is never worse than greed, and never above the bound', () => {
    fc.assert(
      fc.property(someCase, fc.integer({ min: 1, max: 40 }), ({ areas, prizes, budgetHa }, steps) => {
        const of = clearingCase(areas, prizes);
        const found = solveClearing(of, budgetHa, steps);
        expect(found.hectares).toBeLessThanOrEqual(budgetHa);
        expect(found.points).toBeGreaterThanOrEqual(pointsOf(of, new Set(greedyOrder(of, budgetHa))));
        expect(found.upperBound).toBeGreaterThanOrEqual(bestByTryingAll(areas, prizes, budgetHa) - 1e-9);
      }),
    );
  });

  test('of hundreds of areas is greed made better with its bound, within the budget', () => {
    fc.assert(
      fc.property(manyAreas, ({ areas, prizes, budgetHa }) => {
        const of = clearingCase(areas, prizes);
        const found = solveClearing(of, budgetHa, 300);
        expect(found.isBest).toBe(false); // the search ended before it was proven
        const cleared = new Set(found.areaSlugs);
        const spent = areas.filter(({ slug }) => cleared.has(slug));
        const gained = prizes.filter(({ areaSlugs }) => areaSlugs.every((slug) => cleared.has(slug)));
        const total = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0);
        expect(cleared.size).toBe(found.areaSlugs.length);
        expect(total(spent.map(({ open_ha }) => open_ha))).toBeLessThanOrEqual(budgetHa);
        expect(found.points).toBe(total(gained.map(({ points }) => points)));
        expect(found.points).toBeGreaterThan(0);
        expect(found.points).toBeGreaterThanOrEqual(pointsOf(of, new Set(greedyOrder(of, budgetHa))));
        expect(found.upperBound).toBeGreaterThanOrEqual(found.points);
        expect(found.upperBound).toBeLessThanOrEqual(total(prizes.map(({ points }) => points)));
        const longer = solveClearing(of, budgetHa, 900); // a longer search never finds more than the bound
        expect(longer.points).toBeGreaterThanOrEqual(found.points);
        expect(found.upperBound).toBeGreaterThanOrEqual(longer.points);
      }),
      { numRuns: 5 },
    );
  });

  test('bounds from above what any set can gain', () => {
    fc.assert(
      fc.property(someCase, ({ areas, prizes, budgetHa }) => {
        const of = clearingCase(areas, prizes);
        const bound = upperBoundOf(
          of,
          of.areas.map(() => null),
          budgetHa,
        );
        expect(bound).toBeGreaterThanOrEqual(bestByTryingAll(areas, prizes, budgetHa) - 1e-9);
      }),
    );
  });

  test('gains no less with more hectares', () => {
    fc.assert(
      fc.property(someCase, fc.integer({ min: 0, max: 50 }), ({ areas, prizes, budgetHa }, moreHa) => {
        const of = clearingCase(areas, prizes);
        expect(solveClearing(of, budgetHa + moreHa).points).toBeGreaterThanOrEqual(
          solveClearing(of, budgetHa).points - 1e-9,
        );
      }),
    );
  });

  test('does not depend on the order in which areas and prizes are given', () => {
    fc.assert(
      fc.property(someCase, ({ areas, prizes, budgetHa }) => {
        const turned = clearingCase(areas.toReversed(), prizes.toReversed());
        expect(solveClearing(turned, budgetHa)).toEqual(solveClearing(clearingCase(areas, prizes), budgetHa));
      }),
    );
  });
});
