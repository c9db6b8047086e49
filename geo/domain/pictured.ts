import { z } from 'zod';
import { textsSchema } from './figure';

/** A thing that a picture is made of: its names, what kind it is of, the place it lies in, and its bounds in degrees. */
export const picturedSchema = z.object({
  slug: z.string(),
  names: textsSchema,
  type: z.string().nullable(),
  status: z.string().nullable(),
  /** Of hazard areas: real or exercise. */
  dataset: z.string().nullable(),
  place_names: textsSchema.nullable(),
  commodities: z.array(textsSchema),
  /** [west, south, east, north]; null where nothing is known of the place. */
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
});

export type Pictured = z.output<typeof picturedSchema>;
