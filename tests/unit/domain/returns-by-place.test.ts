import { expect, test } from 'vitest';
import type { ResettlementReport } from '@/geo/domain/clearance';
import { returnsByPlace } from '@/geo/domain/returns-by-place';

const report = (
  settlement: string,
  as_of: string | null,
  people: number,
  more: Partial<ResettlementReport> = {},
) =>
  ({
    claim_id: `${settlement} ${as_of} ${people}`,
    settlement,
    as_of,
    people,
    measure: 'cumulative',
    qualifier: 'exact',
    ...more,
  }) as ResettlementReport;

test('a place shows the latest date with all its figures, and every other one by its date', () => {
  const [place] = returnsByPlace([
    report('Sus', '2024-05-24', 215),
    report('Sus', '2024-01', 100),
    report('Sus', null, 140),
    report('Sus', '2024-05-24', 214),
    report('Sus', '2024-06-01', 39, { measure: 'stage' }),
  ]);
  expect(place?.totals.map(({ asOf, figures }) => [asOf, ...figures.map(({ people }) => people)])).toEqual([
    ['2024-05-24', 215, 214],
    ['2024-01', 100],
    [null, 140],
  ]);
  expect(place?.groups.map(({ asOf }) => asOf)).toEqual(['2024-06-01']);
  expect(place?.isBelowAnother).toBe(false);
});

test('a latest total that is below an earlier one says so, unless the earlier one is doubtful', () => {
  const latest = report('Laçın', '2024-09-11', 2_090);
  const places = [
    [latest, report('Laçın', '2024-02-28', 2_500, { qualifier: 'more_than' })],
    [latest, report('Laçın', '2024-02-28', 2_500, { qualifier: 'suspicious' })],
    [latest, report('Laçın', '2024-02-28', 2_500, { measure: 'stage' })],
  ].flatMap(returnsByPlace);
  expect(places.map(({ isBelowAnother }) => isBelowAnother)).toEqual([true, false, false]);
});

test('places stay apart, in the order they come', () => {
  const places = returnsByPlace([report('A', '2024', 2), report('B', '2024', 9), report('A', '2023', 1)]);
  expect(places.map(({ settlement }) => settlement)).toEqual(['A', 'B']);
});
