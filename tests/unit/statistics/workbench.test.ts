import { describe, expect, test } from 'vitest';
import { correlationMatrix, pairDetail } from '@/geo/statistics/correlation-matrix';
import {
  indicatorTable,
  readableRow,
  rowNamed,
  withinYears,
  type YearClaim,
} from '@/geo/statistics/indicator-table';
import { PAPER_INDICATORS } from '@/geo/statistics/paper/evidence';
import { isRefusal } from '@/geo/statistics/refusal';
import { workbench } from '@/geo/statistics/workbench';
import { PAPER_TABLE, PAPER_YEARS } from '../../support/paper-table';

const names = { az: '', en: '', ru: '', tr: '' };
const claims: YearClaim[] = PAPER_INDICATORS.flatMap((indicator) =>
  PAPER_YEARS.map((year, index) => ({
    claim_id: `${indicator}-${year}`,
    indicator,
    indicator_names: names,
    topic: 'paper',
    decimals: null,
    kind: 'fact',
    qualifier: 'exact',
    confidence: 'paper',
    as_of: String(year),
    value: PAPER_TABLE[indicator][index] ?? null,
    value_high: null,
    unit: 'AZN',
    multiplier: indicator === 'paper_mining_value' ? 1000 : 1,
    normalised_value: null,
    normalised_unit: null,
    words: null,
    as_printed: null,
    verdict: null,
    verdict_reason: null,
    note: null,
    source: { id: 'paper', publisher: '', title: null, url: null, published_on: null, kind: 'paper' },
    period: String(year),
  })),
);
const table = indicatorTable(claims, PAPER_INDICATORS);
const settings = {
  dependent: 'paper_mining_value',
  independent: ['paper_enterprises'],
  from: 1990,
  to: 2050,
  logarithms: false,
};

describe('the table of indicators', () => {
  test('has the years that every indicator has, and names the others', () => {
    const gap = claims.filter(({ claim_id }) => claim_id !== 'paper_avg_wage-2020');
    expect(indicatorTable(gap, PAPER_INDICATORS)).toMatchObject({
      years: [2019, 2021, 2022, 2023],
      missingYears: [2020],
    });
    expect(table.missingYears).toEqual([]);
  });

  test('can be cut to a range of years, even to none', () => {
    expect(withinYears(table, 2020, 2021).rows[0]?.values).toEqual([3545, 3525]);
    expect(withinYears(table, 2030, 2040).years).toEqual([]);
  });

  test('shows mining value in millions and the wage as it is', () => {
    const mining = rowNamed(table, 'paper_mining_value');
    expect(mining && readableRow(mining)).toMatchObject({
      multiplier: 1e6,
      values: expect.arrayContaining([274.7716]),
    });
    const wage = rowNamed(table, 'paper_avg_wage');
    expect(wage && readableRow(wage).multiplier).toBe(1);
  });
});

describe('the correlation matrix', () => {
  const matrix = correlationMatrix(table, 'pearson');

  test('has every pair of eight indicators once, and a bar of 0.05 / 28', () => {
    expect(matrix.cells).toHaveLength(28);
    expect(matrix.bar).toBeCloseTo(0.0018, 4);
  });

  test('marks what passes the bar: nothing on five years', () => {
    const passing = matrix.cells.filter(({ passesBar }) => passesBar);
    expect(passing).toEqual([]);
  });

  test('one pair tells its years, its line and the range without one year', () => {
    const pair = pairDetail(table, ['paper_enterprises', 'paper_mining_value'], 'pearson');
    expect(pair?.points[4]).toEqual({ year: 2023, x: 117, y: 274771.6 });
    expect(pair?.line?.slope).toBeCloseTo(3602, 0);
    expect(pair?.leftOut?.low.r).toBeLessThan(0.9523);
    expect(pair?.leftOut?.high.r).toBeGreaterThan(0.9523);
    expect(pairDetail(table, ['paper_enterprises', 'unknown'], 'pearson')).toBeUndefined();
  });
});

describe('the workbench', () => {
  test('fits mining value by enterprises in the units of the paper', () => {
    const { fit, withoutYear } = workbench(table, settings);
    if (isRefusal(fit)) throw new Error(fit.refusal);
    expect(fit.coefficients[1]?.estimate).toBeCloseTo(3602, 0);
    expect(withoutYear).toHaveLength(5);
  });

  test('refuses two years, no years, and all seven regressors', () => {
    expect(workbench(table, { ...settings, from: 2022 }).fit).toMatchObject({
      refusal: 'exact_fit',
      observations: 2,
    });
    expect(workbench(table, { ...settings, from: 2030 }).fit).toMatchObject({
      refusal: 'too_few',
      observations: 0,
    });
    const independent = PAPER_INDICATORS.filter((name) => name !== 'paper_mining_value');
    expect(workbench(table, { ...settings, independent }).fit).toMatchObject({
      refusal: 'exact_fit',
      regressors: 7,
    });
    expect(workbench(table, { ...settings, dependent: 'unknown' }).fit).toMatchObject({ refusal: 'too_few' });
  });

  test('takes logarithms, and refuses them of zero', () => {
    const { fit } = workbench(table, { ...settings, logarithms: true });
    expect(isRefusal(fit)).toBe(false);
    const zero = indicatorTable(
      claims.map((claim) => (claim.claim_id === 'paper_enterprises-2019' ? { ...claim, value: 0 } : claim)),
      PAPER_INDICATORS,
    );
    expect(workbench(zero, { ...settings, logarithms: true }).fit).toMatchObject({
      refusal: 'not_positive',
      variables: ['paper_enterprises'],
    });
  });
});

test('logarithms by hand: y = 1 2 8 16 on x = 1 2 4 8 is y = 2^−0.1 · x^1.4', () => {
  // to the base 2 x is 0 1 2 3 and y 0 1 3 4: Sxx 5, Sxy 7, Syy 10; slope 7/5, constant 2 − 1.4 · 1.5, R² = 49/50
  const powers = (indicator: string, values: readonly number[]) =>
    values.map((value, index) => ({
      ...(claims[0] as YearClaim),
      claim_id: `${indicator}-${index}`,
      indicator,
      value,
      multiplier: 1,
      period: String(2019 + index),
    }));
  const small = indicatorTable(
    [...powers('paper_mining_value', [1, 2, 8, 16]), ...powers('paper_enterprises', [1, 2, 4, 8])],
    ['paper_mining_value', 'paper_enterprises'],
  );
  const { fit } = workbench(small, { ...settings, logarithms: true });
  if (isRefusal(fit)) throw new Error(fit.refusal);
  expect(fit.coefficients[1]?.estimate).toBeCloseTo(1.4, 12);
  expect(fit.coefficients[0]?.estimate).toBeCloseTo(-0.1 * Math.LN2, 12);
  expect(fit.rSquared).toBeCloseTo(0.98, 12);
});
