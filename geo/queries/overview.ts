import { type OverviewRow, overviewSchema } from '@/geo/domain/overview';
import type { Query } from '@/geo/domain/query';

/** The economic regions of the atlas with how many records it holds in each; counts of records, not of things in the ground. */
export const overviewCounts: Query<OverviewRow> = {
  text: `with district as (
           select region_today.code, region_today.names, region_today.parent_code,
                  (select count(*)::integer from deposit where deposit.region_code = region_today.code) as deposits,
                  (select count(*)::integer from industrial_park where industrial_park.region_code = region_today.code) as parks
           from region_today where level = 'district' and in_atlas
         )
         select region.code, region.names, count(district.code)::integer as district_count,
                coalesce(sum(district.deposits), 0)::integer as deposit_count,
                coalesce(sum(district.parks), 0)::integer as park_count,
                jsonb_agg(jsonb_build_object('code', district.code, 'names', district.names, 'deposits', district.deposits)
                          order by district.names->>'az') as districts
         from region join district on district.parent_code = region.code
         where region.level = 'economic_region'
         group by region.code, region.names order by region.code desc`,
  values: [],
  row: overviewSchema,
};
