import { z } from 'zod';
import { type DistanceInterval, distanceInterval } from './distance';
import { textsSchema } from './figure';

/** The kinds that are looked for around a project or a park, in the order they are shown. */
export const NEAR_KINDS = ['deposit', 'project', 'park'] as const;

/** A feature near another: the straight-line distance and the accuracy of both places together, in metres. */
export const nearSchema = z.object({
  kind: z.enum(NEAR_KINDS),
  slug: z.string(),
  names: textsSchema,
  distance_m: z.number(),
  accuracy_m: z.number(),
});

export type NearRow = z.output<typeof nearSchema>;

/** A feature near another, and how far it is in a straight line. */
export interface NearFeature extends Pick<NearRow, 'kind' | 'slug' | 'names'> {
  distance: DistanceInterval;
}

/** What lies near with its distance as an interval: both places may be off by their own accuracy. */
export function nearFeature({ kind, slug, names, distance_m, accuracy_m }: NearRow): NearFeature {
  return { kind, slug, names, distance: distanceInterval(distance_m, [accuracy_m]) };
}
