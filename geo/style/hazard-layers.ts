import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerInput } from './style-input';
import { notSurveyedGround, type SurveyedSet, surveyedLayers } from './surveyed-layers';

/** The surveyed areas of the real record in the tiles; none has been published so far. */
export const REAL_SET: SurveyedSet = {
  prefix: 'surveyed',
  source: 'hazard',
  sourceLayer: 'surveyed_areas',
};

/**
 * Hazard areas: all land looks not surveyed, a whole district is hatched where no polygon inside it is public, and surveyed areas stand
 * over it. Never blank, never a plain fill, never green.
 */
export function hazardLayers(input: LayerInput): LayerSpecification[] {
  return [
    notSurveyedGround(REAL_SET),
    {
      id: 'hazard-hatch',
      type: 'fill',
      source: 'hazard',
      'source-layer': 'hazard_areas',
      filter: ['==', ['get', 'type'], 'district_summary'],
      paint: { 'fill-pattern': 'hazard-district' },
    },
    ...surveyedLayers(REAL_SET, input),
  ];
}
