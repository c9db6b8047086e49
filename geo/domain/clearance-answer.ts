import type { CasualtyReport, ClearancePart, ClearanceReport, ResettlementReport } from './clearance';
import type { CumulativeSeries, DatedFigure, SuspectedShare } from './clearance-history';
import type { ClearedPeriod, ClearedYear } from './clearance-periods';
import type { DataNote } from './data-note';
import type { Figure } from './figure';
import type { DistrictShape } from './region-view';

/** Everything published about mine clearance: totals for periods, districts, operators and purposes; no outline of any area. */
export interface ClearanceAnswer {
  weeks: ClearedPeriod[];
  weeksByYear: ClearedYear[];
  months: ClearedPeriod[];
  monthsByYear: ClearedYear[];
  years: ClearedPeriod[];
  /** Bulletins for a week, month or year that do not say which: they cannot be drawn. */
  undated: ClearanceReport[];
  cumulative: CumulativeSeries;
  parts: ClearancePart[];
  casualties: CasualtyReport[];
  casualtiesSince2020: DatedFigure<CasualtyReport>[];
  suspected: { hectares: Figure[]; published: Figure[]; computed: SuspectedShare | null };
  returned: DatedFigure<ResettlementReport>[];
  returnedByPlace: ResettlementReport[];
  plans: Figure[];
  notes: DataNote[];
  districts: DistrictShape[];
  /** [west, south, east, north] in degrees. */
  bounds: [number, number, number, number] | null;
}
