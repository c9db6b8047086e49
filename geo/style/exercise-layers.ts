import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerInput } from './style-input';
import { notSurveyedGround, type SurveyedSet, surveyedLayers } from './surveyed-layers';

/** The exercise set in the tiles. */
export const EXERCISE_SET: SurveyedSet = {
  prefix: 'exercise',
  source: 'exercise',
  sourceLayer: 'exercise_areas',
};

/** The exercise set, drawn as real areas are, on ground that says of all other land that nobody surveyed it. */
export function exerciseLayers(input: LayerInput): LayerSpecification[] {
  return [notSurveyedGround(EXERCISE_SET), ...surveyedLayers(EXERCISE_SET, input)];
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
