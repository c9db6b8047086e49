import { describe, expect, test } from 'vitest';
import {
  type Forecast,
  type ForecastMethod,
  forecast,
  lastGrowth,
  polynomialForecast,
} from '@/geo/statistics/forecast';
import { isRefusal, type Refusal } from '@/geo/statistics/refusal';
import { PAPER_TABLE, PAPER_YEARS } from '../../support/paper-table';

const series = PAPER_YEARS.map((year, index) => ({
  year,
  value: (PAPER_TABLE.paper_mining_value[index] ?? 0) / 1000, // million manats
}));

function lastOf(answer: Forecast | Refusal) {
  if (isRefusal(answer)) throw new Error(answer.refusal);
  const last = answer.predictions.at(-1);
  if (!last) throw new Error('nothing predicted');
  return last;
}

describe('mining value in 2025, in million manats', () => {
  test.each([
    ['linear', 331.7],
    ['quadratic', 434.4],
    ['exponential', 396.3],
    ['cagr', 406.4],
    ['drift', 349.4], // 274.7716 + 2 · (274.7716 − 125.6025) / 4
  ] as [ForecastMethod, number][])('%s: %d', (method, value) => {
    expect(lastOf(forecast(series, method, 2025)).value).toBeCloseTo(value, 1);
  });

  test('the linear trend has a 95 % interval of 182 to 481', () => {
    const { low, high } = lastOf(forecast(series, 'linear', 2025));
    expect([low, high].map((bound) => Math.round(bound ?? 0))).toEqual([182, 481]);
  });

  test('cubic 396.1; the exact quartic 3,009.0, without an interval', () => {
    expect(lastOf(polynomialForecast(series, 3, 2025)).value).toBeCloseTo(396.1, 1);
    const quartic = polynomialForecast(series, 4, 2025);
    expect(lastOf(quartic)).toMatchObject({ low: null, high: null });
    expect(lastOf(quartic).value).toBeCloseTo(3009.0, 1);
    expect(quartic).toMatchObject({ noInterval: 'exact_fit' });
  });

  test('the growth of the last year twice: 552.2', () => {
    expect(lastGrowth(series, 2025)).toBeCloseTo(552.2, 1);
  });

  test('CAGR meets the first and the last year, and has no interval because it has no error model', () => {
    const answer = forecast(series, 'cagr', 2025);
    if (isRefusal(answer)) throw new Error(answer.refusal);
    expect(answer.noInterval).toBe('no_model');
    expect(answer.predictions.find(({ year }) => year === 2023)?.value).toBeCloseTo(274.7716, 6);
  });
});

describe('by hand', () => {
  // the critical t on two degrees of freedom, in closed form
  const critical = 0.95 * Math.sqrt(2 / (1 - 0.95 ** 2));
  const from2019 = (values: readonly number[]) =>
    values.map((value, index) => ({ year: 2019 + index, value }));

  test('quadratic, by orthogonal polynomials: 1 2 2 4 6 is 11.8 ± 8.431 two years on', () => {
    // c = −2 … 2 (Σc² 10) and c² − 2 = 2 −1 −2 −1 2 (Σ 14): mean 3, 12/10 and 4/14; two years on c = 4, c² − 2 = 14.
    // Unexplained: 16 − 144/10 − 16/14; its variance on 5 − 3 degrees; a new year adds 1 + 1/5 + 16/10 + 196/14.
    const variance = (16 - 14.4 - 16 / 14) / 2;
    const reach = critical * Math.sqrt(variance * (1 + 1 / 5 + 16 / 10 + 196 / 14));
    const { value, low, high } = lastOf(forecast(from2019([1, 2, 2, 4, 6]), 'quadratic', 2025));
    expect(value).toBeCloseTo(3 + 1.2 * 4 + (4 / 14) * 14, 9);
    expect(reach).toBeCloseTo(8.4314, 4);
    expect(low).toBeCloseTo(11.8 - reach, 8);
    expect(high).toBeCloseTo(11.8 + reach, 8);
  });

  test('exponential: logarithms 1 2 2 4 go on to e^4.5, with the interval of the line in logarithms', () => {
    // slope and constant 0.9, variance 0.35, Sxx 5 (the fit of regression.test.ts), x = 4
    const reach = critical * Math.sqrt(0.35 * (1 + 1 / 4 + 2.5 ** 2 / 5));
    const { value, low, high } = lastOf(forecast(from2019([1, 2, 2, 4].map(Math.exp)), 'exponential', 2023));
    expect(value).toBeCloseTo(Math.exp(4.5), 8);
    expect(low).toBeCloseTo(Math.exp(4.5 - reach), 8);
    expect((high ?? 0) / Math.exp(4.5 + reach)).toBeCloseTo(1, 8);
  });

  test('drift: 1 2 2 4 goes on by 1 a year, ± t · √(2 · (1 + 2/3)) two years on', () => {
    // steps 1 0 2, their mean 1, squares 0 1 1 on two degrees: deviation 1
    const reach = critical * Math.sqrt(2 * (1 + 2 / 3));
    const { value, low, high } = lastOf(forecast(from2019([1, 2, 2, 4]), 'drift', 2024));
    expect(value).toBeCloseTo(6, 12);
    expect(low).toBeCloseTo(6 - reach, 8);
    expect(high).toBeCloseTo(6 + reach, 8);
  });
});

test('an interval widens with the years ahead', () => {
  for (const method of ['linear', 'drift'] as const) {
    const answer = forecast(series, method, 2030);
    if (isRefusal(answer)) throw new Error(answer.refusal);
    const widths = answer.predictions
      .filter(({ year }) => year > 2023)
      .map(({ low, high }) => (high ?? 0) - (low ?? 0));
    expect(widths).toEqual(widths.toSorted((one, other) => one - other));
    expect(widths[0]).toBeGreaterThan(0);
  }
});

describe('a forecast is refused', () => {
  test('by a logarithm or a growth rate of a value that is not positive', () => {
    const sunken = [...series.slice(0, 4), { year: 2023, value: 0 }];
    expect(forecast(sunken, 'exponential', 2025)).toMatchObject({ refusal: 'not_positive' });
    expect(forecast(sunken, 'cagr', 2025)).toMatchObject({ refusal: 'not_positive' });
  });

  test('on two years: a line through two points has no interval to give', () => {
    expect(forecast(series.slice(0, 2), 'linear', 2025)).toMatchObject({ refusal: 'exact_fit' });
    expect(forecast(series.slice(0, 1), 'drift', 2025)).toMatchObject({ refusal: 'too_few' });
  });

  test('when growth leaves the range of numbers', () => {
    const steep = [1, 2, 3].map((year) => ({ year, value: 10 ** (year * 90) }));
    expect(forecast(steep, 'exponential', 400)).toMatchObject({ refusal: 'out_of_range' });
  });
});
