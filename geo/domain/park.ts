import { z } from 'zod';
import type { DataNote } from './data-note';
import { type Figure, figureSchema, sourceSchema, textsSchema } from './figure';
import type { NearFeature } from './near';

/** An industrial park, economic zone, agropark or smart village; coordinates in degrees, accuracy in metres. */
export const parkSchema = z.object({
  slug: z.string(),
  type: z.enum(['industrial_park', 'economic_zone', 'agropark', 'smart_village']),
  names: textsSchema,
  other_names: z.array(z.string()),
  founded: z.string().nullable(),
  area_ha: z.number().nullable(),
  summary: textsSchema.nullable(),
  source: sourceSchema,
  location_basis: z.string(),
  accuracy_m: z.number().nullable(),
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  region_code: z.string().nullable(),
  region_names: textsSchema.nullable(),
});

export type ParkRow = z.output<typeof parkSchema>;

/** What the state offers residents. */
export const incentiveSchema = z.object({
  ...figureSchema.shape,
  slug: z.string(),
  names: textsSchema,
  valid_from: z.string().nullable(),
  valid_to: z.string().nullable(),
});

export type IncentiveRow = z.output<typeof incentiveSchema>;

/** All that is known of a park. */
export interface ParkProfile {
  park: ParkRow;
  figures: Figure[];
  incentives: IncentiveRow[];
  /** The nearest deposits, projects and parks; none where its own place is not known. */
  near: NearFeature[];
  notes: DataNote[];
}
