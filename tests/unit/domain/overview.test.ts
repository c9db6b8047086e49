import { describe, expect, test } from 'vitest';
import type { Audience } from '@/geo/domain/audience';
import { sharedIndicators } from '@/geo/domain/overview';
import type { IndicatorSeries, PeriodFigure } from '@/geo/domain/series';

type Given = Record<string, number | Partial<PeriodFigure>>;

function series(indicator: string, periodType: string, given: Given): IndicatorSeries {
  return {
    indicator,
    periodType,
    names: { az: '', en: indicator, ru: '', tr: '' },
    topic: 'output',
    unit: 'AZN',
    points: Object.entries(given).map(([period, figure]) => ({
      period,
      chosen: {
        qualifier: 'exact',
        normalised_unit: 'AZN',
        ...(typeof figure === 'number' ? { normalised_value: figure } : figure),
      } as PeriodFigure,
      others: [],
    })),
  };
}

const valuesOf = (regions: IndicatorSeries[][], audience: Audience = 'investor') =>
  sharedIndicators(regions, audience).map(({ indicator, period, figures }) => [
    indicator,
    period,
    ...figures.map((figure) => figure.normalised_value),
  ]);

describe('regions side by side', () => {
  test('are compared at the latest period that both have', () => {
    const one = [series('output', 'year', { 2021: 1, 2022: 2, 2023: 3 })];
    const other = [series('output', 'year', { 2020: 7, 2022: 8 })];
    expect(valuesOf([one, other])).toEqual([['output', '2022', 2, 8]]);
  });

  test('are not compared where a year meets a part of a year, or nothing', () => {
    const one = [series('output', 'year', { 2023: 1 }), series('jobs', 'year', { 2023: 1 })];
    const other = [series('output', 'year_to_date', { 2023: 2 })];
    expect(valuesOf([one, other])).toEqual([]);
  });

  test('are not compared by a doubtful figure, a plan, words, or another unit; an older sure pair stands in', () => {
    for (const bad of [
      { qualifier: 'suspicious', normalised_value: 2 },
      { qualifier: 'plan', normalised_value: 2 },
      { normalised_value: null },
      { normalised_value: 2, normalised_unit: 'USD' },
    ] as const) {
      const one = [series('output', 'year', { 2022: 4, 2023: bad })];
      const other = [series('output', 'year', { 2022: 5, 2023: 6 })];
      expect(valuesOf([one, other])).toEqual([['output', '2022', 4, 5]]);
    }
  });

  test('stand with output and investment first, and the others as they come', () => {
    const region = ['land_agri', 'biz_small', 'fixed_investment', 'biz_large', 'industrial_output'].map(
      (name) => series(name, 'year', { 2023: 1 }),
    );
    expect(valuesOf([region, region]).map(([name]) => name)).toEqual([
      'industrial_output',
      'fixed_investment',
      'land_agri',
      'biz_small',
      'biz_large',
    ]);
  });

  test('stand with people first for the public, and with land and people for planners', () => {
    const region = ['industrial_output', 'population_share', 'land_agri'].map((name) =>
      series(name, 'year', { 2023: 1 }),
    );
    const order = (audience: Audience) => valuesOf([region, region], audience).map(([name]) => name);
    expect(order('public')).toEqual(['population_share', 'industrial_output', 'land_agri']);
    expect(order('planner')).toEqual(['land_agri', 'population_share', 'industrial_output']);
  });
});
