import { z } from 'zod';
import { filled, inFourLanguages, list, optionalDay, textsOf } from '../columns';
import { dataset } from '../dataset';
import { multiPolygonGeometry, polygonSchema } from '../geometry';

const SOURCE = 'filiz-exercise';

/** Invented hazard areas for learning and trying out: SHA and CHA as IMAS 04.10 names them. */
export const exerciseHazardAreas = dataset(
  'exercise-hazard-areas.geojson',
  z.strictObject({
    slug: filled,
    type: z.enum(['sha', 'cha']),
    status: z.enum(['open', 'closed', 'handed_over']),
    district: filled,
    ...inFourLanguages('name'),
    evidence: z.enum(['indirect', 'direct']),
    device_categories: list,
    survey_date: optionalDay,
    status_on: z.iso.date().nullable(),
    recorded_on: z.iso.date(),
    accuracy_m: z.int().positive(),
    geometry: polygonSchema,
  }),
  (row) => [
    {
      table: 'hazard_area',
      values: {
        slug: row.slug,
        dataset: 'exercise',
        type: row.type,
        status: row.status,
        visibility: 'public',
        region_code: row.district,
        names: textsOf(row, 'name'),
        evidence: row.evidence,
        device_categories: row.device_categories,
        survey_date: row.survey_date,
        status_on: row.status_on,
        recorded_on: row.recorded_on,
        accuracy_m: row.accuracy_m,
        source_id: SOURCE,
        geometry: multiPolygonGeometry(row.geometry),
      },
    },
  ],
);

/** Invented land releases: parts of the exercise areas, cut along their own corners so that nothing is left between them. */
export const exerciseLandReleases = dataset(
  'exercise-land-releases.geojson',
  z.strictObject({
    slug: filled,
    hazard_area: filled,
    type: z.enum(['cancelled', 'reduced', 'cleared']),
    started_on: z.iso.date(),
    completed_on: z.iso.date(),
    method: filled,
    depth_m: z.number().nullable(),
    ap_mines: z.int(),
    at_mines: z.int(),
    uxo: z.int(),
    quality_sample_percent: z.number().nullable(),
    handed_over_on: z.iso.date().nullable(),
    recorded_on: z.iso.date(),
    geometry: polygonSchema,
  }),
  ({ hazard_area, geometry, ...row }) => [
    {
      table: 'land_release',
      values: { ...row, hazard_area_slug: hazard_area, geometry: multiPolygonGeometry(geometry) },
    },
  ],
);

/** Invented corrections of what the releases file says was recorded first: another day, another shape, or withdrawn. */
export const exerciseReleaseCorrections = dataset(
  'exercise-release-corrections.geojson',
  z.strictObject({
    slug: filled,
    hazard_area: filled,
    release: filled,
    action: z.enum(['corrected', 'withdrawn']),
    recorded_on: z.iso.date(),
    ...inFourLanguages('reason'),
    completed_on: z.iso.date().nullable(),
    geometry: polygonSchema.nullable(),
  }),
  (row) => [
    {
      table: 'land_release_correction',
      values: {
        slug: row.slug,
        hazard_area_slug: row.hazard_area,
        release_slug: row.release,
        action: row.action,
        recorded_on: row.recorded_on,
        reason: textsOf(row, 'reason'),
        completed_on: row.completed_on,
        geometry: row.geometry && multiPolygonGeometry(row.geometry),
      },
    },
  ],
);
