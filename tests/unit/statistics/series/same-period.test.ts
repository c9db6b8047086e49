import { expect, test } from 'vitest';
import { isNext, samePeriodIn, yearBefore } from '@/geo/statistics/series/same-period';

test.each([
  ['2023', 2019, '2019'],
  ['2023-09', 2019, '2019-09'],
  ['2024-01-01', 2019, '2019-01-01'],
  ['2023-01/2023-09', 2019, '2019-01/2019-09'],
  ['2022-12/2023-01', 2019, '2019-12/2020-01'],
  ['2024-02-29', 2020, '2020-02-29'],
  ['2024-02-29', 2019, undefined],
])('%s of %s is %s', (period, year, same) => {
  expect(samePeriodIn(period, year)).toBe(same);
});

test('the year before a leap day does not exist', () => {
  expect(yearBefore('2023-H1')).toBe('2022-H1');
  expect(yearBefore('2024-02-29')).toBeUndefined();
});

const dated = (period: string, start: string, end: string) => ({ period, start, end });
const year = (number: number) => dated(String(number), `${number}-01-01`, `${number}-12-31`);
const day = (date: string) => dated(date, date, date);

test('a line joins years that follow each other and stops at a gap', () => {
  expect(isNext('year', year(2021), year(2022))).toBe(true);
  expect(isNext('year', year(2020), year(2022))).toBe(false);
});

test('dates are joined up to a year apart', () => {
  expect(isNext('point', day('2024-01-01'), day('2025-01-01'))).toBe(true);
  expect(isNext('point', day('2023-01-01'), day('2025-01-01'))).toBe(false);
});

test('a part of a year is joined only to the same part of the year before', () => {
  const june = dated('2023-06', '2023-06-01', '2023-06-30');
  const september = dated('2023-09', '2023-09-01', '2023-09-30');
  expect(isNext('year_to_date', june, september)).toBe(false);
  expect(isNext('year_to_date', june, dated('2024-06', '2024-06-01', '2024-06-30'))).toBe(true);
});

test('months are joined when they touch; spans of years never', () => {
  const november = dated('2024-11', '2024-11-01', '2024-11-30');
  expect(isNext('month', november, dated('2024-12', '2024-12-01', '2024-12-31'))).toBe(true);
  expect(isNext('month', november, dated('2025-01', '2025-01-01', '2025-01-31'))).toBe(false);
  expect(isNext('range', year(2021), year(2022))).toBe(false);
});
