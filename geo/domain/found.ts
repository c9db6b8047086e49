import { z } from 'zod';
import { textsSchema } from './figure';
import { FEATURE_KINDS } from './layers';

/** How many characters are searched for at most. */
export const MAX_SEARCHED = 200;

/** A feature that a search found, and where it lies. */
export const foundSchema = z.object({
  kind: z.enum(FEATURE_KINDS),
  slug: z.string(),
  names: textsSchema,
  context_names: textsSchema.nullable(),
  /** Whether the map can go there: its place is known, be that only its district. */
  is_placed: z.boolean(),
});

export type FoundRow = z.output<typeof foundSchema>;
