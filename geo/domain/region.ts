import { z } from 'zod';
import type { ResettlementReport } from './clearance';
import type { DataNote } from './data-note';
import type { DepositRow, EstimateRow } from './deposit';
import { type Figure, textsSchema, type YearFigure } from './figure';
import type { Observation } from './observation';
import type { ParkRow } from './park';
import type { ProjectWithProgress } from './project';
import type { IndicatorSeries } from './series';

/** A region as it is today; bounds [west, south, east, north] and anchor [longitude, latitude] in degrees. */
export const regionSchema = z.object({
  code: z.string(),
  level: z.enum(['world', 'country', 'economic_region', 'district', 'grouping']),
  names: textsSchema,
  in_atlas: z.boolean(),
  parent_code: z.string().nullable(),
  parent_names: textsSchema.nullable(),
  boundary_note: textsSchema.nullable(),
  accuracy_m: z.number().nullable(),
  bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
  anchor: z.tuple([z.number(), z.number()]).nullable(),
});

export type RegionRow = z.output<typeof regionSchema>;

/** All that is known of a district or an economic region. */
export interface RegionProfile {
  region: RegionRow;
  districts: RegionRow[];
  clearance: YearFigure[];
  mineActionAtWork: boolean;
  returned: ResettlementReport[];
  series: IndicatorSeries<Observation>[];
  facts: Figure[];
  estimates: EstimateRow[];
  deposits: DepositRow[];
  projects: ProjectWithProgress[];
  parks: ParkRow[];
  notes: DataNote[];
}
