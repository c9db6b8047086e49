import type { AreaCost, Prize } from './clearing-case';

/** A set of areas to clear: their hectares and the points of the prizes whose areas are all among them. */
export interface Clearing {
  areaSlugs: string[];
  hectares: number;
  points: number;
  /** No set of areas within the budget gains more than this. */
  upperBound: number;
  /** True when it is proven that no set within the budget gains more. */
  isBest: boolean;
}

/** Areas and prizes by number, in an order that does not depend on how they were given. */
export interface ClearingCase {
  areas: readonly AreaCost[];
  /** Areas of each prize, by their place in `areas`; prizes with the same areas are one. */
  prizes: readonly { points: number; areas: readonly number[] }[];
}

/** Points below which two values count as the same: sums of the same points in another order differ by less. */
const SAME = 1e-9;

/** A budget is used up to so many hectares (a tenth of a square metre): sums of hundredths of a hectare are off by less. */
const SAME_HA = 1e-5;

/** The search ends unproven after so many steps, a few tenths of a second. */
const MAX_STEPS = 40_000;

/** Sorts areas and joins prizes with the same areas; prizes that name an unknown area can never be gained and are left out. */
export function clearingCase(areas: readonly AreaCost[], prizes: readonly Prize[]): ClearingCase {
  const sorted = areas.toSorted((one, other) => (one.slug < other.slug ? -1 : 1));
  const places = new Map(sorted.map(({ slug }, place) => [slug, place]));
  const joined = new Map<string, { points: number[]; areas: number[] }>();
  for (const { points, areaSlugs } of prizes) {
    const needed = [...new Set(areaSlugs)].map((slug) => places.get(slug) ?? -1).toSorted((a, b) => a - b);
    if (needed.length === 0 || needed.includes(-1)) continue;
    const known = joined.get(needed.join()) ?? { points: [], areas: needed };
    known.points.push(points);
    joined.set(needed.join(), known);
  }
  const keys = [...joined.keys()].toSorted();
  return {
    areas: sorted,
    prizes: keys.map((key) => {
      const { points, areas: needed } = joined.get(key) as { points: number[]; areas: number[] };
      return { points: points.toSorted((a, b) => a - b).reduce((sum, one) => sum + one, 0), areas: needed };
    }),
  };
}

/** The points of the prizes whose areas are all cleared. */
export function pointsOf({ prizes }: ClearingCase, cleared: ReadonlySet<number>): number {
  return prizes.reduce(
    (sum, { points, areas }) => (areas.every((area) => cleared.has(area)) ? sum + points : sum),
    0,
  );
}

/**
 * Areas in the order in which a greedy reader takes them: again and again the prize that, with all it unlocks besides,
 * gains most points for each hectare still to clear and fits the budget. Within a prize the smaller area comes first.
 */
export function greedyOrder(of: ClearingCase, budgetHa: number): number[] {
  const taken = new Set<number>();
  let spentHa = 0;
  for (;;) {
    const next = bestBundle(of, taken, budgetHa + SAME_HA - spentHa);
    if (!next) return [...taken];
    for (const area of next.toSorted((a, b) => hectares(of, a) - hectares(of, b) || a - b)) {
      taken.add(area);
      spentHa += hectares(of, area);
    }
  }
}

function bestBundle(of: ClearingCase, taken: ReadonlySet<number>, restHa: number): number[] | null {
  let best: { areas: number[]; rate: number } | null = null;
  const before = pointsOf(of, taken);
  for (const prize of of.prizes) {
    const missing = prize.areas.filter((area) => !taken.has(area));
    const costHa = missing.reduce((sum, area) => sum + hectares(of, area), 0);
    if (missing.length === 0 || costHa > restHa) continue;
    const rate = (pointsOf(of, new Set([...taken, ...missing])) - before) / costHa;
    if (!best || rate > best.rate + SAME) best = { areas: missing, rate };
  }
  return best?.areas ?? null;
}

/**
 * The most that can still be gained: each prize not yet lost shares its points equally among its undecided areas, and the
 * areas that give most for a hectare are taken until the rest of the budget is used up, the last one in part. No set gains
 * more, for what it unlocks is never worth more than the shares of the areas it clears.
 */
export function upperBoundOf(of: ClearingCase, decided: readonly (boolean | null)[], restHa: number): number {
  let bound = 0;
  const shares = new Map<number, number>();
  for (const { points, areas } of of.prizes) {
    if (areas.some((area) => decided[area] === false)) continue;
    const open = areas.filter((area) => decided[area] !== true);
    if (open.length === 0) bound += points;
    for (const area of open) shares.set(area, (shares.get(area) ?? 0) + points / open.length);
  }
  const byRate = [...shares]
    .map(([area, share]) => ({ share, costHa: hectares(of, area) }))
    .toSorted((one, other) => other.share / other.costHa - one.share / one.costHa);
  for (const { share, costHa } of byRate) {
    if (restHa <= 0) break;
    bound += share * Math.min(1, restHa / costHa);
    restHa -= costHa;
  }
  return bound;
}

/**
 * Which areas to clear within a budget of hectares so that most points are gained: exact by branch and bound, starting from
 * the greedy answer, so never worse than it. When `MAX_STEPS` do not suffice, the best found and an upper bound; only then
 * may a larger budget give fewer points than a smaller one.
 */
export function solveClearing(of: ClearingCase, budgetHa: number, maxSteps = MAX_STEPS): Clearing {
  const nothing = of.areas.map((): boolean | null => null);
  const greedy = greedyOrder(of, budgetHa);
  const search: Search = {
    of,
    best: { areas: greedy, points: pointsOf(of, new Set(greedy)) },
    stepsLeft: maxSteps,
  };
  branch(search, nothing, budgetHa + SAME_HA);
  const isBest = search.stepsLeft > 0;
  const { areas, points } = search.best;
  return {
    areaSlugs: areas.toSorted((a, b) => a - b).map((area) => of.areas[area]?.slug ?? ''),
    hectares: areas.reduce((sum, area) => sum + hectares(of, area), 0),
    points,
    upperBound: isBest ? points : Math.max(points, upperBoundOf(of, nothing, budgetHa + SAME_HA)),
    isBest,
  };
}

interface Search {
  of: ClearingCase;
  best: { areas: number[]; points: number };
  stepsLeft: number;
}

function branch(search: Search, decided: (boolean | null)[], restHa: number): void {
  if (search.stepsLeft <= 0) return;
  search.stepsLeft -= 1;
  if (upperBoundOf(search.of, decided, restHa) <= search.best.points + SAME) return;
  const taken = decided.flatMap((isTaken, area) => (isTaken ? [area] : []));
  const points = pointsOf(search.of, new Set(taken));
  if (points > search.best.points + SAME) search.best = { areas: taken, points };
  const next = mostWanted(search.of, decided);
  if (next === null) return;
  if (hectares(search.of, next) <= restHa)
    branch(search, decided.with(next, true), restHa - hectares(search.of, next));
  branch(search, decided.with(next, false), restHa);
}

function mostWanted(of: ClearingCase, decided: readonly (boolean | null)[]): number | null {
  const shares = new Map<number, number>();
  for (const { points, areas } of of.prizes) {
    if (areas.some((area) => decided[area] === false)) continue;
    const open = areas.filter((area) => decided[area] !== true);
    for (const area of open) shares.set(area, (shares.get(area) ?? 0) + points / open.length);
  }
  let best: { area: number; rate: number } | null = null;
  for (const [area, share] of shares) {
    const rate = share / hectares(of, area);
    if (!best || rate > best.rate || (rate === best.rate && area < best.area)) best = { area, rate };
  }
  return best?.area ?? null;
}

function hectares(of: ClearingCase, area: number): number {
  return of.areas[area]?.open_ha ?? 0;
}
