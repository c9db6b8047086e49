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

/** The industrial parks, zones, agroparks and smart villages as a table. */
export const exportedParks = exportQuery(
  'industrial_parks',
  {
    slug: z.string(),
    ...nameShape,
    other_names: text,
    type: z.string(),
    district_code: text,
    economic_region_code: text,
    founded: text,
    area_ha: number,
    longitude: number,
    latitude: number,
    accuracy_m: integer,
    location_basis: z.string(),
    ...sourceShape,
  },
  `select park.slug, ${nameColumns('park')}, nullif(array_to_string(park.other_names, '; '), '') as other_names,
          park.type, park.region_code as district_code, region.parent_code as economic_region_code,
          park.founded, park.area_ha::float8, st_x(park.geometry) as longitude, st_y(park.geometry) as latitude,
          park.accuracy_m, park.location_basis, ${SOURCE_COLUMNS}, ${geometryColumn('park')}
   from industrial_park park
   join source on source.id = park.source_id
   left join region_today region on region.code = park.region_code
   left join unnest($1::text[]) with ordinality asked (slug, place) on asked.slug = park.slug
   where $1::text[] is null or asked.place is not null
   order by asked.place, park.names->>'az', park.slug`,
  { isPlaced: true },
);
