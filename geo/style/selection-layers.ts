import type { FilterSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { TODAY } from '@/geo/domain/hazard-time';
import { ACCURACY_RADIUS } from './deposit-layers';
import { EXERCISE_SET } from './exercise-layers';
import { REAL_SET } from './hazard-layers';
import { type LayerInput, nameIn, SEMIBOLD } from './style-input';
import { selectedAreaFilter } from './surveyed-time';

const SELECTABLE_SETS = [
  { layer: 'exercise', set: EXERCISE_SET },
  { layer: 'hazard_areas', set: REAL_SET },
] as const;

const POINT_LAYERS = { deposit: 'deposits', park: 'industrial_parks', project: 'infrastructure' } as const;

/** How exactly the place of what is selected is known: a ring true to scale, under the signs. */
export function selectionGround({ selection, palette }: LayerInput): LayerSpecification[] {
  if (!selection || selection.kind === 'region' || selection.kind === 'hazard') return [];
  return [
    {
      id: 'selected-accuracy',
      type: 'circle',
      ...pointsOf(selection.kind, selection.slug),
      paint: {
        'circle-radius': ACCURACY_RADIUS,
        'circle-color': palette.accent,
        'circle-opacity': 0.1,
        'circle-stroke-color': palette.accent,
        'circle-stroke-width': 1.2,
      },
    },
  ];
}

/** What is selected: a strong outline and its name, above everything. */
export function selectionLayers(input: LayerInput): LayerSpecification[] {
  const { selection } = input;
  if (!selection) return [];
  if (selection.kind === 'region') return [regionOutline(input, selection.slug)];
  if (selection.kind === 'hazard') return hazardOutlines(input, selection.slug);
  const layers = pointLayers(input, selection.kind, selection.slug);
  return selection.kind === 'project' ? [lineGlow(input, selection.slug), ...layers] : layers;
}

function regionOutline({ palette }: LayerInput, code: string): LayerSpecification {
  return {
    id: 'selected-region',
    type: 'line',
    source: 'base',
    'source-layer': /^AZ-(QARABAG|SHZ)$/.test(code) ? 'economic_regions' : 'districts',
    filter: ['==', ['get', 'code'], code],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.accent, 'line-width': 3 },
  };
}

// A source is there only while its layer is drawn; without it there is nothing to outline.
function hazardOutlines(
  { palette, layers, hazardTime = TODAY }: LayerInput,
  slug: string,
): LayerSpecification[] {
  return SELECTABLE_SETS.filter(({ layer }) => layers.some(({ id }) => id === layer)).map(
    ({ set: { prefix, source, sourceLayer } }) => ({
      id: `selected-${prefix}`,
      type: 'line',
      source,
      'source-layer': sourceLayer,
      filter: selectedAreaFilter(slug, hazardTime),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.accent, 'line-width': 3 },
    }),
  );
}

function lineGlow({ palette }: LayerInput, slug: string): LayerSpecification {
  return {
    id: 'selected-line',
    type: 'line',
    source: 'atlas',
    'source-layer': 'infrastructure',
    filter: [
      'all',
      ['==', ['geometry-type'], 'LineString'],
      ['any', ['==', ['get', 'slug'], slug], ['==', ['get', 'programme_slug'], slug]],
    ],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': palette.accent, 'line-width': 12, 'line-opacity': 0.28 },
  };
}

function pointsOf(kind: keyof typeof POINT_LAYERS, slug: string) {
  const filter: FilterSpecification = [
    'all',
    ['==', ['geometry-type'], 'Point'],
    ['==', ['get', 'slug'], slug],
  ];
  return { source: 'atlas', 'source-layer': POINT_LAYERS[kind], filter } as const;
}

function pointLayers(input: LayerInput, kind: keyof typeof POINT_LAYERS, slug: string): LayerSpecification[] {
  const { palette } = input;
  return [
    {
      id: 'selected-outline',
      type: 'circle',
      ...pointsOf(kind, slug),
      paint: {
        'circle-radius': 19,
        'circle-opacity': 0,
        'circle-stroke-color': palette.ink,
        'circle-stroke-width': 2.5,
      },
    },
    {
      id: 'selected-label',
      type: 'symbol',
      ...pointsOf(kind, slug),
      layout: {
        'text-field': nameIn(input),
        'text-font': SEMIBOLD,
        'text-size': 14,
        'text-offset': [0, -2.2],
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
    },
  ];
}
