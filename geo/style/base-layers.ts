import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { capitalsIn, type LayerInput, nameIn, REGULAR, SEMIBOLD } from './style-input';

const base = (layer: string) => ({ source: 'base', 'source-layer': layer }) as const;

/** Land, borders and water under everything else. */
export function groundLayers({ palette }: LayerInput): LayerSpecification[] {
  return [
    { id: 'background', type: 'background', paint: { 'background-color': palette.water } },
    {
      id: 'countries',
      type: 'fill',
      ...base('countries'),
      paint: { 'fill-color': ['case', ['==', ['get', 'code'], 'AZ'], palette.land, palette.landFar] },
    },
    {
      id: 'focus',
      type: 'fill',
      ...base('districts'),
      filter: ['==', ['get', 'in_atlas'], true],
      paint: { 'fill-color': palette.focus },
    },
  ];
}

/** Borders and the Araz, above the hazard hatching so that they stay readable. */
export function borderLayers({ palette }: LayerInput): LayerSpecification[] {
  return [
    {
      id: 'district-borders',
      type: 'line',
      ...base('districts'),
      paint: {
        'line-color': palette.districtLine,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 0.6, 10, 1.4],
      },
    },
    {
      id: 'country-borders',
      type: 'line',
      ...base('countries'),
      paint: { 'line-color': palette.border, 'line-width': 1.2 },
    },
    {
      id: 'region-borders',
      type: 'line',
      ...base('economic_regions'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.regionLine,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 1, 10, 2],
      },
    },
    {
      id: 'araz',
      type: 'line',
      ...base('water'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.water,
        'line-width': ['interpolate', ['linear'], ['zoom'], 6, 2, 11, 5],
      },
    },
  ];
}

/** Names of countries, regions, districts, water and places, by rank. */
export function labelLayers(input: LayerInput): LayerSpecification[] {
  const { palette } = input;
  const halo = { 'text-halo-color': palette.halo, 'text-halo-width': 1.4 };
  const capitals = {
    'text-field': capitalsIn(input),
    'text-letter-spacing': 0.22,
    'text-max-width': 8,
  } as const;
  return [
    {
      id: 'araz-label',
      type: 'symbol',
      ...base('water'),
      minzoom: 8,
      layout: {
        'symbol-placement': 'line',
        'text-field': nameIn(input),
        'text-font': REGULAR,
        'text-size': 12,
        'text-letter-spacing': 0.1,
      },
      paint: { 'text-color': palette.accent, ...halo },
    },
    {
      id: 'places',
      type: 'symbol',
      ...base('places'),
      layout: {
        'icon-image': 'place',
        'icon-size': ['match', ['get', 'rank'], 1, 1, 2, 0.85, 0.7],
        'icon-allow-overlap': true,
        'text-field': nameIn(input),
        'text-font': ['match', ['get', 'rank'], [1, 2], ['literal', SEMIBOLD], ['literal', REGULAR]],
        'text-size': ['match', ['get', 'rank'], 1, 13, 2, 12, 11],
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.6,
        'text-optional': true,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': ['match', ['get', 'rank'], [1, 2], palette.ink, palette.muted], ...halo },
    },
    {
      id: 'district-labels',
      type: 'symbol',
      ...base('region_labels'),
      minzoom: 8.5,
      filter: ['all', ['==', ['get', 'level'], 'district'], ['==', ['get', 'in_atlas'], true]],
      layout: { 'text-font': REGULAR, 'text-size': 11, ...capitals },
      paint: { 'text-color': palette.muted, ...halo },
    },
    {
      id: 'region-labels',
      type: 'symbol',
      ...base('region_labels'),
      maxzoom: 9.5,
      filter: ['==', ['get', 'level'], 'economic_region'],
      layout: {
        'text-font': SEMIBOLD,
        'text-size': 14,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
        ...capitals,
      },
      paint: { 'text-color': palette.muted, ...halo },
    },
    {
      id: 'country-labels',
      type: 'symbol',
      ...base('region_labels'),
      filter: ['==', ['get', 'level'], 'country'],
      layout: { 'text-font': REGULAR, 'text-size': 13, ...capitals },
      paint: { 'text-color': palette.muted, ...halo },
    },
  ];
}
