import { ACCESS_PARK_TYPES } from '@/geo/domain/access';
import { type ParkAroundRow, parkAroundSchema } from '@/geo/domain/dossier';
import { type IncentiveRow, incentiveSchema, type ParkRow, parkSchema } from '@/geo/domain/park';
import type { Query } from '@/geo/domain/query';
import { placedDeposits } from './access';
import { FIGURE_COLUMNS, FIGURE_TABLES } from './claims';

const PARKS = `
  select park.slug, park.type, park.names, park.other_names, park.founded, park.area_ha::float8, park.summary,
         park.location_basis, park.accuracy_m, st_x(park.geometry) as longitude, st_y(park.geometry) as latitude,
         park.region_code, region.names as region_names,
         jsonb_build_object('id', source.id, 'publisher', source.publisher, 'title', source.title, 'url', source.url,
                            'published_on', source.published_on, 'kind', source.kind) as source
  from industrial_park park
  join source on source.id = park.source_id
  left join region_today region on region.code = park.region_code`;

/** One park, zone, agropark or smart village. */
export function parkBySlug(slug: string): Query<ParkRow> {
  return { text: `${PARKS} where park.slug = $1`, values: [slug], row: parkSchema };
}

/** All parks, or those of one district or economic region, by name. */
export function parkList(regionCode: string | null): Query<ParkRow> {
  return {
    text: `${PARKS} where $1::text is null or park.region_code = $1 or region.parent_code = $1
           order by park.names->>'az'`,
    values: [regionCode],
    row: parkSchema,
  };
}

/** The incentives in force for residents. */
export const incentiveList: Query<IncentiveRow> = {
  text: `select ${FIGURE_COLUMNS}, incentive.slug, incentive.names, incentive.valid_from, incentive.valid_to
         from incentive join ${FIGURE_TABLES} on claim.id = incentive.claim_id
         order by incentive.slug, claim.id`,
  values: [],
  row: incentiveSchema,
};

/**
 * The parks with incentives for residents, the nearest to a deposit first: straight-line distance on geography, in metres, from where
 * the deposit is known to lie, be that only its district.
 */
export function parksAround(depositSlug: string, limit: number): Query<ParkAroundRow> {
  return {
    text: `select park.slug, park.type, park.names, deposit.accuracy_m + park.accuracy_m as accuracy_m,
                  st_distance(park.geometry::geography, deposit.geometry::geography) as distance_m
           from (${placedDeposits('deposit.slug = $1')}) deposit cross join industrial_park park
           where park.geometry is not null and park.type = any($3)
           order by distance_m, park.slug limit $2`,
    values: [depositSlug, limit, ACCESS_PARK_TYPES],
    row: parkAroundSchema,
  };
}
