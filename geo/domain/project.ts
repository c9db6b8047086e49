import { z } from 'zod';
import type { DataNote } from './data-note';
import { type Figure, figureSchema, sourceSchema, textsSchema } from './figure';
import type { NearFeature } from './near';

/** An infrastructure project or programme, type and status after OC4IDS; bounds in degrees, accuracy in metres. */
export const projectSchema = z.object({
  slug: z.string(),
  names: textsSchema,
  other_names: z.array(z.string()),
  sector: z.string(),
  type: z.enum([
    'railway',
    'highway',
    'road',
    'tunnel',
    'airport',
    'hydropower',
    'solar',
    'wind',
    'substation',
    'energy_hub',
    'programme',
  ]),
  status: z.enum(['identification', 'preparation', 'implementation', 'completion', 'completed']),
  start_date: z.string().nullable(),
  end_date: z.string().nullable(),
  schematic: z.boolean(),
  accuracy_m: z.number().nullable(),
  summary: textsSchema.nullable(),
  source: sourceSchema,
  region_code: z.string().nullable(),
  region_names: textsSchema.nullable(),
  programme_slug: z.string().nullable(),
  programme_names: textsSchema.nullable(),
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
});

export type ProjectRow = z.output<typeof projectSchema>;

/** How far a project was at a date, in percent, as published. */
export const progressSchema = z.object({
  ...figureSchema.shape,
  project_slug: z.string(),
  measure: z.enum(['works', 'design', 'track', 'other']),
  percent: z.number(),
});

export type ProgressRow = z.output<typeof progressSchema>;

/** A project with its latest published progress. */
export interface ProjectWithProgress {
  project: ProjectRow;
  progress: ProgressRow | null;
}

/** All that is known of an infrastructure project or programme. */
export interface ProjectProfile {
  project: ProjectRow;
  progress: ProgressRow[];
  facts: Figure[];
  segments: ProjectWithProgress[];
  /** The nearest deposits, projects and parks; none where its own place is not known. */
  near: NearFeature[];
  notes: DataNote[];
}
