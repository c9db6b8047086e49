import { z } from 'zod';
import type { DataNote } from './data-note';
import type { DepositDossier } from './deposit';
import { type DistanceInterval, distanceInterval } from './distance';
import { textsSchema } from './figure';
import type { MiniMapRow } from './mini-map';
import type { NotKnown } from './not-known';
import type { IncentiveRow } from './park';
import type { AppliedProblem } from './problem-rules';
import type { DepositCriteria } from './readiness';
import type { IndicatorSeries } from './series';
import type { CommodityMarkets } from './trade-flow';

/** A park near a deposit: straight-line distance on geography and both accuracies together, in metres. */
export const parkAroundSchema = z.object({
  slug: z.string(),
  type: z.enum(['industrial_park', 'economic_zone', 'agropark']),
  names: textsSchema,
  distance_m: z.number(),
  accuracy_m: z.number(),
});

export type ParkAroundRow = z.output<typeof parkAroundSchema>;

/** A park near a deposit and how far it is. */
export interface ParkInReach extends Omit<ParkAroundRow, 'distance_m' | 'accuracy_m'> {
  distance: DistanceInterval;
}

/** The few indicators of the economic region that a dossier shows; the region's page has them all. */
const KEY_INDICATORS: readonly string[] = [
  'population',
  'employees',
  'avg_wage',
  'industrial_output',
  'fixed_investment',
  'unemployed_reg',
];

/** Which data a page was made from: the start of their checksum and the day they were loaded. */
export interface DataEdition {
  version: string;
  loaded_on: string;
}

/** A deposit's whole page: what the panel has, and what an investor asks beyond it. */
export interface FullDossier extends DepositDossier {
  map: MiniMapRow | null;
  /** Null for a deposit outside the two regions, which is not ranked. */
  criteria: DepositCriteria | null;
  /** Mine action is at work in the district: it has a summary record. */
  mineActionInDistrict: boolean;
  indicators: IndicatorSeries[];
  problems: AppliedProblem[];
  markets: CommodityMarkets[];
  /** What a reader of the markets must know. */
  marketNotes: DataNote[];
  parks: ParkInReach[];
  incentives: IncentiveRow[];
  notKnown: NotKnown[];
  edition: DataEdition;
}

/** The latest figure of each key indicator, in the order of `KEY_INDICATORS`; a yearly series before a part of a year. */
export function keyIndicators(series: readonly IndicatorSeries[]): IndicatorSeries[] {
  return KEY_INDICATORS.flatMap((code) => {
    const ofCode = series.filter((one) => one.indicator === code);
    const chosen = ofCode.find((one) => one.periodType === 'year') ?? ofCode[0];
    return chosen ? [chosen] : [];
  });
}

/** A park with its distance as an interval. */
export function parkInReach({ distance_m, accuracy_m, ...park }: ParkAroundRow): ParkInReach {
  return { ...park, distance: distanceInterval(distance_m, [accuracy_m]) };
}
