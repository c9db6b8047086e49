import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { AddressQuery } from '@/geo/domain/address-query';
import { formatSettings, parseSettings } from '@/geo/statistics/settings';

const parsed = (query: string) =>
  parseSettings(Object.fromEntries(new URLSearchParams(query)) as AddressQuery);

describe('the settings of the statistics page', () => {
  test('are standard where the address says nothing', () => {
    expect(parsed('')).toEqual({
      method: 'pearson',
      pair: ['paper_enterprises', 'paper_mining_value'],
      regression: {
        dependent: 'paper_mining_value',
        independent: ['paper_enterprises'],
        from: 1990,
        to: 2050,
        logarithms: false,
      },
      forecast: { indicator: 'paper_mining_value', method: 'linear', until: 2025 },
      ignored: [],
    });
    expect(formatSettings(parsed(''))).toBe('');
  });

  test('are read from repeated and from joined variables alike, each once, never the dependent one', () => {
    const independent = ['paper_avg_wage', 'year'];
    const repeated = parseSettings({ x: ['paper_avg_wage', 'year', 'year', 'paper_mining_value'] });
    expect(repeated.regression.independent).toEqual(independent);
    expect(parsed('x=paper_avg_wage,year').regression.independent).toEqual(independent);
  });

  test.each([
    'method=kendall',
    'y=paper_happiness',
    'x=paper_happiness',
    'from=20',
    'to=1e99',
    'until=99999',
    'by=magic',
    'forecast=paper_happiness',
    'pair=paper_happiness,paper_avg_wage',
    'log=yes',
  ])('name a part that is not understood and keep the standard: %s', (part) => {
    const settings = parsed(part);
    expect(settings.ignored).toHaveLength(1);
    expect(formatSettings(settings)).toBe('');
  });

  test('written and read again are the same', () => {
    const address =
      'method=spearman&pair=paper_avg_wage,paper_employees&y=paper_employees&x=paper_avg_wage,year&from=2020&to=2022&log=1&forecast=paper_avg_wage&by=drift&until=2030';
    expect(formatSettings(parsed(address))).toBe(address);
  });

  test('take any text without failing, and stay within their lists', () => {
    const name = fc.constantFrom(
      'method',
      'pair',
      'y',
      'x',
      'from',
      'to',
      'log',
      'forecast',
      'by',
      'until',
      'other',
    );
    fc.assert(
      fc.property(fc.dictionary(name, fc.oneof(fc.string(), fc.array(fc.string()))), (query) => {
        const { regression, forecast } = parseSettings(query);
        expect(regression.from).toBeGreaterThanOrEqual(1990);
        expect(forecast.until).toBeLessThanOrEqual(2050);
        expect(regression.independent.length).toBeGreaterThan(0);
      }),
    );
  });
});
