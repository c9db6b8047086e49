import type { HazardDataset } from '@/geo/domain/hazard-area';
import { type HazardAreaLine, hazardAreaLineSchema } from '@/geo/domain/hazard-area-list';
import type { HazardAudience } from '@/geo/domain/hazard-audience';
import { type HazardRecord, hazardRecordSchema } from '@/geo/domain/hazard-record';
import { FOR_EVER, type HazardTime } from '@/geo/domain/hazard-time';
import type { Query } from '@/geo/domain/query';

// Hectares are added as decimal numbers: of binary ones the sum depends on the order of the rows, and two readers would see different ends.

/** How far the record reaches that an audience may know, and the hectares released by month. */
export function hazardRecord(dataset: HazardDataset, audience: HazardAudience): Query<HazardRecord> {
  return {
    text: `with piece as materialized (
             select surveyed_on, released_on, known_from, known_to,
                    case when part = 'released' and known_to is null then area_ha end as area_ha
             from visible_hazard_history($2) where dataset = $1
           )
           select min(surveyed_on)::text as first_on, greatest(max(surveyed_on), max(released_on))::text as last_on,
                  min(known_from)::text as first_recorded_on, greatest(max(known_from), max(known_to))::text as last_recorded_on,
                  coalesce((select jsonb_agg(jsonb_build_object('month', month, 'released_ha', area_ha) order by month)
                            from (select to_char(released_on, 'YYYY-MM') as month, sum(area_ha) as area_ha
                                  from piece where area_ha is not null group by 1) by_month), '[]') as months
           from piece`,
    values: [dataset, audience],
    row: hazardRecordSchema,
  };
}

/** The areas that an audience may know as they were on a day, by what was known on another; `limit` of them after `offset`, by slug. */
export function hazardAreasAt(
  { dataset, on, known }: HazardTime & { dataset: HazardDataset },
  audience: HazardAudience,
  page: { limit: number; offset: number },
): Query<HazardAreaLine> {
  return {
    text: `with piece as (
             select hazard_area_slug, area_type, names, surveyed_on::text,
                    case when released_on <= $3::date then release_type else 'open' end as state, area_ha
             from visible_hazard_history($2)
             where dataset = $1 and part <> 'whole' and coalesce(surveyed_on, '-infinity') <= $3::date
               and coalesce(known_from, '-infinity') <= $4::date and coalesce(known_to, 'infinity') > $4::date
           )
           select hazard_area_slug as slug, area_type as type, names, min(surveyed_on) as survey_date,
                  sum(area_ha::numeric)::float8 as area_ha,
                  (sum(area_ha::numeric) filter (where state = 'open'))::float8 as open_ha,
                  (sum(area_ha::numeric) filter (where state = 'cancelled'))::float8 as cancelled_ha,
                  (sum(area_ha::numeric) filter (where state = 'reduced'))::float8 as reduced_ha,
                  (sum(area_ha::numeric) filter (where state = 'cleared'))::float8 as cleared_ha
           from piece group by hazard_area_slug, area_type, names order by hazard_area_slug limit $5 offset $6`,
    values: [dataset, audience, on ?? FOR_EVER, known ?? FOR_EVER, page.limit, page.offset],
    row: hazardAreaLineSchema,
  };
}
