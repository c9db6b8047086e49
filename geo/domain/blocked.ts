import { z } from 'zod';
import { textsSchema } from './figure';

/** What can be blocked by open hazard areas. */
const BLOCKED_KINDS = ['deposit', 'project', 'park'] as const;

/**
 * A deposit, project or park that an open area may touch: within the accuracy of both for a point, and for a line the kilometres of its
 * course inside open areas (a course is known to ± `accuracy_m` only).
 */
export const blockedSchema = z.object({
  kind: z.enum(BLOCKED_KINDS),
  slug: z.string(),
  names: textsSchema,
  region_code: z.string().nullable(),
  region_names: textsSchema.nullable(),
  accuracy_m: z.number(),
  /** How many open areas it may touch, and how many of them are invented for the exercise. */
  open_areas: z.number(),
  exercise_areas: z.number(),
  /** Of those that may be touched: metres on the ellipsoid from the recorded place to the nearest; 0 inside. */
  nearest_m: z.number(),
  /** By how much that distance may be wrong: the accuracy of the place and of that area, of a generalised one 10 km around its cell. */
  within_m: z.number(),
  /** Kilometres of a line inside open areas; null for a point. */
  inside_km: z.number().nullable(),
  length_km: z.number().nullable(),
  place: z.custom<GeoJSON.Geometry>(),
});

/** How many of each kind could not be compared, for no place of theirs is published more exactly than a district. */
export const notComparedSchema = z.object({ deposit: z.number(), project: z.number(), park: z.number() });

export type NotCompared = z.output<typeof notComparedSchema>;

export type BlockedRow = z.output<typeof blockedSchema>;
