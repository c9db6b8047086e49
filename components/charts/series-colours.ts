import type { ClearanceReport } from '@/geo/domain/clearance';

/** The colour of what a clearance figure counts; none is green. */
export const SERIES_COLOURS: Record<ClearanceReport['series'], string> = {
  all_operators: 'var(--color-mineral_water)',
  anama: 'var(--color-ferrous_alunite_coal)',
  unknown: 'var(--color-stone_clay_sand)',
  other: 'var(--color-stone_clay_sand)',
};
