import { run } from '@/geo/database/run';
import type { RegionProfile } from '@/geo/domain/region';
import { depositsByDistrict, latestYearOf, type RegionView } from '@/geo/domain/region-view';
import { estimatesOf } from '@/geo/queries/deposits';
import { clearanceOfDistricts, districtShapesOf } from '@/geo/queries/regions';

/** Answers: how do the districts of this economic region differ? Null for a region that has no districts. */
export async function regionView({ region, districts, deposits }: RegionProfile): Promise<RegionView | null> {
  if (districts.length === 0) return null;
  const [shapes, cleared, totals] = await Promise.all([
    run(districtShapesOf(region.code)),
    run(clearanceOfDistricts(region.code)),
    Promise.all(
      districts.map(async ({ code, names }) => ({
        code,
        names,
        estimates: await run(estimatesOf('region', code)),
      })),
    ),
  ]);
  return {
    shapes,
    districts: depositsByDistrict(districts, deposits),
    cleared: latestYearOf(cleared),
    totals: totals.filter(({ estimates }) => estimates.length > 0),
  };
}
