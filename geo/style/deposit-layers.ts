import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  StateSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Palette } from './palette';
import { type LayerInput, nameUnlessSelected, REGULAR, SEMIBOLD } from './style-input';

const source = { source: 'atlas', 'source-layer': 'deposits' } as const;

// Pixels of one metre at zoom 0 and 22 in the middle of the atlas (39.6° N): 78 271.5 m · cos 39.6° a pixel at zoom 0.
const PIXELS_PER_METRE_AT_0 = 1 / 60_310;
const PIXELS_PER_METRE_AT_22 = 2 ** 22 / 60_310;

/** The radius in pixels of a circle of `accuracy_m` metres, true to scale at every zoom. */
export const ACCURACY_RADIUS: ExpressionSpecification = [
  'interpolate',
  ['exponential', 2],
  ['zoom'],
  0,
  ['*', ['get', 'accuracy_m'], PIXELS_PER_METRE_AT_0],
  22,
  ['*', ['get', 'accuracy_m'], PIXELS_PER_METRE_AT_22],
];

/** How large a sign is by `knowledge`: no figure, a figure without class, a figure with class. */
export const SIZE_BY_KNOWLEDGE = [0.62, 0.8, 1] as const;

const [NO_FIGURE, NO_CLASS, CLASSED] = SIZE_BY_KNOWLEDGE;

const size = (scale: number): ExpressionSpecification => [
  '*',
  scale,
  ['match', ['get', 'knowledge'], 2, CLASSED, 1, NO_CLASS, NO_FIGURE],
];

/** The layer of the rings: they say where a deposit may lie, and are not the deposit. */
export const DEPOSIT_RINGS = 'deposit-rings';

/** How the ring is painted inside which a deposit lies; the legend draws it too. */
export function depositRing(palette: Palette) {
  return {
    'circle-color': palette.muted,
    'circle-opacity': 0.05,
    'circle-stroke-color': palette.muted,
    'circle-stroke-width': 0.6,
    'circle-stroke-opacity': 0.5,
  };
}

/** Deposits: a symbol by commodity group, its size by what is known; those known only to the district as one badge there. */
export function depositLayers(input: LayerInput): LayerSpecification[] {
  const layers = allDeposits(input);
  if (!input.isFiltered) return layers;
  // The badges count every deposit of a district, so they would be wrong beside some of them.
  return layers.map(
    (layer) =>
      ({ ...layer, filter: layer.id === 'deposit-groups' ? ALL_ARE_DRAWN : IS_DRAWN }) as LayerSpecification,
  );
}

const DRAWN_DEPOSITS = 'drawn-deposits';

/** The state of a style whose deposits are filtered: at first all are drawn. */
export const DRAWN_DEPOSITS_STATE: StateSpecification = { [DRAWN_DEPOSITS]: { default: null } };

const DRAWN = ['global-state', DRAWN_DEPOSITS] as const;
const ALL_ARE_DRAWN = ['==', DRAWN, null] as unknown as FilterSpecification;
// A look-up in an object, for a list would be searched through for every deposit.
const IS_DRAWN = ['any', ALL_ARE_DRAWN, ['has', ['get', 'slug'], ['object', DRAWN, ['literal', {}]]]];

/** The property of the map's global state, and its value, that draws these deposits only; all of them for null. */
export function drawnDeposits(slugs: readonly string[] | null): [string, Record<string, true> | null] {
  return [DRAWN_DEPOSITS, slugs && Object.fromEntries(slugs.map((slug) => [slug, true]))];
}

function allDeposits(input: LayerInput): LayerSpecification[] {
  const { palette } = input;
  const halo = { 'text-halo-color': palette.halo, 'text-halo-width': 1.5 };
  return [
    {
      id: 'deposit-groups',
      type: 'symbol',
      source: 'atlas',
      'source-layer': 'deposit_groups',
      minzoom: 6,
      layout: {
        'icon-image': 'deposit-group',
        'icon-size': 0.62,
        'icon-allow-overlap': true,
        'icon-offset': [0, 26],
        'text-field': ['to-string', ['get', 'deposit_count']],
        'text-font': SEMIBOLD,
        'text-size': 11,
        'text-offset': [0, 1.45],
        'text-allow-overlap': true,
      },
      paint: { 'text-color': palette.muted },
    },
    {
      id: DEPOSIT_RINGS,
      type: 'circle',
      ...source,
      minzoom: 9.5,
      paint: { 'circle-radius': ACCURACY_RADIUS, ...depositRing(palette) },
    },
    {
      id: 'deposits',
      type: 'symbol',
      ...source,
      layout: {
        'icon-image': ['concat', 'deposit-', ['coalesce', ['get', 'commodity_group'], 'stone_clay_sand']],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 6, size(0.5), 8, size(0.72), 11, size(1)],
        'icon-allow-overlap': true,
        'symbol-sort-key': ['get', 'knowledge'],
        'text-field': ['step', ['zoom'], '', 8.5, nameUnlessSelected(input)],
        'text-font': REGULAR,
        'text-size': 12,
        'text-variable-anchor': ['bottom', 'top', 'right', 'left'],
        'text-radial-offset': 1.3,
        'text-optional': true,
      },
      paint: {
        'icon-opacity': ['case', ['get', 'context'], 0.5, 1],
        'text-color': palette.ink,
        ...halo,
      },
    },
  ];
}
