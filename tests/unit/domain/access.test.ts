import { expect, test } from 'vitest';
import { ACCESS_KINDS, type AccessRow, accessAnswers } from '@/geo/domain/access';
import { distanceInterval } from '@/geo/domain/distance';

const row: AccessRow = {
  kind: 'railway',
  state: 'after_projects',
  feature_kind: 'project',
  feature_slug: 'line',
  names: { az: 'Xətt', en: 'Line', ru: 'Линия', tr: 'Hat' },
  status: 'implementation',
  schematic: true,
  end_date: '2026',
  distance_m: 38_000,
  accuracy_m: 7_000,
};
const none = { progress: [], targets: [] };

test('every kind is answered, in one order, and a kind without rows has nothing on either side', () => {
  const answers = accessAnswers([row], none);
  expect(answers.map(({ kind }) => kind)).toEqual([...ACCESS_KINDS]);
  expect(answers.filter(({ now, afterProjects }) => now || afterProjects)).toHaveLength(1);
});

test('a line under construction is there after projects, and not now', () => {
  const railway = accessAnswers([row], none)[0];
  expect(railway?.now).toBeNull();
  expect(railway?.afterProjects).toMatchObject({ slug: 'line', schematic: true, expectedYear: 2026 });
  expect(railway?.afterProjects?.distance).toEqual({ km: 38, plusMinusKm: 7, lowKm: 31, highKm: 45 });
});

test.each([
  ['2026-H2', 2026],
  ['2024/2025', 2025],
  ['2027-06-30', 2027],
  [null, null],
])('a project to be finished in %s is expected in %s', (end_date, year) => {
  expect(accessAnswers([{ ...row, end_date }], none)[0]?.afterProjects?.expectedYear).toBe(year);
});

test('what is in use is not expected any more', () => {
  const inUse: AccessRow = { ...row, state: 'now', status: 'completed' };
  expect(accessAnswers([inUse], none)[0]?.now?.expectedYear).toBeNull();
});

test('a distance of nothing is from nothing to the accuracy', () => {
  expect(distanceInterval(0, [1_000, 2_000])).toEqual({ km: 0, plusMinusKm: 3, lowKm: 0, highKm: 3 });
});

test('an accuracy greater than the distance stops at nothing: the places may be one', () => {
  expect(distanceInterval(4_000, [5_000])).toEqual({ km: 4, plusMinusKm: 5, lowKm: 0, highKm: 9 });
  expect(distanceInterval(5_000, [5_000]).lowKm).toBe(0);
  expect(distanceInterval(5_001, [5_000]).lowKm).toBeCloseTo(0.001, 9);
});
