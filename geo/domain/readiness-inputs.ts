import { z } from 'zod';
import { ACCESS_KINDS, ACCESS_STATES } from './access';
import { QUALIFIERS, textsSchema } from './figure';

/**
 * All that readiness looks at of one deposit, each figure with its claim: cleared hectares and areas (km²) of its district, distances and
 * accuracies (m), estimates of its main commodities in their base unit, rights, and the incentives for residents of parks.
 */
export const readinessInputsSchema = z.object({
  slug: z.string(),
  names: textsSchema,
  region_names: textsSchema.nullable(),
  commodities: z.array(textsSchema),
  context: z.boolean(),
  cleared: z.array(z.object({ claim_id: z.string(), area_ha: z.number(), year: z.number() })),
  district_areas: z.array(
    z.object({ claim_id: z.string(), low_km2: z.number(), high_km2: z.number().nullable() }),
  ),
  access: z.array(
    z.object({
      kind: z.enum(ACCESS_KINDS),
      state: z.enum(ACCESS_STATES),
      names: textsSchema,
      feature_kind: z.enum(['project', 'park']),
      feature_slug: z.string(),
      distance_m: z.number(),
      accuracy_m: z.number(),
    }),
  ),
  estimates: z.array(
    z.object({
      claim_id: z.string(),
      source_id: z.string(),
      commodity: z.string(),
      commodity_names: textsSchema,
      measured: z.string(),
      unit: z.string(),
      low: z.number(),
      high: z.number().nullable(),
      bound: z.enum(['exact', 'at_least', 'approximately']),
      category: z.string().nullable(),
      effective_year: z.number().nullable(),
    }),
  ),
  rights: z.array(
    z.object({ claim_id: z.string(), licence_type: z.string(), qualifier: z.enum(QUALIFIERS) }),
  ),
  incentives: z.array(z.string()),
});

export type ReadinessInputs = z.output<typeof readinessInputsSchema>;

export type ReadinessEstimate = ReadinessInputs['estimates'][number];

/** The largest figure that any claim gives for a deposit, of those that are among the two largest of their commodity, measure and unit. */
export const largestEstimateSchema = z.object({
  slug: z.string(),
  commodity: z.string(),
  measured: z.string(),
  unit: z.string(),
  amount: z.number(),
});

export type LargestEstimate = z.output<typeof largestEstimateSchema>;

/** Claims name the same thing when commodity, what is measured and the base unit are the same. */
export function estimateKey({
  commodity,
  measured,
  unit,
}: Pick<ReadinessEstimate, 'commodity' | 'measured' | 'unit'>): string {
  return `${commodity}|${measured}|${unit}`;
}
