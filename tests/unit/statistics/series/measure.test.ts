import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthOf, indexOf, type Measure, measuredLine, measuresOf } from '@/geo/statistics/series/measure';
import { regionLines } from '@/geo/statistics/series/region-line';
import { observation, yearly } from './observations';

function measured(
  observations: ReturnType<typeof yearly>,
  measure: Measure,
  people: ReturnType<typeof yearly> = [],
) {
  const [line] = regionLines(observations, ['A'], 'AZN');
  if (!line) throw new Error('there is no line');
  return measuredLine(line, measure, people).points;
}

const population = (change: Parameters<typeof observation>[0]) =>
  observation({ indicator: 'population', unit: 'persons', period_type: 'point', ...change });

const amounts = fc.double({ min: 0.001, max: 1e12, noNaN: true });

describe('an index', () => {
  test('is 100 in 2019 and compares every other year with it', () => {
    const points = measured(yearly({ 2018: 40, 2019: 50, 2021: 65 }), 'index');
    expect(points.map(({ period, value }) => [period, value])).toEqual([
      ['2018', 80],
      ['2019', 100],
      ['2021', 130],
    ]);
  });

  test('has no value where 2019 has none: no other year stands in for it', () => {
    const points = measured(yearly({ 2020: 50, 2021: 65 }), 'index');
    expect(points.map(({ value, missing }) => [value, missing])).toEqual([
      [null, 'no_base'],
      [null, 'no_base'],
    ]);
  });

  test('compares a part of a year with the same part of 2019, never with the whole', () => {
    const part = (period: string, value: number) =>
      observation({ period, value, period_type: 'year_to_date' });
    const points = measured(
      [part('2019-09', 20), part('2019-12', 30), part('2021-09', 25), part('2021-06', 9)],
      'index',
    );
    expect(points.find(({ period }) => period === '2021-09')?.value).toBe(125);
    expect(points.find(({ period }) => period === '2021-06')?.missing).toBe('no_base');
  });

  test('of its base is 100, and keeps the order of values', () => {
    fc.assert(fc.property(amounts, (base) => indexOf(base, base) === 100));
    fc.assert(
      fc.property(amounts, amounts, amounts, (base, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        return (indexOf(low, base) ?? 0) <= (indexOf(high, base) ?? 0);
      }),
    );
  });

  test('of a base of zero does not exist', () => {
    expect(measured(yearly({ 2019: 0, 2020: 4 }), 'index').map(({ missing }) => missing)).toEqual([
      'divided_by_zero',
      'divided_by_zero',
    ]);
  });
});

describe('growth', () => {
  test('is that on the year before, in per cent', () => {
    const points = measured(yearly({ 2020: 80, 2021: 100, 2022: 90 }), 'growth');
    expect(points.map(({ value, missing }) => value ?? missing)).toEqual(['no_year_before', 25, -10]);
  });

  test('is never computed across a gap', () => {
    const points = measured(yearly({ 2020: 80, 2022: 100 }), 'growth');
    expect(points.every(({ value }) => value === null)).toBe(true);
  });

  test('of any set of years exists exactly where the year before does', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 2000, max: 2025 }), { minLength: 1 }), (years) => {
        const points = measured(yearly(Object.fromEntries(years.map((year) => [year, year]))), 'growth');
        return points.every(({ period, value }) => (value !== null) === years.includes(Number(period) - 1));
      }),
    );
  });

  test('undone gives the value again', () => {
    fc.assert(
      fc.property(amounts, amounts, (before, value) => {
        const growth = growthOf(value, before) ?? Number.NaN;
        return Math.abs(before * (1 + growth / 100) - value) <= 1e-9 * Math.max(before, value);
      }),
    );
  });
});

describe('per head', () => {
  const output = [observation({ period: '2023', value: 242.86, multiplier: 1e6 })];

  test('divides by the population figure of the same region and year, and names it', () => {
    const people = [
      population({ period: '2023-01-01', value: 743, multiplier: 1000, claim_id: 'p23', end: '2023-01-01' }),
      population({ period: '2022-01-01', value: 1, claim_id: 'p22', end: '2022-01-01' }),
      population({ period: '2023-01-01', value: 2, region_code: 'B', claim_id: 'b23', end: '2023-01-01' }),
    ];
    const [point] = measured(output, 'per_registered', people);
    expect(point?.value).toBeCloseTo(326.864, 3); // 242 860 000 / 743 000
    expect(point?.claims.map(({ claim_id }) => claim_id)).toEqual(['A-2023', 'p23']);
  });

  test('takes the population figure that the rule chooses: exact before rounded', () => {
    const people = [
      population({ period: '2023-01-01', value: 700_000, qualifier: 'approximate', claim_id: 'about' }),
      population({ period: '2023-07-01', value: 743_000, claim_id: 'exact' }),
    ];
    expect(measured(output, 'per_settled', people)[0]?.claims[1]?.claim_id).toBe('exact');
  });

  test('has no value without a population figure, and a ratio is never divided', () => {
    expect(measured(output, 'per_settled')[0]).toMatchObject({ value: null, missing: 'no_population' });
    const [line] = regionLines(
      [observation({ period: '2023', value: 695.1, unit: 'AZN/month' })],
      ['A'],
      'AZN/month',
    );
    const people = [population({ period: '2023-01-01', value: 743_000 })];
    expect(line && measuredLine(line, 'per_registered', people).points[0]?.missing).toBe('is_ratio');
  });
});

test('a ratio is offered in every measure but per head', () => {
  expect(measuresOf('AZN')).toEqual(['value', 'index', 'growth', 'per_registered', 'per_settled']);
  expect(measuresOf('AZN/month')).toEqual(['value', 'index', 'growth']);
  expect(measuresOf('%')).toEqual(['value', 'index', 'growth']);
});

describe('competing figures', () => {
  const both = [
    observation({ period: '2023', value: 2438, qualifier: 'approximate', claim_id: 'rounded' }),
    observation({ period: '2023', value: 2254.4, claim_id: 'exact' }),
  ];

  test('stand beside the one the rule chose', () => {
    const [point] = measured(both, 'value');
    expect(point?.value).toBe(2254.4);
    expect(point?.others.map(({ value, claim }) => [value, claim.claim_id])).toEqual([[2438, 'rounded']]);
  });

  test('in another unit are not on the same line', () => {
    const [line] = regionLines(
      [...both, observation({ period: '2024', value: 1.3, unit: 'USD' })],
      ['A'],
      'AZN',
    );
    expect(line?.points.map(({ period }) => period)).toEqual(['2023']);
  });
});

test('what rests on a plan is a plan, whatever else it rests on', () => {
  const values = [
    observation({ period: '2019', value: 50 }),
    observation({ period: '2026', value: 60, status: 'F' }),
  ];
  expect(measured(values, 'index').map(({ firmness }) => firmness)).toEqual(['known', 'plan']);
});
