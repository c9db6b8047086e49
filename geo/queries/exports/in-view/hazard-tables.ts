import { z } from 'zod';
import { EVERYONE } from '@/geo/domain/hazard-audience';
import { FOR_EVER } from '@/geo/domain/hazard-time';
import type { ViewedData } from '@/geo/domain/view-export';
import { integer, nameColumns, nameShape, number, SOURCE_COLUMNS, sourceShape, text } from '../columns';
import { isInView, VIEW, viewTable } from './view-table';

const pieces = (name: string, dataset: 'real' | 'exercise') =>
  viewTable({
    name,
    layer: dataset === 'real' ? 'hazard_areas' : 'exercise',
    hazard: dataset,
    shape: {
      piece: z.string(),
      dataset: z.string(),
      hazard_area: z.string(),
      type: z.string(),
      state: z.string(),
      ...nameShape,
      district_code: text,
      evidence: text,
      device_categories: text,
      surveyed_on: text,
      released_on: text,
      area_ha: number,
      recorded_from: text,
      recorded_until: text,
      accuracy_m: integer,
      ...sourceShape,
    },
    // Found by the Web Mercator index, the only one that holds every day of the record.
    select: `select piece.hazard_area_slug || '/' || coalesce(piece.release_slug, 'open') as piece, piece.dataset,
                    piece.hazard_area_slug as hazard_area, piece.area_type as type,
                    case when piece.released_on <= $5::date then piece.release_type else 'open' end as state,
                    ${nameColumns('piece')}, area.region_code as district_code, area.evidence,
                    nullif(array_to_string(area.device_categories, '; '), '') as device_categories,
                    piece.surveyed_on::text, case when piece.released_on <= $5::date then piece.released_on::text end as released_on,
                    piece.area_ha, piece.known_from::text as recorded_from,
                    case when piece.known_to <= $6::date then piece.known_to::text end as recorded_until,
                    area.accuracy_m, ${SOURCE_COLUMNS}, st_asgeojson(piece.geometry, 7)::jsonb as geometry
             from visible_hazard_history($7) piece
             join visible_hazard_area($7) area on area.slug = piece.hazard_area_slug and area.dataset = piece.dataset
             join source on source.id = area.source_id
             where piece.dataset = '${dataset}' and piece.part <> 'whole'
               and piece.geometry_3857 && st_transform(${VIEW}, 3857) and ${isInView('piece.geometry')}
               and coalesce(piece.surveyed_on, '-infinity') <= $5::date
               and coalesce(piece.known_from, '-infinity') <= $6::date
               and coalesce(piece.known_to, 'infinity') > $6::date
             order by piece.hazard_area_slug, piece.release_slug nulls first, piece.known_from`,
    values: ({ time }: ViewedData) => [time.on ?? FOR_EVER, time.known ?? FOR_EVER, EVERYONE],
  });

/** The surveyed areas of the real record that everyone may know, in the pieces they were in on the view's day. */
export const surveyedAreasInView = pieces('hazard_areas', 'real');

/** The same of the exercise set, which is invented. */
export const exerciseAreasInView = pieces('exercise_areas', 'exercise');

/** The districts where mine action is at work and no area inside has been published. */
export const hazardSummariesInView = viewTable({
  name: 'hazard_district_summaries',
  layer: 'hazard_areas',
  hazard: 'real',
  shape: {
    slug: z.string(),
    dataset: z.string(),
    type: z.string(),
    status: z.string(),
    ...nameShape,
    district_code: z.string(),
    accuracy_m: integer,
    ...sourceShape,
  },
  select: `select summary.slug, summary.dataset, summary.type, summary.status, ${nameColumns('summary')},
                  summary.region_code as district_code, summary.accuracy_m, ${SOURCE_COLUMNS},
                  st_asgeojson(summary.geometry, 7)::jsonb as geometry
           from visible_hazard_summary($5) summary
           join source on source.id = summary.source_id
           where summary.dataset = 'real' and ${isInView('summary.geometry')}
           order by summary.region_code, summary.slug`,
  values: () => [EVERYONE],
});
