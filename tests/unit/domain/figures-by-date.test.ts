import { expect, test } from 'vitest';
import type { Figure } from '@/geo/domain/figure';
import { figuresByDate } from '@/geo/domain/figures-by-date';

const figure = (claim_id: string, as_of: string | null) => ({ claim_id, as_of }) as Figure;

test('figures stand by date, the latest first, a year as its last day, undated ones last', () => {
  const groups = figuresByDate([
    figure('november', '2023-11'),
    figure('undated', null),
    figure('june', '2025-06-12'),
    figure('end-of-year', '2025'),
    figure('also-june', '2025-06-12'),
  ]);
  expect(groups.map(({ asOf, figures }) => [asOf, figures.map((each) => each.claim_id)])).toEqual([
    ['2025', ['end-of-year']],
    ['2025-06-12', ['june', 'also-june']],
    ['2023-11', ['november']],
    [null, ['undated']],
  ]);
});
