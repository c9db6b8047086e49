import { z } from 'zod';
import { COMMODITY_GROUPS, type CommodityGroup } from './commodity-groups';
import type { DepositRow, EstimateRow } from './deposit';
import { textsSchema, yearFigureSchema } from './figure';
import type { Texts } from './languages';
import { miniMapGeometrySchema } from './mini-map';

/** A district's outline and a spot [longitude, latitude] inside it, in degrees (WGS 84). */
export const districtShapeSchema = z.object({
  code: z.string(),
  names: textsSchema,
  geometry: miniMapGeometrySchema,
  spot: z.tuple([z.number(), z.number()]),
});

export type DistrictShape = z.output<typeof districtShapeSchema>;

/** The hectares cleared in one district in one year. */
export const districtClearanceSchema = z.object({ ...yearFigureSchema.shape, district_code: z.string() });

export type DistrictClearance = z.output<typeof districtClearanceSchema>;

/** How many deposits of each group are recorded in a district: records, not what lies in the ground. */
export interface DistrictDeposits {
  code: string;
  names: Texts;
  total: number;
  byGroup: Record<CommodityGroup, number>;
}

/** An economic region district by district. */
export interface RegionView {
  shapes: DistrictShape[];
  districts: DistrictDeposits[];
  /** Figures of the latest year that has any; a district without one has no data. */
  cleared: DistrictClearance[];
  /** Totals published about districts as a whole; never added to deposits. */
  totals: { code: string; names: Texts; estimates: EstimateRow[] }[];
}

/** Deposits by district and group; each counts once, in the group of its first main commodity. */
export function depositsByDistrict(
  districts: readonly { code: string; names: Texts }[],
  deposits: readonly Pick<DepositRow, 'region_code' | 'commodities'>[],
): DistrictDeposits[] {
  return districts.map(({ code, names }) => {
    const here = deposits.filter((deposit) => deposit.region_code === code);
    const byGroup = Object.fromEntries(
      COMMODITY_GROUPS.map((group) => [group, 0]),
    ) as DistrictDeposits['byGroup'];
    for (const { commodities } of here) {
      const first = commodities.find((commodity) => commodity.role === 'main') ?? commodities[0];
      if (first) byGroup[first.group] += 1;
    }
    return { code, names, total: here.length, byGroup };
  });
}

/** The figures of the latest year. */
export function latestYearOf(cleared: readonly DistrictClearance[]): DistrictClearance[] {
  const latest = Math.max(...cleared.map((figure) => figure.year));
  return cleared.filter((figure) => figure.year === latest);
}
