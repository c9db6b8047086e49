import type { DistanceInterval } from './distance';
import { type Interval, UNKNOWN } from './readiness';

/** The distance in km at which a thing is worth nothing any more; at 0 km it is worth 100, in between along a straight line. */
export const WORTHLESS_AT_KM = { railway: 60, road: 30, airport: 80, power: 40, park: 50 } as const;

/** The share of a district cleared in a year that is worth 100: a little above the most that was published (Cəbrayıl, 2023: 13.3 %). */
const FULL_CLEARED_SHARE = 0.15;

/** The age in years at which an estimate is worth nothing. */
const WORTHLESS_AT_YEARS = 30;

/** The year from which ages are counted: that of the facts in the atlas, so that a score does not change by itself. */
export const REFERENCE_YEAR = 2026;

/** A deposit a thousand times smaller than the largest of its commodity is worth nothing; each tenth costs a third. */
const SCALE_DECADES = 3;

// Soviet classes as printed, by how well the ground is known. They are ordered here, never converted and never summed.
const CLASS_VALUES: Readonly<Record<string, number>> = {
  A: 100,
  B: 90,
  C1: 80,
  C2: 60,
  P1: 30,
  P2: 20,
  P3: 10,
};

// How far the right to a deposit has come, not who may still enter.
const RIGHTS_VALUES: Readonly<Record<string, number>> = {
  operating_licence: 100,
  psa: 80,
  psa_extension: 80,
  psa_amendment: 80,
  contract_signed: 80,
  transfer: 80,
  contract_by_order: 70,
  decree: 70,
  auction: 70,
  auction_won: 70,
  heads_of_terms: 50,
  auction_announced: 40,
  auction_planned: 30,
  geological_research: 20,
  relinquished: 10,
  prospect: 10,
};

/** The value of a distance: 100 on the spot, falling along a straight line to 0 at `worthlessAtKm`. */
export function distanceValue(
  { lowKm, highKm }: Pick<DistanceInterval, 'lowKm' | 'highKm'>,
  worthlessAtKm: number,
): Interval {
  return { low: clamped(1 - highKm / worthlessAtKm), high: clamped(1 - lowKm / worthlessAtKm) };
}

/**
 * The value of the hectares published as cleared in a district in one year against the district's area. It tells the pace of release and
 * never that any land is safe: what remains suspected is not published by district.
 */
export function clearanceValue(clearedHa: number, districtHa: Interval): Interval {
  return {
    low: clamped(clearedHa / districtHa.high / FULL_CLEARED_SHARE),
    high: clamped(clearedHa / districtHa.low / FULL_CLEARED_SHARE),
  };
}

/** The value of a class as printed: `C1+C2` lies between both; null for one that is none of the Soviet classes. */
export function classValue(category: string): Interval | null {
  const values = category.split('+').map((part) => CLASS_VALUES[part.trim()]);
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0 || known.length < values.length) return null;
  return { low: Math.min(...known), high: Math.max(...known) };
}

/** The value of an estimate's age: 100 in the reference year, 0 after `WORTHLESS_AT_YEARS`. */
export function ageValue(effectiveYear: number): Interval {
  const value = clamped(1 - (REFERENCE_YEAR - effectiveYear) / WORTHLESS_AT_YEARS);
  return { low: value, high: value };
}

/** How far figures for the same thing agree: the smallest upper end over the largest lower end, at most 1; an open upper end is infinite. */
export function agreementOf(figures: readonly Interval[]): number {
  const [upper, lower] = [
    Math.min(...figures.map(({ high }) => high)),
    Math.max(...figures.map(({ low }) => low)),
  ];
  return lower <= upper ? 1 : upper / lower;
}

/** The value of a size against the largest of the same commodity, measured the same way, on a scale of tenfold steps. */
export function scaleValue(size: Interval, largest: number): Interval {
  const of = (amount: number) =>
    amount <= 0 ? 0 : clamped(1 + Math.log10(amount / largest) / SCALE_DECADES);
  return { low: of(size.low), high: of(size.high) };
}

/** The value of a kind of right; null for a kind that is no right to a deposit. */
export function rightsValue(licenceType: string): number | null {
  return RIGHTS_VALUES[licenceType] ?? null;
}

/** The mean of intervals, end by end; nothing known when there are none. */
export function meanInterval(intervals: readonly Interval[]): Interval {
  if (intervals.length === 0) return UNKNOWN;
  const mean = (endOf: (interval: Interval) => number) =>
    intervals.reduce((sum, interval) => sum + endOf(interval), 0) / intervals.length;
  return { low: mean(({ low }) => low), high: mean(({ high }) => high) };
}

function clamped(share: number): number {
  return 100 * Math.min(1, Math.max(0, share));
}
