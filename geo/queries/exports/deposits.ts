import { z } from 'zod';
import {
  geometryColumn,
  integer,
  nameColumns,
  nameShape,
  number,
  SOURCE_COLUMNS,
  sourceShape,
  text,
} from './columns';
import { exportQuery } from './export-query';

const commoditiesOf = (role: 'main' | 'minor') => `
  (select string_agg(commodity_code, '; ' order by position) from deposit_commodity
   where deposit_slug = deposit.slug and role = '${role}')`;

/** The deposits as a table, with where they lie and how well that is known. */
export const exportedDeposits = exportQuery(
  'deposits',
  {
    slug: z.string(),
    ...nameShape,
    other_names: text,
    record_level: z.string(),
    status: z.string(),
    deposit_type: z.string(),
    commodities_main: text,
    commodities_minor: text,
    district_code: text,
    former_district_code: text,
    economic_region_code: text,
    outside_the_two_regions: z.boolean(),
    longitude: number,
    latitude: number,
    accuracy_m: integer,
    location_precision: z.string(),
    location_basis: z.string(),
    estimate_count: z.int(),
    ...sourceShape,
  },
  `select deposit.slug, ${nameColumns('deposit')}, nullif(array_to_string(deposit.other_names, '; '), '') as other_names,
          deposit.record_level, deposit.status, deposit.deposit_type,
          ${commoditiesOf('main')} as commodities_main, ${commoditiesOf('minor')} as commodities_minor,
          deposit.region_code as district_code, deposit.former_region_code as former_district_code,
          region.parent_code as economic_region_code, deposit.context as outside_the_two_regions,
          st_x(deposit.geometry) as longitude, st_y(deposit.geometry) as latitude, deposit.accuracy_m,
          deposit.location_precision, deposit.location_basis,
          (select count(*)::integer from resource_estimate where deposit_slug = deposit.slug) as estimate_count,
          ${SOURCE_COLUMNS}, ${geometryColumn('deposit')}
   from deposit
   join source on source.id = deposit.source_id
   left join region_today region on region.code = deposit.region_code
   left join unnest($1::text[]) with ordinality asked (slug, place) on asked.slug = deposit.slug
   where $1::text[] is null or asked.place is not null
   order by asked.place, deposit.context, deposit.names->>'az', deposit.slug`,
  { isPlaced: true },
);
