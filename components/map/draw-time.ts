import type { MapInstance } from '@vis.gl/react-maplibre';
import type { HazardTime } from '@/geo/domain/hazard-time';
import { EXERCISE_SET } from '@/geo/style/exercise-layers';
import { REAL_SET } from '@/geo/style/hazard-layers';
import { selectedAreaFilter, surveyedFilters } from '@/geo/style/surveyed-time';

/** Draws surveyed areas for another time by their filters alone: no tile is asked for, and nothing else of the style is looked at. */
export function drawTime(map: MapInstance, time: HazardTime, selected: string | null): void {
  for (const { prefix } of [EXERCISE_SET, REAL_SET]) {
    const filters = surveyedFilters(prefix, time);
    if (selected) filters[`selected-${prefix}`] = selectedAreaFilter(selected, time);
    for (const [layer, filter] of Object.entries(filters))
      if (map.getLayer(layer)) map.setFilter(layer, filter, { validate: false });
  }
}
