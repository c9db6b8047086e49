import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerInput } from './style-input';

/** Where the classes of cleared hectares begin; the first begins at 0. */
export const CLEARED_HA_BREAKS: readonly number[] = [500, 1_500, 3_000, 6_000];

/** Hectares cleared in the year by district. Where nothing was published for it, the pattern of no data: never an empty district. */
export function clearanceLayers({ palette, year }: LayerInput): LayerSpecification[] {
  const cleared: ExpressionSpecification = ['get', `cleared_${year}`];
  const [first = palette.landFar, ...others] = palette.clearance;
  return [
    {
      id: 'clearance-no-data',
      type: 'fill',
      source: 'base',
      'source-layer': 'districts',
      filter: ['==', ['get', 'in_atlas'], true],
      paint: { 'fill-pattern': 'no-data' },
    },
    {
      id: 'clearance',
      type: 'fill',
      source: 'hazard',
      'source-layer': 'hazard_areas',
      filter: ['has', `cleared_${year}`],
      paint: {
        'fill-color': [
          'step',
          cleared,
          first,
          ...CLEARED_HA_BREAKS.flatMap((from, index) => [from, others[index] ?? first]),
        ] as ExpressionSpecification,
      },
    },
  ];
}
