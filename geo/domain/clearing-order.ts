import {
  type BlockedThing,
  blockedTotals,
  type OpenArea,
  prizesOf,
  UNLOCKED_KINDS,
  type UnlockedKind,
  type UnlockWeights,
} from './clearing-case';
import { clearingCase, greedyOrder, pointsOf, solveClearing } from './clearing-solver';
import { groupBy } from './group-by';
import type { DistrictShape } from './region-view';

/** One area of the order: what clearing it, after those before it, unlocks. */
export interface OrderStep {
  place: number;
  area: OpenArea;
  unlocked: BlockedThing[];
  /** Points of this step alone, of 100. */
  points: number;
  /** Hectares and points of this step and all before it. */
  totalHa: number;
  totalPoints: number;
}

/** The answer to: which open areas first, within a budget of hectares? */
export interface ClearingOrder {
  budgetHa: number;
  steps: OrderStep[];
  /** No set of areas within the budget gains more points than this. */
  upperBound: number;
  isBest: boolean;
  /** How many open areas there are, and how many of them keep something locked. */
  openAreas: number;
  blockingAreas: number;
  openHa: number;
  blocked: Record<UnlockedKind, number>;
  unlocked: Record<UnlockedKind, number>;
  /** Blocked things of each kind for which no amount was published: they count nothing. */
  withoutAmount: Record<UnlockedKind, number>;
}

/** The order, and the ground to draw it on. */
export interface ClearingPlan {
  order: ClearingOrder;
  districts: DistrictShape[];
  /** [west, south, east, north] in degrees. */
  bounds: [number, number, number, number];
}

/**
 * The order of clearing that unlocks most. A thing is unlocked when every open area within the distance of it is cleared
 * whole; there is no credit for a part of an area or a part of a thing, but a project is counted in stretches of at most
 * 1 km, so a part of it can be unlocked. Areas that unlock nothing within the budget are not in the order.
 */
export function clearingOrder(
  areas: readonly OpenArea[],
  things: readonly BlockedThing[],
  { budgetHa, weights }: { budgetHa: number; weights: UnlockWeights },
): ClearingOrder {
  const whole = clearingCase(areas, prizesOf(things, weights));
  const answer = solveClearing(whole, budgetHa);
  const steps = stepsOf(areas, things, weights, answer.areaSlugs);
  const blocking = new Set(things.flatMap(({ area_slugs }) => area_slugs));
  return {
    budgetHa,
    steps,
    upperBound: answer.upperBound,
    isBest: answer.isBest,
    openAreas: areas.length,
    blockingAreas: areas.filter(({ slug }) => blocking.has(slug)).length,
    openHa: areas.reduce((sum, { open_ha }) => sum + open_ha, 0),
    blocked: blockedTotals(things),
    unlocked: blockedTotals(steps.flatMap(({ unlocked }) => unlocked)),
    withoutAmount: withoutAmount(things),
  };
}

function stepsOf(
  areas: readonly OpenArea[],
  things: readonly BlockedThing[],
  weights: UnlockWeights,
  chosen: readonly string[],
): OrderStep[] {
  const taken = areas.filter(({ slug }) => chosen.includes(slug));
  const own = clearingCase(taken, prizesOf(things, weights));
  const order = greedyOrder(own, Number.POSITIVE_INFINITY);
  const cleared = new Set<string>();
  let [totalHa, totalPoints] = [0, 0];
  return order.map((_, index) => {
    const area = taken.find(({ slug }) => slug === own.areas[order[index] ?? -1]?.slug) as OpenArea;
    cleared.add(area.slug);
    const unlocked = joined(
      things.filter(
        ({ area_slugs }) => area_slugs.includes(area.slug) && area_slugs.every((slug) => cleared.has(slug)),
      ),
    );
    const after = pointsOf(own, new Set(order.slice(0, index + 1)));
    const points = after - totalPoints;
    totalHa += area.open_ha;
    totalPoints = after;
    return { place: index + 1, area, unlocked, points, totalHa, totalPoints };
  });
}

// Stretches of one road or railway that other areas kept locked besides are told as one.
function joined(things: readonly BlockedThing[]): BlockedThing[] {
  return [...groupBy(things, ({ kind, slug }) => `${kind} ${slug}`).values()].map((parts) => {
    const amounts = parts.flatMap(({ amount }) => (amount === null ? [] : [amount]));
    return {
      ...(parts[0] as BlockedThing),
      amount: amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0),
      area_slugs: [...new Set(parts.flatMap(({ area_slugs }) => area_slugs))].toSorted(),
    };
  });
}

function withoutAmount(things: readonly BlockedThing[]): Record<UnlockedKind, number> {
  return Object.fromEntries(
    UNLOCKED_KINDS.map((kind) => [
      kind,
      new Set(things.filter((thing) => thing.kind === kind && thing.amount === null).map(({ slug }) => slug))
        .size,
    ]),
  ) as Record<UnlockedKind, number>;
}
