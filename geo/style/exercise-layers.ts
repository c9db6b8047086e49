import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerInput } from './style-input';

const SOURCE = { source: 'exercise', 'source-layer': 'exercise_areas' } as const;

const isType = (type: 'sha' | 'cha'): ExpressionSpecification => ['==', ['get', 'type'], type];

/**
 * The exercise set at the end of the map's year: open CHA densely hatched, open SHA sparsely, released parts as a grey
 * outline and never as free land. The pieces carry their dates, so another year needs no other tile.
 */
export function exerciseLayers({ palette, year }: LayerInput): LayerSpecification[] {
  const isSurveyed: ExpressionSpecification = ['<=', ['get', 'survey_year'], year];
  const isReleased: ExpressionSpecification = [
    'all',
    ['has', 'release_year'],
    ['<=', ['get', 'release_year'], year],
  ];
  const isOpen: ExpressionSpecification = ['all', isSurveyed, ['!', isReleased]];
  return [
    {
      id: 'exercise-sha',
      type: 'fill',
      ...SOURCE,
      filter: ['all', isType('sha'), isOpen],
      paint: { 'fill-pattern': 'hazard-sha' },
    },
    {
      id: 'exercise-cha',
      type: 'fill',
      ...SOURCE,
      filter: ['all', isType('cha'), isOpen],
      paint: { 'fill-pattern': 'hazard-cha' },
    },
    {
      id: 'exercise-released',
      type: 'fill',
      ...SOURCE,
      filter: ['all', isSurveyed, isReleased],
      paint: { 'fill-color': palette.muted, 'fill-opacity': 0.12 },
    },
    {
      id: 'exercise-outline',
      type: 'line',
      ...SOURCE,
      filter: isSurveyed,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['case', isReleased, palette.muted, isType('sha'), palette.suspected, palette.hazard],
        'line-width': 1.4,
      },
    },
  ];
}

/** The word EXERCISE over all land of the map, in every picture of it. */
export function exerciseWatermark(): LayerSpecification {
  return {
    id: 'exercise-watermark',
    type: 'fill',
    source: 'base',
    'source-layer': 'countries',
    paint: { 'fill-pattern': 'exercise-watermark' },
  };
}
