import { describe, expect, test } from 'vitest';
import type { ClearanceReport } from '@/geo/domain/clearance';
import { cumulativeSeries, suspectedShare } from '@/geo/domain/clearance-history';
import { clearedPeriods, clearedYears, periodName } from '@/geo/domain/clearance-periods';

function report(claim_id: string, changes: Partial<ClearanceReport>): ClearanceReport {
  const texts = { az: '', en: '', ru: '', tr: '' };
  return {
    claim_id,
    indicator: 'area_cleared_ha',
    indicator_names: texts,
    topic: 'mine_action',
    decimals: 1,
    kind: 'fact',
    qualifier: 'exact',
    confidence: 'stated',
    as_of: null,
    value: 100,
    value_high: null,
    unit: 'ha',
    multiplier: 1,
    normalised_value: changes.value ?? 100,
    normalised_unit: 'ha',
    words: null,
    as_printed: null,
    verdict: null,
    verdict_reason: null,
    note: null,
    source: { id: 's', publisher: 'p', title: null, url: null, published_on: null, kind: 'press' },
    period_kind: 'week',
    period_start: '2025-02-03',
    period_end: '2025-02-09',
    series: 'anama',
    ap_mines: null,
    at_mines: null,
    uxo: null,
    ...changes,
  };
}

describe('bulletins by period', () => {
  test('name a week by its Monday, whatever day they begin on', () => {
    // 9 February 2025 is a Sunday, 10 February a Monday.
    expect(periodName('2025-02-09', 'week')).toBe('2025-02-03');
    expect(periodName('2025-02-10', 'week')).toBe('2025-02-10');
    expect(periodName('2025-01-01', 'week')).toBe('2024-12-30');
    expect(periodName('2025-02-09', 'month')).toBe('2025-02');
  });

  test('leave a gap for a week without a bulletin: null, never zero', () => {
    const weeks = clearedPeriods([report('a', {}), report('b', { period_start: '2025-02-17' })], 'week');
    expect(clearedYears(weeks, 'week')).toEqual([
      {
        year: '2025',
        slots: [
          { period: '2025-02-03', cleared: weeks[0] },
          { period: '2025-02-10', cleared: null },
          { period: '2025-02-17', cleared: weeks[1] },
        ],
      },
    ]);
  });

  test('leave gaps for months over the turn of a year', () => {
    const month = (claim: string, period_start: string) =>
      report(claim, { period_kind: 'month', period_start });
    const months = clearedPeriods([month('a', '2024-11-01'), month('b', '2025-02-01')], 'month');
    expect(clearedYears(months, 'month').map(({ slots }) => slots.map(({ period }) => period))).toEqual([
      ['2024-11', '2024-12'],
      ['2025-01', '2025-02'],
    ]);
  });

  test('never choose a doubtful figure, even when it is alone', () => {
    const doubtful = report('misprint', { value: 453_900, qualifier: 'suspicious' });
    expect(clearedPeriods([doubtful], 'week')).toMatchObject([{ chosen: null, others: [doubtful] }]);
    expect(clearedPeriods([doubtful, report('good', { value: 453.9 })], 'week')).toMatchObject([
      { chosen: { claim_id: 'good' }, others: [doubtful], conflicting: false },
    ]);
  });

  test('say that sources disagree when they differ by more than a hectare', () => {
    const conflict = (value: number) =>
      clearedPeriods([report('a', { value: 1258.7 }), report('b', { value })], 'week')[0]?.conflicting;
    expect(conflict(1358.7)).toBe(true);
    expect(conflict(1259)).toBe(false);
  });
});

describe('hectares in all', () => {
  const until = (
    claim: string,
    period_end: string | null,
    value: number,
    series: ClearanceReport['series'],
  ) => report(claim, { period_kind: 'cumulative', period_end, value, series });

  test('keep the series of ANAMA and of all operators apart, and place nothing that is undated or of unknown counting', () => {
    const { anama, all_operators, unplaced } = cumulativeSeries([
      until('a2', '2022-04-30', 9568, 'anama'),
      until('a1', '2021-07-03', 3326, 'anama'),
      until('o1', '2021-10-15', 18302, 'all_operators'),
      until('o2', null, 240000, 'all_operators'),
      until('u', '2025-10-17', 140000, 'unknown'),
    ]);
    expect(anama.map(({ chosen }) => chosen.claim_id)).toEqual(['a1', 'a2']);
    expect(all_operators.map(({ chosen }) => chosen.claim_id)).toEqual(['o1']);
    expect(unplaced.map(({ claim_id }) => claim_id)).toEqual(['o2', 'u']);
  });

  test('are a share of what is suspected only when both are known', () => {
    const cleared = until('c', '2025-12-26', 248_000, 'all_operators');
    const suspected = report('s', { value: 1_000_000 });
    expect(suspectedShare(cleared, suspected)?.percent).toBeCloseTo(24.8, 9);
    expect(suspectedShare(undefined, suspected)).toBeNull();
    expect(suspectedShare(cleared, undefined)).toBeNull();
  });
});
