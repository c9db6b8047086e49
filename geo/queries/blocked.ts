import { type BlockedRow, blockedSchema } from '@/geo/domain/blocked';
import type { HazardAudience } from '@/geo/domain/hazard-audience';
import type { Query } from '@/geo/domain/query';

// A degree of longitude where the atlas ends in the north; of latitude it is more.
const METRES_A_DEGREE = 81_000;

/**
 * Deposits, projects and parks that open areas may touch, those most inside first. A generalised area is its cell without a further
 * accuracy: the cell already is all that is told of it.
 */
export function blocked(audience: HazardAudience): Query<BlockedRow> {
  return {
    text: `with area as materialized (
        select slug, dataset, case type when 'generalised' then 0 else accuracy_m end as accuracy_m from visible_hazard_area($1)
      ), piece as materialized (
        select hazard_area_slug, geometry from visible_hazard_piece($1) where release_slug is null
      ), open as materialized (
        select area.slug, area.dataset, piece.geometry, area.accuracy_m from piece join area on area.slug = piece.hazard_area_slug
      ), farthest as materialized (
        select coalesce(max(accuracy_m), 0) as accuracy_m from open
      ), thing as (
        select 'deposit' as kind, slug, names, region_code, accuracy_m, geometry from deposit where geometry is not null
        union all
        select 'park', slug, names, region_code, accuracy_m, geometry from industrial_park where geometry is not null
        union all
        select 'project', slug, names, region_code, accuracy_m, geometry from infrastructure_project
        where geometry is not null and type <> 'programme'
      ), touch as (
        select thing.kind, thing.slug, count(distinct open.slug)::integer as open_areas,
               count(distinct open.slug) filter (where open.dataset = 'exercise')::integer as exercise_areas,
               min(st_distance(open.geometry::geography, thing.geometry::geography)) as nearest_m,
               st_union(open.geometry) as open_land
        from thing cross join farthest
        join open on st_dwithin(open.geometry, thing.geometry, (thing.accuracy_m + farthest.accuracy_m) / ${METRES_A_DEGREE}.0)
          and st_dwithin(open.geometry::geography, thing.geometry::geography, open.accuracy_m + thing.accuracy_m)
        group by thing.kind, thing.slug
      )
      select thing.kind, thing.slug, thing.names, thing.region_code, region.names as region_names, thing.accuracy_m,
             touch.open_areas, touch.exercise_areas, touch.nearest_m,
             case when st_dimension(thing.geometry) = 1
               then st_length(st_intersection(thing.geometry, touch.open_land)::geography) / 1000 end as inside_km,
             case when st_dimension(thing.geometry) = 1 then st_length(thing.geometry::geography) / 1000 end as length_km,
             st_asgeojson(thing.geometry, 5)::jsonb as place
      from touch join thing using (kind, slug)
      left join region on region.code = thing.region_code
      order by inside_km desc nulls last, nearest_m, thing.kind, thing.slug`,
    values: [audience],
    row: blockedSchema,
  };
}
