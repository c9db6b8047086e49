import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodOf } from '@/geo/domain/period';

describe('a period', () => {
  test.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2023-Q2', '2023-04-01', '2023-06-30'],
    ['2025-H1', '2025-01-01', '2025-06-30'],
    ['2025-H2', '2025-07-01', '2025-12-31'],
    ['2026-02-27', '2026-02-27', '2026-02-27'],
    ['2019/2023', '2019-01-01', '2023-12-31'],
    ['2020-11-10/2026-03', '2020-11-10', '2026-03-31'],
  ])('%s covers %s to %s', (text, start, end) => {
    expect(periodOf(text)).toEqual({ start, end });
  });

  test.each([
    '',
    '23',
    '2023-13',
    '2023-02-30',
    '2023-Q5',
    '2023-H3',
    '2023/2019',
    '2019/2020/2021',
    'May 2023',
  ])('%j is no period', (text) => {
    expect(periodOf(text)).toBeUndefined();
  });

  test('of any day is that day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          expect(periodOf(day)).toEqual({ start: day, end: day });
        },
      ),
    );
  });
});
