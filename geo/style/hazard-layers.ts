import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Hazard areas: a whole district is hatched, for no polygon inside it is public. Never a plain fill, never green. */
export function hazardLayers(): LayerSpecification[] {
  const source = { source: 'hazard', 'source-layer': 'hazard_areas' } as const;
  return [
    {
      id: 'hazard-hatch',
      type: 'fill',
      ...source,
      filter: ['==', ['get', 'type'], 'district_summary'],
      paint: { 'fill-pattern': 'hazard-district' },
    },
  ];
}
