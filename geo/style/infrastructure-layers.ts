import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { type LayerInput, nameIn, nameUnlessSelected, REGULAR } from './style-input';

const source = { source: 'atlas', 'source-layer': 'infrastructure' } as const;
const isLine: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];
const ROADS = ['highway', 'road', 'tunnel'];

// In operation is solid, under construction dashed, planned dotted: OC4IDS status as line style.
const COURSES: { id: string; statuses: string[]; dash?: number[] }[] = [
  { id: 'completed', statuses: ['completed', 'completion'] },
  { id: 'implementation', statuses: ['implementation'], dash: [2.5, 1.5] },
  { id: 'planned', statuses: ['identification', 'preparation'], dash: [0.1, 2] },
];

/** Roads with casing, railways with ties; points with the icon of their type. */
export function infrastructureLayers(input: LayerInput): LayerSpecification[] {
  return [...roads(input), ...railways(input), points(input), lineLabels(input)];
}

function within(types: string[], statuses: string[]): ExpressionSpecification {
  return [
    'all',
    isLine,
    ['in', ['get', 'type'], ['literal', types]],
    ['in', ['get', 'status'], ['literal', statuses]],
  ];
}

function width(atSix: number, atTwelve: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 6, atSix, 12, atTwelve];
}

// Road and railway along the Araz share their schematic course: the road is drawn beside it.
const BESIDE_RAILWAY = width(2.5, 6);

function roads({ palette }: LayerInput): LayerSpecification[] {
  return COURSES.flatMap(({ id, statuses, dash }): LayerSpecification[] => [
    {
      id: `road-casing-${id}`,
      type: 'line',
      ...source,
      filter: within(ROADS, statuses),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.casing, 'line-width': width(3, 8), 'line-offset': BESIDE_RAILWAY },
    },
    {
      id: `road-${id}`,
      type: 'line',
      ...source,
      filter: within(ROADS, statuses),
      layout: { 'line-join': 'round', 'line-cap': id === 'planned' ? 'round' : 'butt' },
      paint: {
        'line-color': palette.road,
        'line-width': width(1.6, 4.5),
        'line-offset': BESIDE_RAILWAY,
        ...(dash && { 'line-dasharray': dash }),
      },
    },
  ]);
}

function railways({ palette }: LayerInput): LayerSpecification[] {
  return COURSES.flatMap(({ id, statuses, dash }): LayerSpecification[] => [
    {
      id: `railway-casing-${id}`,
      type: 'line',
      ...source,
      filter: within(['railway'], statuses),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.casing, 'line-width': width(3, 7) },
    },
    {
      id: `railway-${id}`,
      type: 'line',
      ...source,
      filter: within(['railway'], statuses),
      layout: { 'line-join': 'round', 'line-cap': id === 'planned' ? 'round' : 'butt' },
      paint: {
        'line-color': palette.infrastructure,
        'line-width': width(1.4, 2.6),
        ...(dash && { 'line-dasharray': dash }),
      },
    },
    {
      id: `railway-ties-${id}`,
      type: 'line',
      ...source,
      filter: within(['railway'], statuses),
      paint: {
        'line-color': palette.infrastructure,
        'line-width': width(5, 9),
        'line-dasharray': [0.22, 1.7],
      },
    },
  ]);
}

function points(input: LayerInput): LayerSpecification {
  return {
    id: 'infrastructure-points',
    type: 'symbol',
    ...source,
    filter: ['==', ['geometry-type'], 'Point'],
    layout: {
      'icon-image': ['concat', 'infrastructure-', ['match', ['get', 'type'], ROADS, 'road', ['get', 'type']]],
      'icon-size': ['interpolate', ['linear'], ['zoom'], 6, 0.4, 10, 0.7],
      'icon-allow-overlap': true,
      'text-field': ['step', ['zoom'], '', 9, nameUnlessSelected(input)],
      'text-font': REGULAR,
      'text-size': 11,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 1.1,
      'text-optional': true,
    },
    paint: { 'text-color': input.palette.ink, 'text-halo-color': input.palette.halo, 'text-halo-width': 1.4 },
  };
}

function lineLabels(input: LayerInput): LayerSpecification {
  return {
    id: 'infrastructure-line-labels',
    type: 'symbol',
    ...source,
    minzoom: 9,
    filter: isLine,
    layout: {
      'symbol-placement': 'line',
      'text-field': nameIn(input),
      'text-font': REGULAR,
      'text-size': 11,
      'text-offset': [0, 0.9],
      'symbol-spacing': 400,
    },
    paint: {
      'text-color': input.palette.muted,
      'text-halo-color': input.palette.halo,
      'text-halo-width': 1.4,
    },
  };
}
