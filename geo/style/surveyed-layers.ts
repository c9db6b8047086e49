import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { TODAY } from '@/geo/domain/hazard-time';
import type { LayerInput } from './style-input';
import { surveyedFilters } from './surveyed-time';

/** Which tiles a set of surveyed areas is drawn from, and what its layer ids begin with. */
export interface SurveyedSet {
  prefix: string;
  source: string;
  sourceLayer: string;
}

const SIGNS_FROM_ZOOM = 11;

/** The ground under a record of surveyed areas: of all land on it nobody has surveyed, until an area says otherwise. */
export function notSurveyedGround({ prefix }: SurveyedSet): LayerSpecification {
  return {
    id: `${prefix}-not-surveyed`,
    type: 'fill',
    source: 'base',
    'source-layer': 'districts',
    filter: ['==', ['get', 'in_atlas'], true],
    paint: { 'fill-pattern': 'not-surveyed' },
  };
}

// Released land is grey whatever was done; its outline tells how it was released.
const RELEASE_DASHES = { cancelled: [0.2, 2], reduced: [4, 2], cleared: undefined } as const;

/**
 * Surveyed hazard areas at the map's time, the same for the real record and the exercise set: open CHA densely hatched,
 * open SHA sparsely, released parts as a grey outline and never as free land, generalised cells crossed.
 */
export function surveyedLayers(
  set: SurveyedSet,
  { palette, hazardTime = TODAY }: LayerInput,
): LayerSpecification[] {
  const { prefix } = set;
  const filters = surveyedFilters(prefix, hazardTime);
  const base = (name: string) => ({
    id: `${prefix}-${name}`,
    source: set.source,
    'source-layer': set.sourceLayer,
    filter: filters[`${prefix}-${name}`] ?? true,
  });
  const line = (name: string, color: unknown, width: number, dashes?: readonly number[]) =>
    ({
      ...base(name),
      type: 'line',
      layout: { 'line-join': 'round', ...(dashes?.[0] === 0.2 && { 'line-cap': 'round' }) },
      paint: { 'line-color': color, 'line-width': width, ...(dashes && { 'line-dasharray': [...dashes] }) },
    }) as LayerSpecification;
  const sign = (name: string, image: unknown, size: number) =>
    ({
      ...base(name),
      type: 'symbol',
      minzoom: SIGNS_FROM_ZOOM,
      layout: { 'icon-image': image, 'icon-size': size, 'icon-padding': 1 },
    }) as LayerSpecification;
  return [
    { ...base('cell'), type: 'fill', paint: { 'fill-pattern': 'hazard-cell' } },
    { ...base('released'), type: 'fill', paint: { 'fill-color': palette.muted, 'fill-opacity': 0.12 } },
    { ...base('sha'), type: 'fill', paint: { 'fill-pattern': 'hazard-sha' } },
    { ...base('cha'), type: 'fill', paint: { 'fill-pattern': 'hazard-cha' } },
    line('cell-outline', palette.hazard, 1, [6, 3, 1, 3]),
    line('outline', ['match', ['get', 'type'], 'sha', palette.suspected, palette.hazard], 1.6),
    line('released-casing', palette.focus, 2.6), // else the colour of the area would show between the dashes
    ...(['cancelled', 'reduced', 'cleared'] as const).map((type) =>
      line(`${type}-outline`, palette.muted, 1.6, RELEASE_DASHES[type]),
    ),
    sign('released-sign', ['concat', 'sign-', ['get', 'release_type']], 0.8),
    sign('sign', ['concat', 'sign-', ['get', 'type']], 1),
  ];
}
