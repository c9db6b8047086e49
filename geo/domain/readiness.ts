import type { Texts } from './languages';

/** What readiness is judged by, in the order in which it is shown. */
export const CRITERIA = [
  'clearance',
  'access_now',
  'access_after',
  'power',
  'estimate_quality',
  'scale',
  'licence',
  'incentives',
] as const;

export type Criterion = (typeof CRITERIA)[number];

/** A value of 0 to 100 that is known to lie between two ends. */
export interface Interval {
  low: number;
  high: number;
}

/** What is known when nothing is known: neither zero nor a mean, but anything. */
export const UNKNOWN: Interval = { low: 0, high: 100 };

/** One thing a criterion looks at. */
export interface CriterionInput {
  name: InputName;
  /** The figure looked at, as an interval in the unit of its name (km, ha, km², %, years); null for words and for what is missing. */
  measured: Interval | null;
  /** A code or text: a class as printed, a kind of right, a commodity, a year; null where there is none. */
  words: string | null;
  /** The name of the thing that the distance is measured to. */
  names: Texts | null;
  /** That thing itself, whose page has the sources of its course. */
  feature: { kind: 'project' | 'park'; slug: string } | null;
  /** What the value function makes of it, 0 to 100. */
  value: Interval;
  isMissing: boolean;
  claimIds: readonly string[];
}

/** The things the criteria look at. */
const INPUT_NAMES = [
  'clearedShare',
  'railway',
  'road',
  'airport',
  'power',
  'resourceClass',
  'estimateAge',
  'agreement',
  'scaleRatio',
  'rights',
  'park',
] as const;

export type InputName = (typeof INPUT_NAMES)[number];

/** A criterion of one deposit: its value, and what it rests on. */
export interface CriterionValue extends Interval {
  inputs: readonly CriterionInput[];
}

/** The criteria of one deposit. */
export type DepositCriteria = Record<Criterion, CriterionValue>;

/** How much each criterion counts; only the proportions matter. */
export type Weights = Record<Criterion, number>;

/** A weighted score: its interval, its middle, and what each criterion adds to it (end by end the shares sum to the interval). */
export interface ReadinessScore extends Interval {
  midpoint: number;
  shares: Record<Criterion, Interval>;
}

/**
 * The weighted mean of the criteria, end by end: the score is `low` if everything unknown turns out badly and `high` if it turns out well.
 * Throws a RangeError when no weight is above zero.
 */
export function readinessScore(criteria: Record<Criterion, Interval>, weights: Weights): ReadinessScore {
  const total = CRITERIA.reduce((sum, criterion) => sum + weights[criterion], 0);
  if (!(total > 0)) throw new RangeError('At least one weight must be above zero.');
  const mean = (end: keyof Interval) =>
    CRITERIA.reduce((sum, criterion) => sum + weights[criterion] * criteria[criterion][end], 0) / total;
  const [low, high] = [mean('low'), mean('high')];
  const shareOf = (criterion: Criterion): Interval => ({
    low: (weights[criterion] * criteria[criterion].low) / total,
    high: (weights[criterion] * criteria[criterion].high) / total,
  });
  const shares = Object.fromEntries(
    CRITERIA.map((criterion) => [criterion, shareOf(criterion)]),
  ) as ReadinessScore['shares'];
  return { low, high, midpoint: (low + high) / 2, shares };
}

/** How many criteria nothing at all is known of. */
export function unknownCount(criteria: DepositCriteria): number {
  return CRITERIA.filter((criterion) => criteria[criterion].inputs.every((input) => input.isMissing)).length;
}

/** A deposit with its place in the ranking; those with the same number share a place. */
export interface Ranked<Deposit> {
  deposit: Deposit;
  place: number;
  score: ReadinessScore;
}

interface Rankable {
  slug: string;
  criteria: Record<Criterion, Interval>;
}

/** What of a score deposits are ordered by: what is certain, the middle, or what is possible. */
export const RANK_ENDS = ['low', 'midpoint', 'high'] as const;

export type RankEnd = (typeof RANK_ENDS)[number];

/** What deposits are ordered by unless a reader asks otherwise: by what is certain, nothing unknown lifts a deposit. */
export const FIRST_RANK_END: RankEnd = 'low';

/** Deposits by one number of their score (what is certain unless told), highest first; the same number is the same place, listed by slug. */
export function rankDeposits<Deposit extends Rankable>(
  deposits: readonly Deposit[],
  weights: Weights,
  end: RankEnd = FIRST_RANK_END,
): Ranked<Deposit>[] {
  const ranked = deposits
    .map((deposit) => ({ deposit, place: 1, score: readinessScore(deposit.criteria, weights) }))
    .toSorted(
      (one, other) => other.score[end] - one.score[end] || (one.deposit.slug < other.deposit.slug ? -1 : 1),
    );
  for (const [index, one] of ranked.entries()) {
    const before = ranked[index - 1];
    one.place = before?.score[end] === one.score[end] ? before.place : index + 1;
  }
  return ranked;
}
