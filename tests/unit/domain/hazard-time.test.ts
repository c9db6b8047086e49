import { describe, expect, test } from 'vitest';
import { outsideRecord } from '@/geo/domain/hazard-record';
import { dayAt, dayNumber, isDay, LAST_DAY, stepAt, timeSteps } from '@/geo/domain/hazard-time';

describe('a day', () => {
  test('is counted from 1970, as in the tiles, and back', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2000-03-01')).toBe(11_017); // 30 years with 7 leap days, and 31 + 29 days of 2000
    expect(dayAt(11_017)).toBe('2000-03-01');
  });

  test('of today comes after every day of a record', () => {
    expect(dayNumber(null)).toBe(LAST_DAY);
    expect(LAST_DAY).toBeGreaterThan(dayNumber('2100-12-31'));
  });

  test.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2023-2-9', false],
    ['2023', false],
    ['2023-01-01/2023-02-01', false],
    ['', false],
  ])('%j is one: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});

describe('the steps of a slider', () => {
  test('by day are all days of the record, both ends included', () => {
    expect(timeSteps('2024-02-28', '2024-03-01', 'day').map(dayAt)).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
  });

  test('by month are the ends of its months and its last day', () => {
    expect(timeSteps('2023-11-20', '2024-02-10', 'month').map(dayAt)).toEqual([
      '2023-11-30',
      '2023-12-31',
      '2024-01-31',
      '2024-02-10',
    ]);
  });

  test('stand at the last one that is not after the day; at the first for an earlier day', () => {
    const steps = [10, 20, 30];
    expect([9, 10, 19, 20, 31].map((day) => stepAt(steps, day))).toEqual([0, 0, 0, 1, 2]);
  });
});

describe('a time outside the record', () => {
  const record = { first_on: '2021-04-20', first_recorded_on: '2021-05-02' };
  const today = '2026-11-25';

  test.each([
    [{ on: '2021-04-19', known: null }, 'before_survey'],
    [{ on: '2021-04-20', known: null }, null],
    [{ on: '2026-11-26', known: null }, 'future'],
    [{ on: null, known: '2026-11-26' }, 'future'],
    [{ on: null, known: '2021-05-01' }, 'before_record'],
    [{ on: '2026-11-25', known: '2021-05-02' }, null],
    [{ on: null, known: null }, null],
  ])('%j: %s', (time, expected) => {
    expect(outsideRecord(record, time, today)).toBe(expected);
  });
});
