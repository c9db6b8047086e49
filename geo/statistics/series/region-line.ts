import { compareClaims } from '@/geo/domain/choose-claim';
import { groupBy } from '@/geo/domain/group-by';
import type { Observation } from '@/geo/domain/observation';
import { amountOf } from '../paper/evidence';

/** A figure that can be drawn: its amount is its value times its multiplier, in the unit of its line. */
export interface Amount {
  amount: number;
  /** The upper end, where the source gives a range. */
  high: number | null;
  claim: Observation;
}

/** One period of a region: the figure the rule chose (`compareClaims`), and the others that were published for it. */
export interface LinePoint {
  period: string;
  /** ISO dates, both included. */
  start: string;
  end: string;
  chosen: Amount;
  others: Amount[];
}

/** One indicator in one region, periods of one kind, oldest first. */
export interface RegionLine {
  regionCode: string;
  points: LinePoint[];
}

/** The unit most figures have, the first of equals; figures in another one cannot stand on the same axis. */
export function commonUnit(observations: readonly Pick<Observation, 'unit'>[]): string | null {
  const groups = [...groupBy(observations, ({ unit }) => unit ?? '').values()];
  const [most] = groups.toSorted((one, other) => other.length - one.length);
  return most?.[0]?.unit ?? null;
}

/** A line for each region in the order given, empty where it has no figure in this unit. */
export function regionLines(
  observations: readonly Observation[],
  regions: readonly string[],
  unit: string | null,
): RegionLine[] {
  const fitting = observations.filter((one) => one.unit === unit && one.value !== null);
  const byRegion = groupBy(fitting, (one) => one.region_code);
  return regions.map((regionCode) => ({ regionCode, points: pointsOf(byRegion.get(regionCode) ?? []) }));
}

function pointsOf(observations: readonly Observation[]): LinePoint[] {
  return [...groupBy(observations, ({ period }) => period ?? '').values()]
    .flatMap((ofPeriod) => {
      const [chosen, ...others] = ofPeriod.toSorted(compareClaims);
      if (!chosen?.period || !chosen.start || !chosen.end) return [];
      const { period, start, end } = chosen;
      return [{ period, start, end, chosen: asAmount(chosen), others: others.map(asAmount) }];
    })
    .toSorted((one, other) => one.end.localeCompare(other.end) || one.start.localeCompare(other.start));
}

function asAmount(claim: Observation): Amount {
  const high = claim.value_high === null ? null : claim.value_high * claim.multiplier;
  return { amount: amountOf(claim), high, claim };
}
