import { compareClaims } from '@/geo/domain/choose-claim';
import type { Observation, PopulationKind } from '@/geo/domain/observation';
import type { Amount, LinePoint, RegionLine } from './region-line';
import { samePeriodIn, yearBefore } from './same-period';

/** What can be shown of an indicator: the figure itself, or something computed from it. */
export const MEASURES = ['value', 'index', 'growth', 'per_registered', 'per_settled'] as const;

export type Measure = (typeof MEASURES)[number];

/** The year that is 100 in an index; no other year ever stands in for it. */
export const BASE_YEAR = 2019;

/** Why a measure has no value at a point. */
type Missing = 'no_base' | 'no_year_before' | 'no_population' | 'is_ratio' | 'divided_by_zero';

/** How firm a value is; one that is computed is as firm as the weakest figure it rests on. */
const FIRMNESS = ['known', 'estimate', 'plan', 'doubtful'] as const;

export type Firmness = (typeof FIRMNESS)[number];

/** One period of a region in a measure. */
export interface MeasuredPoint {
  period: string;
  start: string;
  end: string;
  /** Null where it cannot be computed: `missing` says why. */
  value: number | null;
  high: number | null;
  missing: Missing | null;
  firmness: Firmness;
  /** What the value is or was computed from. */
  claims: Observation[];
  /** The other figures published for the period; only beside the figure itself. */
  others: { value: number; firmness: Firmness; claim: Observation }[];
}

/** One region in a measure. */
export interface MeasuredLine {
  regionCode: string;
  points: MeasuredPoint[];
}

/** The people a measure divides by; null for one that does not. */
export function populationOf(measure: Measure): PopulationKind | null {
  return measure === 'per_registered' ? 'registered' : measure === 'per_settled' ? 'settled' : null;
}

/** The measures that a unit can be shown in: what is a ratio already is offered no population. */
export function measuresOf(unit: string | null): Measure[] {
  return MEASURES.filter((measure) => !populationOf(measure) || !isRatio(unit));
}

/**
 * A line in a measure. An index compares with the same stretch of 2019, growth (in per cent) with the same stretch of the year
 * before, per head divides by the population figure that the rule chooses among those of the same region and year.
 */
export function measuredLine(
  line: RegionLine,
  measure: Measure,
  people: readonly Observation[],
): MeasuredLine {
  const at = new Map(line.points.map((point) => [point.period, point]));
  const ofRegion = people.filter(
    ({ region_code, value }) => region_code === line.regionCode && value !== null,
  );
  return {
    regionCode: line.regionCode,
    points: line.points.map((point) => measuredPoint(point, measure, at, ofRegion)),
  };
}

function measuredPoint(
  point: LinePoint,
  measure: Measure,
  at: ReadonlyMap<string, LinePoint>,
  people: readonly Observation[],
): MeasuredPoint {
  const { chosen, others } = point;
  switch (measure) {
    case 'value':
      return {
        ...known(point, chosen.amount, [chosen.claim]),
        high: chosen.high,
        others: others.map(({ amount, claim }) => ({ value: amount, firmness: firmnessOf(claim), claim })),
      };
    case 'index':
      return compared(point, at.get(samePeriodIn(point.period, BASE_YEAR) ?? ''), 'no_base', indexOf);
    case 'growth':
      return compared(point, at.get(yearBefore(point.period) ?? ''), 'no_year_before', growthOf);
    default:
      return perHead(point, chosenPopulation(people, point.end.slice(0, 4)));
  }
}

/** A value as a percentage of a base: the base is 100; undefined for a base of zero. */
export function indexOf(value: number, base: number): number | undefined {
  return base === 0 ? undefined : tidy((value / base) * 100);
}

/** The growth of a value on an earlier one, in per cent; undefined for an earlier one that is not above zero. */
export function growthOf(value: number, before: number): number | undefined {
  return before <= 0 ? undefined : tidy((value / before - 1) * 100);
}

/** The population figure of a year: the rule's choice among those dated in it. */
function chosenPopulation(people: readonly Observation[], year: string): Observation | undefined {
  return people.filter(({ end }) => end?.slice(0, 4) === year).toSorted(compareClaims)[0];
}

/** True for a unit that is itself a ratio (per cent, a price, a wage): it is never divided by people. */
function isRatio(unit: string | null): boolean {
  return unit !== null && (unit.includes('%') || unit.includes('/'));
}

/** How firm a figure is: a plan or forecast, an estimate, a doubtful figure, or known. */
export function firmnessOf({
  status,
  qualifier,
  kind,
}: Pick<Observation, 'status' | 'qualifier' | 'kind'>): Firmness {
  if (qualifier === 'suspicious') return 'doubtful';
  if (status === 'F' || qualifier === 'plan' || kind === 'forecast') return 'plan';
  return status === 'E' || kind === 'estimate' || qualifier === 'inferred' ? 'estimate' : 'known';
}

function compared(
  point: LinePoint,
  base: LinePoint | undefined,
  missing: Missing,
  compute: (value: number, base: number) => number | undefined,
): MeasuredPoint {
  if (!base) return lacking(point, missing);
  const value = compute(point.chosen.amount, base.chosen.amount);
  if (value === undefined) return lacking(point, 'divided_by_zero');
  return known(point, value, claimsOf(point.chosen, base.chosen));
}

function perHead(point: LinePoint, people: Observation | undefined): MeasuredPoint {
  if (isRatio(point.chosen.claim.unit)) return lacking(point, 'is_ratio');
  if (!people) return lacking(point, 'no_population');
  const persons = (people.value ?? 0) * people.multiplier;
  if (persons <= 0) return lacking(point, 'divided_by_zero');
  return known(point, tidy(point.chosen.amount / persons), [point.chosen.claim, people]);
}

function claimsOf(own: Amount, base: Amount): Observation[] {
  return own.claim === base.claim ? [own.claim] : [own.claim, base.claim];
}

function known({ period, start, end }: LinePoint, value: number, claims: Observation[]): MeasuredPoint {
  const firmness =
    FIRMNESS[Math.max(...claims.map((claim) => FIRMNESS.indexOf(firmnessOf(claim))))] ?? 'known';
  return { period, start, end, value, high: null, missing: null, firmness, claims, others: [] };
}

function lacking(point: LinePoint, missing: Missing): MeasuredPoint {
  return { ...known(point, 0, [point.chosen.claim]), value: null, missing };
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
