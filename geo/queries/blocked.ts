import { type BlockedRow, blockedSchema, type NotCompared, notComparedSchema } from '@/geo/domain/blocked';
import type { HazardAudience } from '@/geo/domain/hazard-audience';
import type { Query } from '@/geo/domain/query';
import { SHORTEST_DEGREE_M } from '@/geo/spatial/shortest-degree';

/**
 * Deposits, projects and parks that open areas may touch, those most inside first. As in the access check a generalised area is its cell
 * with 10 km around it, for the area in it may reach out of the cell.
 */
export function blocked(audience: HazardAudience): Query<BlockedRow> {
  return {
    text: `with open as materialized (
        select area.slug, area.dataset, piece.geometry, area.accuracy_m
        from visible_hazard_piece($1) piece join visible_hazard_area($1) area on area.slug = piece.hazard_area_slug
        where piece.release_slug is null
      ), thing as (
        select 'deposit' as kind, slug, names, region_code, accuracy_m, geometry from deposit where geometry is not null
        union all
        select 'park', slug, names, region_code, accuracy_m, geometry from industrial_park where geometry is not null
        union all
        select 'project', slug, names, region_code, accuracy_m, geometry from infrastructure_project
        where geometry is not null and type <> 'programme'
      ), near as materialized (
        select thing.kind, thing.slug, open.slug as area_slug, open.dataset, open.geometry, open.accuracy_m + thing.accuracy_m as within_m,
               st_distance(open.geometry::geography, thing.geometry::geography) as distance_m
        from thing
        join open on st_dwithin(open.geometry, thing.geometry, (thing.accuracy_m + open.accuracy_m) / ${SHORTEST_DEGREE_M}.0)
          and st_dwithin(open.geometry::geography, thing.geometry::geography, open.accuracy_m + thing.accuracy_m)
      ), touch as (
        select kind, slug, count(distinct area_slug)::integer as open_areas,
               count(distinct area_slug) filter (where dataset = 'exercise')::integer as exercise_areas,
               min(distance_m) as nearest_m, (array_agg(within_m order by distance_m, area_slug))[1] as within_m,
               st_union(geometry) as open_land
        from near group by kind, slug
      )
      select thing.kind, thing.slug, thing.names, thing.region_code, region.names as region_names, thing.accuracy_m,
             touch.open_areas, touch.exercise_areas, touch.nearest_m, touch.within_m,
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

/** How many deposits, projects and parks have no place that could be compared; a programme is its projects. */
export const notComparedCounts: Query<NotCompared> = {
  text: `select (select count(*)::integer from deposit where geometry is null) as deposit,
                (select count(*)::integer from infrastructure_project where geometry is null and type <> 'programme') as project,
                (select count(*)::integer from industrial_park where geometry is null) as park`,
  values: [],
  row: notComparedSchema,
};
