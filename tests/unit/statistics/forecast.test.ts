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
