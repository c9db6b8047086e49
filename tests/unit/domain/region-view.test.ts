import { expect, test } from 'vitest';
import type { DepositRow } from '@/geo/domain/deposit';
import { type DistrictClearance, depositsByDistrict, latestYearOf } from '@/geo/domain/region-view';

const names = { az: 'X', en: 'X', ru: 'X', tr: 'X' };
const deposit = (region_code: string, ...commodities: [group: string, role: string][]) =>
  ({
    region_code,
    commodities: commodities.map(([group, role]) => ({ group, role })),
  }) as unknown as DepositRow;

test('each deposit counts once, in the group of its first main commodity', () => {
  const [one, other] = depositsByDistrict(
    [
      { code: 'A', names },
      { code: 'B', names },
    ],
    [
      deposit('A', ['copper_molybdenum', 'minor'], ['precious', 'main'], ['polymetal_mercury', 'main']),
      deposit('A', ['precious', 'main']),
      deposit('A'),
      deposit('C', ['precious', 'main']),
    ],
  );
  expect(one).toMatchObject({
    total: 3,
    byGroup: { precious: 2, copper_molybdenum: 0, polymetal_mercury: 0 },
  });
  expect(other).toMatchObject({ total: 0, byGroup: { precious: 0 } });
});

test('hectares cleared are those of one year, the latest', () => {
  const figure = (year: number) => ({ year }) as DistrictClearance;
  expect(latestYearOf([figure(2023), figure(2022), figure(2023)]).map(({ year }) => year)).toEqual([
    2023, 2023,
  ]);
  expect(latestYearOf([])).toEqual([]);
});
