import type { ShownLayer } from '@/geo/domain/shown-layers';

/** What a map of records of mine action shows beside the land. */
export const REPORT_LAYERS: readonly ShownLayer[] = (
  ['exercise', 'hazard_areas', 'infrastructure', 'industrial_parks', 'deposits'] as const
).map((id) => ({ id, opacityPercent: 100 }));

/** Releases up to now. */
export const THIS_YEAR = new Date().getFullYear();
