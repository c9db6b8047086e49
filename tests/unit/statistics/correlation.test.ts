import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bonferroniBar, correlate, leaveOneOut, pearsonP } from '@/geo/statistics/correlation';
import { midranks } from '@/geo/statistics/ranks';
import { isRefusal } from '@/geo/statistics/refusal';
import { PAPER_TABLE, PAPER_YEARS } from '../../support/paper-table';

const { paper_mining_value: mining } = PAPER_TABLE;

function found(one: readonly number[], other: readonly number[], method?: 'pearson' | 'spearman') {
  const answer = correlate(one, other, method);
  if (isRefusal(answer)) throw new Error(answer.refusal);
  return answer;
}

describe('the correlations of the paper’s table', () => {
  test.each([
    ['enterprises', PAPER_TABLE.paper_enterprises, 0.9523, 0.0124, 0.44, 1.0],
    ['wage', PAPER_TABLE.paper_avg_wage, 0.9295, 0.0222, 0.26, 0.9954],
    ['innovation product', PAPER_TABLE.paper_innovation_product, 0.8512, 0.0674, -0.12, 0.99],
    ['technology spending', PAPER_TABLE.paper_technology_innovation_spending, -0.6998, 0.1883, -0.98, 0.48],
    ['domestic investment', PAPER_TABLE.paper_domestic_investment, 0.6474, 0.2376, -0.55, 0.97],
    ['foreign investment', PAPER_TABLE.paper_foreign_investment, -0.5312, 0.3569, -0.96, 0.66],
    ['employees', PAPER_TABLE.paper_employees, 0.4235, 0.4773, -0.73, 0.95],
  ])('mining value and %s', (_, other, r, p, low, high) => {
    const answer = found(mining, other);
    expect(answer.r).toBeCloseTo(r, 4);
    expect(answer.p).toBeCloseTo(p, 4);
    expect(answer.interval?.low).toBeCloseTo(low, 2);
    expect(answer.interval?.high).toBeCloseTo(high, 2);
  });

  test('mining value and the year: the trend', () => {
    const answer = found(mining, PAPER_YEARS);
    expect([answer.r.toFixed(4), answer.p?.toFixed(4)]).toEqual(['0.9261', '0.0238']);
  });

  test('no coefficient passes the bar for seven tests, 0.0071', () => {
    expect(bonferroniBar(7)).toBeCloseTo(0.0071, 4);
    expect(found(mining, PAPER_TABLE.paper_enterprises).p).toBeGreaterThan(bonferroniBar(7));
  });

  test('r rounded to 0.95 gives p = 0.0133', () => {
    expect(pearsonP(0.95, 5)).toBeCloseTo(0.0133, 4);
  });
});

describe('Spearman', () => {
  test('shares the middle rank among equal values', () => {
    expect(midranks([10, 20, 20, 5])).toEqual([2, 3.5, 3.5, 1]);
  });

  test('of 1 2 3 4 5 and 2 1 4 3 5 is 0.8, which 16 of the 120 orders reach', () => {
    // Σd² = 4, ρ = 1 − 6·4/(5·24) = 0.8; the known table gives 0.067 one-sided, 0.133 two-sided
    const answer = found([1, 2, 3, 4, 5], [2, 1, 4, 3, 5], 'spearman');
    expect(answer.r).toBeCloseTo(0.8, 12);
    expect(answer.p).toBeCloseTo(16 / 120, 12);
  });

  test('of the same order is 1, which 2 of the 120 orders reach: never p = 0 on five pairs', () => {
    const answer = found([1, 2, 3, 4, 5], [1, 4, 9, 16, 25], 'spearman');
    expect(answer).toMatchObject({ r: 1, p: 2 / 120 });
  });
});

describe('a correlation is refused', () => {
  test.each([
    ['on one pair', [1], [2], 'too_few'],
    ['for a constant list', [1, 2, 3], [4, 4, 4], 'constant'],
    ['for a value that is not finite', [1, 2, Number.POSITIVE_INFINITY], [1, 2, 3], 'out_of_range'],
    ['for lists of different lengths', [1, 2, 3], [1, 2], 'unequal'],
  ])('%s', (_, one, other, refusal) => {
    expect(correlate(one, other)).toMatchObject({ refusal });
  });
});

test('on two pairs there is a coefficient and no p; on three no interval', () => {
  expect(correlate([1, 2], [3, 5])).toMatchObject({ r: 1, p: null, interval: null });
  expect(correlate([1, 2, 4], [3, 5, 4])).toMatchObject({ n: 3, interval: null });
});

test('leaving each year out of enterprises and mining value gives five coefficients', () => {
  const coefficients = leaveOneOut(mining, PAPER_TABLE.paper_enterprises);
  expect(coefficients).toHaveLength(5);
  expect(Math.min(...coefficients.map((r) => r ?? 0))).toBeLessThan(0.9523);
});

describe('for any lists', () => {
  const value = fc
    .double({ min: -1e6, max: 1e6, noNaN: true })
    .map((number) => Math.round(number * 100) / 100);
  const pairs = fc
    .array(fc.tuple(value, value), { minLength: 3, maxLength: 8 })
    .map((list) => [list.map(([x]) => x), list.map(([, y]) => y)] as const);
  const coefficientOf = (one: readonly number[], other: readonly number[]) => {
    const answer = correlate(one, other);
    return isRefusal(answer) ? answer.refusal : answer.r;
  };

  test('it lies between −1 and 1 and is the same both ways', () => {
    fc.assert(
      fc.property(pairs, ([x, y]) => {
        const r = coefficientOf(x, y);
        if (typeof r === 'number') expect(Math.abs(r)).toBeLessThanOrEqual(1);
        expect(coefficientOf(y, x)).toEqual(r);
      }),
    );
  });

  test('it does not change with scale, shift or order, and turns with the sign', () => {
    fc.assert(
      fc.property(
        pairs,
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: -1000, max: 1000 }),
        ([x, y], scale, shift) => {
          const r = coefficientOf(x, y);
          if (typeof r !== 'number') return;
          const moved = coefficientOf(
            x.map((one) => one * scale + shift),
            y,
          );
          if (typeof moved === 'number') expect(moved).toBeCloseTo(r, 6);
          expect(coefficientOf(x.toReversed(), y.toReversed())).toBeCloseTo(r, 9);
          expect(
            coefficientOf(
              x.map((one) => -one),
              y,
            ),
          ).toBeCloseTo(-r, 9);
        },
      ),
    );
  });

  test('it is never NaN, even near the largest double', () => {
    expect(found([1e308, -1e308, 5e307], [1, 2, 3]).r).not.toBeNaN();
  });
});
