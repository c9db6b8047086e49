import { z } from 'zod';
import type { DistanceInterval } from './distance';
import { textsSchema } from './figure';
import type { ProgressRow } from './project';

/** What a deposit needs around it. */
const NEARBY_KINDS = ['railway', 'road', 'airport', 'power', 'park'] as const;

/** The nearest feature of a kind: distance and both accuracies in metres. */
export const nearbySchema = z.object({
  nearby_kind: z.enum(NEARBY_KINDS),
  feature_kind: z.enum(['project', 'park']),
  slug: z.string(),
  names: textsSchema,
  status: z.string().nullable(),
  schematic: z.boolean(),
  distance_m: z.number(),
  accuracy_m: z.number(),
  own_accuracy_m: z.number(),
});

export type NearbyRow = z.output<typeof nearbySchema>;

/** A thing near a deposit, how far it is in a straight line, and how far it has been built. */
export interface Nearby extends Omit<NearbyRow, 'distance_m' | 'accuracy_m' | 'own_accuracy_m'> {
  distance: DistanceInterval;
  progress: ProgressRow | null;
}
