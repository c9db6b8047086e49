import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Coverage } from '@/geo/domain/observation';
import { formatSeriesSettings, parseSeriesSettings } from '@/geo/statistics/series/settings';
import { standardPeriod, standardRegions, standardSpan } from '@/geo/statistics/series/standard-choice';
import { setsWorkbench } from '@/geo/statistics/settings';

const vocabulary = {
  topics: ['population', 'output'],
  indicators: ['population', 'industrial_output'],
  regions: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'],
};

describe('the address', () => {
  test('says everything that is chosen', () => {
    const query = {
      indicator: 'industrial_output',
      region: 'A,B',
      form: 'bar',
      measure: 'growth',
      years: '2019-2024',
      span: 'year',
      at: '2023',
      select: 'A',
    };
    const settings = parseSeriesSettings(query, vocabulary);
    expect(settings).toMatchObject({ regions: ['A', 'B'], years: [2019, 2024], at: '2023', ignored: [] });
    expect(Object.fromEntries(new URLSearchParams(formatSeriesSettings(settings)))).toEqual(query);
  });

  test('with parts that mean nothing names them and keeps the rest', () => {
    const settings = parseSeriesSettings(
      {
        indicator: 'happiness',
        region: ['A', 'ATLANTIS'],
        form: 'pie',
        measure: 'magic',
        years: '2024-2019',
        span: 'week',
        at: "'; drop",
        select: 'nowhere',
        topic: 'output',
      },
      vocabulary,
    );
    expect(settings).toMatchObject({
      topic: 'output',
      indicator: null,
      regions: ['A'],
      form: null,
      measure: 'value',
    });
    expect(settings.ignored).toHaveLength(8);
    expect(settings.ignored).toContain('region=ATLANTIS');
    expect(settings.ignored).toContain('years=2024-2019');
  });

  test('names the regions for which a chart has no room', () => {
    const settings = parseSeriesSettings({ region: 'A,B,C,D,E,F,G,H' }, vocabulary);
    expect(settings.regions).toHaveLength(7);
    expect(settings.ignored).toEqual(['region=H']);
  });

  test('leaves an end of the years open', () => {
    expect(parseSeriesSettings({ years: '2019-' }, vocabulary).years).toEqual([2019, 2050]);
    expect(parseSeriesSettings({ years: '-2019' }, vocabulary).years).toEqual([1990, 2019]);
  });

  test('never throws, whatever it says', () => {
    const text = fc.oneof(fc.string(), fc.array(fc.string()));
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('topic', 'region', 'years', 'at', 'form', '__proto__'), text),
        (query) => {
          const settings = parseSeriesSettings(query, vocabulary);
          const again = parseSeriesSettings(
            Object.fromEntries(new URLSearchParams(formatSeriesSettings(settings))),
            vocabulary,
          );
          expect(again.ignored).toEqual([]);
        },
      ),
    );
  });

  test('with settings of the workbench is an old one', () => {
    expect(setsWorkbench({ y: 'paper_avg_wage' })).toBe(true);
    expect(setsWorkbench({ indicator: 'population', years: '2019-2024' })).toBe(false);
  });
});

describe('without a choice', () => {
  const covered = (
    region_code: string,
    level: string,
    period_type: Coverage['period_type'],
    figures: number,
  ) => ({
    region_code,
    level,
    in_atlas: true,
    period_type,
    figures,
  });

  test('whole years are shown where there are three figures, else what has most', () => {
    expect(
      standardSpan([covered('A', 'district', 'year', 3), covered('A', 'district', 'year_to_date', 9)]),
    ).toBe('year');
    expect(
      standardSpan([covered('A', 'district', 'year', 1), covered('A', 'district', 'year_to_date', 2)]),
    ).toBe('year_to_date');
  });

  test('the economic regions that have a figure are shown, else the region with most', () => {
    const regions = [covered('A', 'economic_region', 'year', 2), covered('B', 'economic_region', 'year', 1)];
    const country = covered('AZ', 'country', 'year', 9);
    expect(standardRegions([country, ...regions], 'year')).toEqual(['A', 'B']);
    expect(standardRegions([country, covered('B', 'district', 'year', 1)], 'year')).toEqual(['AZ']);
    expect(standardRegions([], 'year')).toEqual([]);
  });

  test('the map shows the latest of the periods with most districts', () => {
    const periods = [
      { period: '2024', districts: 2 },
      { period: '2023', districts: 5 },
      { period: '2022', districts: 5 },
    ];
    expect(standardPeriod(periods)).toBe('2023');
    expect(standardPeriod([])).toBeNull();
  });
});
