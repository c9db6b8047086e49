import { z } from 'zod';
import { sourceSchema, textsSchema } from './figure';
import type { HazardEvent } from './hazard-event';

export const HAZARD_DATASETS = ['real', 'exercise'] as const;

export type HazardDataset = (typeof HAZARD_DATASETS)[number];

/**
 * A suspected or confirmed hazardous area (IMAS 04.10); areas in hectares on the ellipsoid (WGS 84), bounds
 * [west, south, east, north] in degrees, accuracy in metres.
 */
export const hazardAreaSchema = z.object({
  slug: z.string(),
  dataset: z.enum(HAZARD_DATASETS),
  type: z.enum(['sha', 'cha']),
  status: z.enum(['open', 'closed', 'handed_over']),
  names: textsSchema,
  region_code: z.string(),
  region_names: textsSchema,
  evidence: z.enum(['indirect', 'direct']).nullable(),
  device_categories: z.array(z.string()),
  survey_date: z.string().nullable(),
  accuracy_m: z.number(),
  area_ha: z.number(),
  open_ha: z.number(),
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  source: sourceSchema,
});

export type HazardAreaRow = z.output<typeof hazardAreaSchema>;

/** A part of a hazard area that was released (IMAS 07.11): cancelled, reduced or cleared. */
export const landReleaseSchema = z.object({
  slug: z.string(),
  type: z.enum(['cancelled', 'reduced', 'cleared']),
  completed_on: z.string(),
  method: z.enum(['non_technical_survey', 'technical_survey', 'manual', 'mechanical', 'animal_detection']),
  depth_m: z.number().nullable(),
  ap_mines: z.number(),
  at_mines: z.number(),
  uxo: z.number(),
  quality_sample_percent: z.number().nullable(),
  handed_over_on: z.string().nullable(),
  recorded_on: z.string(),
  area_ha: z.number(),
});

export type LandReleaseRow = z.output<typeof landReleaseSchema>;

/** All that is known of a hazard area: open + cancelled + reduced + cleared is the whole. */
export interface HazardAreaProfile {
  area: HazardAreaRow;
  releases: LandReleaseRow[];
  /** Its log: what was known when. */
  events: HazardEvent[];
}
