import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from './palette';
import { type LayerInput, nameIn, nameUnlessSelected, REGULAR } from './style-input';

const source = { source: 'atlas', 'source-layer': 'infrastructure' } as const;
const isLine: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];
const ROADS = ['highway', 'road', 'tunnel'];

interface Course {
  id: string;
  statuses: string[];
  isSchematic: boolean;
  dash?: number[];
}

// OC4IDS status as line style: in operation solid, under construction dashed, planned dotted. A course that was not surveyed but drawn
// from a few places is broken in its own way: long dashes, dash and point, points in pairs.
const COURSES: Course[] = [
  { id: 'completed', ...inUse(false) },
  { id: 'implementation', statuses: ['implementation'], isSchematic: false, dash: [2.5, 1.5] },
  { id: 'planned', ...planned(false), dash: [0.1, 2] },
  { id: 'schematic-completed', ...inUse(true), dash: [5, 1] },
  {
    id: 'schematic-implementation',
    statuses: ['implementation'],
    isSchematic: true,
    dash: [2.5, 1, 0.6, 1],
  },
  { id: 'schematic-planned', ...planned(true), dash: [0.1, 1.6, 0.1, 3.2] },
];

function inUse(isSchematic: boolean) {
  return { statuses: ['completed', 'completion'], isSchematic };
}

function planned(isSchematic: boolean) {
  return { statuses: ['identification', 'preparation'], isSchematic };
}

/** Roads with casing, railways with ties; points with the icon of their type. */
export function infrastructureLayers(input: LayerInput): LayerSpecification[] {
  return [...courseLayers(input.palette), points(input), lineLabels(input)];
}

/** The lines of roads and railways, which the legend is drawn from too. */
export function courseLayers(palette: Palette): LineLayerSpecification[] {
  return [...roads(palette), ...railways(palette)];
}

function ofTypes(types: string[]): ExpressionSpecification {
  return ['all', isLine, ['in', ['get', 'type'], ['literal', types]]];
}

function onCourse(types: string[], { statuses, isSchematic }: Course): ExpressionSpecification {
  return [
    'all',
    ofTypes(types),
    ['in', ['get', 'status'], ['literal', statuses]],
    ['==', ['get', 'schematic'], isSchematic],
  ];
}

function width(atSix: number, atTwelve: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 6, atSix, 12, atTwelve];
}

// Road and railway along the Araz share their schematic course: the road is drawn beside it.
const BESIDE_RAILWAY = width(2.5, 6);

function roads(palette: Palette): LineLayerSpecification[] {
  return [
    {
      id: 'road-casing',
      type: 'line',
      ...source,
      filter: ofTypes(ROADS),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.casing, 'line-width': width(3, 8), 'line-offset': BESIDE_RAILWAY },
    },
    ...COURSES.map(
      (course): LineLayerSpecification => ({
        id: `road-${course.id}`,
        type: 'line',
        ...source,
        filter: onCourse(ROADS, course),
        layout: { 'line-join': 'round', 'line-cap': capOf(course) },
        paint: {
          'line-color': palette.road,
          'line-width': width(1.6, 4.5),
          'line-offset': BESIDE_RAILWAY,
          ...(course.dash && { 'line-dasharray': course.dash }),
        },
      }),
    ),
  ];
}

function railways(palette: Palette): LineLayerSpecification[] {
  return [
    {
      id: 'railway-casing',
      type: 'line',
      ...source,
      filter: ofTypes(['railway']),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.casing, 'line-width': width(3, 7) },
    },
    ...COURSES.map(
      (course): LineLayerSpecification => ({
        id: `railway-${course.id}`,
        type: 'line',
        ...source,
        filter: onCourse(['railway'], course),
        layout: { 'line-join': 'round', 'line-cap': capOf(course) },
        paint: {
          'line-color': palette.infrastructure,
          'line-width': width(1.4, 2.6),
          ...(course.dash && { 'line-dasharray': course.dash }),
        },
      }),
    ),
    {
      id: 'railway-ties',
      type: 'line',
      ...source,
      filter: ofTypes(['railway']),
      paint: {
        'line-color': palette.infrastructure,
        'line-width': width(5, 9),
        'line-dasharray': [0.22, 1.7],
      },
    },
  ];
}

// Points are dashes of almost no length with round ends.
function capOf({ id }: Course) {
  return id.endsWith('planned') ? 'round' : 'butt';
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
