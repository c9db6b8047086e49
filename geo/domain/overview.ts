import { z } from 'zod';
import { textsSchema } from './figure';

/** An economic region with how many records the atlas holds in it. */
export const overviewSchema = z.object({
  code: z.string(),
  names: textsSchema,
  district_count: z.number(),
  deposit_count: z.number(),
  park_count: z.number(),
  districts: z.array(z.object({ code: z.string(), names: textsSchema, deposits: z.number() })),
});

export type OverviewRow = z.output<typeof overviewSchema>;
