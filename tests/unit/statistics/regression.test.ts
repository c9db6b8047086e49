import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '@/geo/statistics/refusal';
import { type Fit, impliedP, leaveOneOutFits, predict, regress } from '@/geo/statistics/regression';
import { PAPER_TABLE, PAPER_YEARS } from '../../support/paper-table';

const variable = (name: string, values: readonly number[]) => ({ name, values });
const tableRow = (name: keyof typeof PAPER_TABLE) => variable(name, PAPER_TABLE[name]);
const mining = tableRow('paper_mining_value');

function fitOf(...names: (keyof typeof PAPER_TABLE)[]): Fit {
  const fit = regress(mining, names.map(tableRow));
  if (isRefusal(fit)) throw new Error(fit.refusal);
  return fit;
}

describe('the fits of the paper’s table', () => {
  test.each([
    ['paper_enterprises', 0.9069, 0.0124, 3602],
    ['paper_avg_wage', 0.864, 0.0222, 552.5],
    ['paper_innovation_product', 0.7245, 0.0674, 69.17],
    ['paper_technology_innovation_spending', 0.4897, 0.1883, -114.4],
    ['paper_domestic_investment', 0.4191, 0.2376, 97.77],
    ['paper_foreign_investment', 0.2822, 0.3569, -104.8],
    ['paper_employees', 0.1794, 0.4773, 118.1],
  ] as const)('by %s', (name, rSquared, p, slope) => {
    const fit = fitOf(name);
    expect(fit.rSquared).toBeCloseTo(rSquared, 4);
    expect(fit.p).toBeCloseTo(p, 4);
    expect((fit.coefficients[1]?.estimate ?? 0) / slope).toBeCloseTo(1, 3);
    expect(fit.coefficients[1]?.p).toBeCloseTo(p, 4);
  });

  test('by the year: 37,748.7 thousand manats a year', () => {
    const fit = regress(mining, [variable('year', PAPER_YEARS)]);
    if (isRefusal(fit)) throw new Error(fit.refusal);
    expect(fit.rSquared).toBeCloseTo(0.8577, 4);
    expect(fit.coefficients[1]?.estimate).toBeCloseTo(37748.7, 1);
  });

  test('the near misses: multiple R of 0.9541 and 0.9542, and R² of 0.9537 with the year', () => {
    expect(Math.sqrt(fitOf('paper_employees', 'paper_enterprises').rSquared)).toBeCloseTo(0.9541, 4);
    expect(Math.sqrt(fitOf('paper_employees', 'paper_avg_wage', 'paper_enterprises').rSquared)).toBeCloseTo(
      0.9542,
      4,
    );
    const withYear = regress(mining, [
      tableRow('paper_enterprises'),
      tableRow('paper_foreign_investment'),
      variable('year', PAPER_YEARS),
    ]);
    if (isRefusal(withYear)) throw new Error(withYear.refusal);
    expect(withYear.rSquared).toBeCloseTo(0.9537, 4);
    expect(withYear.p).toBeCloseTo(0.27, 2);
  });

  test('R² = 0.954 on five years implies p of 0.0042, 0.046 or 0.271, never 0.0136', () => {
    expect(impliedP(0.954, 1, 5)).toBeCloseTo(0.0042, 4);
    expect(impliedP(0.954, 2, 5)).toBeCloseTo(0.046, 3);
    expect(impliedP(0.954, 3, 5)).toBeCloseTo(0.271, 3);
    expect(impliedP(0.954, 4, 5)).toBeNull();
  });

  test('leaving out one year each gives five fits', () => {
    const fits = leaveOneOutFits(mining, [tableRow('paper_enterprises')]);
    expect(fits.map(isRefusal)).toEqual([false, false, false, false, false]);
  });
});

test('a hand-made fit: y = 1 2 2 4 on x = 0 1 2 3', () => {
  // mean x 1.5, mean y 2.25; Sxx 5, Sxy 4.5, Syy 4.75; slope 0.9, constant 0.9; unexplained 0.7, variance 0.35
  const fit = regress(variable('y', [1, 2, 2, 4]), [variable('x', [0, 1, 2, 3])]);
  if (isRefusal(fit)) throw new Error(fit.refusal);
  const [constant, slope] = fit.coefficients;
  expect(constant?.estimate).toBeCloseTo(0.9, 12);
  expect(slope?.estimate).toBeCloseTo(0.9, 12);
  expect(slope?.standardError).toBeCloseTo(Math.sqrt(0.35 / 5), 12);
  expect(fit.rSquared).toBeCloseTo(4.05 / 4.75, 12);
  expect(fit.adjustedRSquared).toBeCloseTo(1 - 0.7 / 2 / (4.75 / 3), 12);
  expect(fit.f).toBeCloseTo(4.05 / 0.35, 10);
  expect(slope?.vif).toBeCloseTo(1, 12);
  expect(predict(fit, [4]).value).toBeCloseTo(4.5, 12);
});

describe('by hand', () => {
  // On two degrees of freedom Student's t has a closed form: P(|T| > t) = 1 − t / √(2 + t²).
  const critical = 0.95 * Math.sqrt(2 / (1 - 0.95 ** 2));
  const y = variable('y', [1, 2, 2, 4]);
  const x = variable('x', [0, 1, 2, 3]);

  test('the interval and the p of a coefficient', () => {
    const fit = regress(y, [x]);
    if (isRefusal(fit)) throw new Error(fit.refusal);
    const [constant, slope] = fit.coefficients;
    const slopeError = Math.sqrt(0.35 / 5);
    expect(slope?.interval.low).toBeCloseTo(0.9 - critical * slopeError, 8);
    expect(slope?.interval.high).toBeCloseTo(0.9 + critical * slopeError, 8);
    const t = 0.9 / slopeError;
    expect(slope?.p).toBeCloseTo(1 - t / Math.sqrt(2 + t * t), 8);
    const constantError = Math.sqrt(0.35 * (1 / 4 + 1.5 ** 2 / 5));
    expect(constant?.standardError).toBeCloseTo(constantError, 12);
    expect(constant?.interval.low).toBeCloseTo(0.9 - critical * constantError, 8);
  });

  test('the interval of a new observation', () => {
    const fit = regress(y, [x]);
    if (isRefusal(fit)) throw new Error(fit.refusal);
    const reach = critical * Math.sqrt(0.35 * (1 + 1 / 4 + 2.5 ** 2 / 5));
    expect(predict(fit, [4]).low).toBeCloseTo(4.5 - reach, 8);
    expect(predict(fit, [4]).high).toBeCloseTo(4.5 + reach, 8);
  });

  test('the fits without each point', () => {
    const fits = leaveOneOutFits(y, [x]).map((fit) => (isRefusal(fit) ? null : fit));
    // without (0, 1): Sxy 2, Sxx 2, means 2 and 8/3; without (1, 2): Sxy 13/3, Sxx 14/3, means 5/3 and 7/3;
    // without (2, 2): the line y = 1 + x exactly; without (3, 4): Sxy 1, Sxx 2, means 1 and 5/3
    const slopes = [1, 13 / 14, 1, 1 / 2];
    const constants = [8 / 3 - 2, 7 / 3 - (13 / 14) * (5 / 3), 1, 5 / 3 - 1 / 2];
    expect(fits).toHaveLength(4);
    for (const [index, fit] of fits.entries()) {
      expect(fit?.coefficients[1]?.estimate).toBeCloseTo(slopes[index] ?? 0, 12);
      expect(fit?.coefficients[0]?.estimate).toBeCloseTo(constants[index] ?? 0, 12);
    }
    expect(fits[0]?.rSquared).toBeCloseTo(4 / 2 / (8 / 3), 12); // Sxy² / Sxx, of Syy = 8/3
    expect(fits[2]?.rSquared).toBeCloseTo(1, 12);
  });

  test('the inflation of the variance by variables that go together: 60/11', () => {
    // from their means: a = −2 −1 0 1 2 and b = −1 −1 0 0 2; Saa 10, Sbb 6, Sab 7; r² = 49/60, 1 / (1 − r²) = 60/11
    const fit = regress(variable('y', [2, 1, 4, 3, 7]), [
      variable('a', [1, 2, 3, 4, 5]),
      variable('b', [1, 1, 2, 2, 4]),
    ]);
    if (isRefusal(fit)) throw new Error(fit.refusal);
    expect(fit.coefficients[1]?.vif).toBeCloseTo(60 / 11, 10);
    expect(fit.coefficients[2]?.vif).toBeCloseTo(60 / 11, 10);
  });
});

describe('a regression is refused', () => {
  const others = Object.keys(PAPER_TABLE).filter(
    (name) => name !== 'paper_mining_value',
  ) as (keyof typeof PAPER_TABLE)[];

  test('with seven regressors on five years, and with four: the fit would be exact', () => {
    expect(regress(mining, others.map(tableRow))).toMatchObject({
      refusal: 'exact_fit',
      regressors: 7,
      observations: 5,
    });
    expect(regress(mining, others.slice(0, 4).map(tableRow))).toMatchObject({ refusal: 'exact_fit' });
    expect(isRefusal(regress(mining, others.slice(0, 3).map(tableRow)))).toBe(false);
  });

  test('on two years', () => {
    expect(regress(variable('y', [1, 2]), [variable('x', [1, 3])])).toMatchObject({ refusal: 'exact_fit' });
  });

  test('for a constant variable, which it names', () => {
    const answer = regress(variable('y', [1, 2, 4, 4]), [variable('x', [7, 7, 7, 7])]);
    expect(answer).toMatchObject({ refusal: 'constant', variables: ['x'] });
  });

  test('for a variable that depends on the others, which it names', () => {
    const answer = regress(variable('y', [1, 2, 4, 4, 9]), [
      variable('a', [1, 2, 3, 4, 6]),
      variable('b', [3.5, 5.5, 7.5, 9.5, 13.5]),
    ]);
    expect(answer).toMatchObject({ refusal: 'collinear', variables: ['b'] });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e308])('and never answers with NaN for %s', (wild) => {
    const fit = regress(variable('y', [1, 2, 4, wild]), [variable('x', [1, 2, 3, 4])]);
    if (isRefusal(fit)) expect(fit.refusal).toBe('out_of_range');
    else expect(JSON.stringify(fit)).not.toContain('null,null');
  });
});

test('R² and p do not change with the units of a variable', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -1000, max: 1000 }), (power, shift) => {
      const scaled = variable(
        'scaled',
        PAPER_TABLE.paper_enterprises.map((value) => (value + shift) * 10 ** power),
      );
      const fit = regress(mining, [scaled]);
      if (isRefusal(fit)) throw new Error(fit.refusal);
      expect(fit.rSquared).toBeCloseTo(fitOf('paper_enterprises').rSquared, 9);
    }),
  );
});
