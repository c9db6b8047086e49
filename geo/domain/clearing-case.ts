import { z } from 'zod';
import { textsSchema } from './figure';

/** What clearing can unlock, in the order of the weights: deposits one by one, projects in km, parks in ha, people as settled. */
export const UNLOCKED_KINDS = ['deposits', 'projects', 'parks', 'people'] as const;

export type UnlockedKind = (typeof UNLOCKED_KINDS)[number];

/** An open part of a hazard area of the exercise set: hectares on the ellipsoid, [longitude, latitude] in degrees (WGS 84). */
export const openAreaSchema = z.object({
  slug: z.string(),
  names: textsSchema,
  type: z.enum(['sha', 'cha']),
  region_names: textsSchema,
  open_ha: z.number().positive(),
  spot: z.tuple([z.number(), z.number()]),
  geometry: z.object({
    type: z.literal('MultiPolygon'),
    coordinates: z.array(z.array(z.array(z.tuple([z.number(), z.number()])))),
  }),
});

export type OpenArea = z.output<typeof openAreaSchema>;

/**
 * A thing that open areas block: a deposit, a stretch of a project (at most 1 km long), a park or a settlement, the amount
 * it counts (`UNLOCKED_UNITS`; null where no figure was published) and every open area that keeps it locked.
 */
export const blockedThingSchema = z.object({
  kind: z.enum(UNLOCKED_KINDS),
  slug: z.string(),
  names: textsSchema,
  amount: z.number().nonnegative().nullable(),
  area_slugs: z.array(z.string()).min(1),
  claim_id: z.string().nullable(),
});

export type BlockedThing = z.output<typeof blockedThingSchema>;

/** What the solver needs of an area: its open hectares are what clearing it costs. */
export type AreaCost = Pick<OpenArea, 'slug' | 'open_ha'>;

/** Points that are gained when all the areas named are cleared, and not before. */
export interface Prize {
  points: number;
  areaSlugs: readonly string[];
}

export type UnlockWeights = Record<UnlockedKind, number>;

/** How much of each kind open areas block in all, where an amount is known. */
export function blockedTotals(things: readonly BlockedThing[]): Record<UnlockedKind, number> {
  const totals: Record<UnlockedKind, number> = { deposits: 0, projects: 0, parks: 0, people: 0 };
  for (const { kind, amount } of things) totals[kind] += amount ?? 0;
  return totals;
}

/**
 * Blocked things as prizes. Everything that is blocked is 100 points, shared among the kinds by their weights and within a
 * kind by amount; a kind of which nothing is blocked takes no share. A thing without an amount is worth nothing.
 */
export function prizesOf(things: readonly BlockedThing[], weights: UnlockWeights): Prize[] {
  const totals = blockedTotals(things);
  const weighed = UNLOCKED_KINDS.filter((kind) => totals[kind] > 0).reduce(
    (sum, kind) => sum + weights[kind],
    0,
  );
  if (weighed === 0) return [];
  return things
    .map(({ kind, amount, area_slugs }) => ({
      points: amount ? ((100 * weights[kind]) / weighed) * (amount / totals[kind]) : 0,
      areaSlugs: area_slugs,
    }))
    .filter(({ points }) => points > 0);
}
