import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerInput } from './style-input';
import { yearlyDistricts } from './yearly-districts';

/** Where the classes of cleared hectares begin. */
export const CLEARED_HA_STARTS: readonly number[] = [0, 500, 1_500, 3_000, 6_000];

/** Hectares cleared in the year by district. */
export function clearanceLayers({ palette, year }: LayerInput): LayerSpecification[] {
  return yearlyDistricts({
    id: 'clearance',
    source: 'hazard',
    sourceLayer: 'hazard_areas',
    property: 'cleared',
    years: [year],
    starts: CLEARED_HA_STARTS,
    colours: palette.clearance,
  });
}
