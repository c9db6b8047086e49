import { type AccessCheckRow, accessCheckSchema } from '@/geo/domain/access-check';
import type { HazardAudience } from '@/geo/domain/hazard-audience';
import type { Query } from '@/geo/domain/query';
import { SHORTEST_DEGREE_M } from '@/geo/spatial/shortest-degree';
import { isInReach, reachOf } from './land-reach';

// A buffer's corners lie on its circle and its sides within it: by less than 1 % at the 8 corners of a quarter.
const WIDER_THAN_ROUND = 1.01;

/**
 * What each route (its land, EPSG:4326 as hexadecimal EWKB) meets. An open piece is met within its accuracy, measured on geography and
 * drawn by a polygon around it; either is enough. Released land is what was really released of an area, less its accuracy all around:
 * what is invented for the exercise releases no land, and is told apart.
 */
export function accessCheck(routes: readonly string[], audience: HazardAudience): Query<AccessCheckRow> {
  return {
    text: `with farthest as materialized (
        select hazard_accuracy_bound_m() / ${SHORTEST_DEGREE_M}.0 as degrees
      ), route as materialized (
        select number::integer, shape, st_buffer(shape, ${WIDER_THAN_ROUND} * degrees) as around
        from unnest($1::text[]::geometry[]) with ordinality as route (shape, number), farthest
      ), ${reachOf('route', '(select degrees from farthest)')}, area as materialized (
        select * from visible_hazard_area($2) where ${isInReach('geometry')}
      ), piece as materialized (
        select * from visible_hazard_piece($2) where ${isInReach('geometry')}
      ), open as materialized (
        select area.slug, area.dataset, area.type, area.names, area.accuracy_m, piece.geometry,
               st_buffer(piece.geometry::geography, area.accuracy_m, 'quad_segs=16')::geometry as reach
        from piece join area on area.slug = piece.hazard_area_slug
        where piece.release_slug is null
          and exists (select from route where st_intersects(route.around, piece.geometry))
      ), released_piece as materialized (
        select * from piece where release_slug is not null
      ), released as materialized (
        select area.dataset, st_buffer(st_union(piece.geometry)::geography, -area.accuracy_m, 'quad_segs=16')::geometry as inner_part
        from released_piece piece join area on area.slug = piece.hazard_area_slug
        where area.slug = any (array(select hazard_area_slug from released_piece
                                     where exists (select from route where st_intersects(route.shape, released_piece.geometry))))
        group by area.slug, area.dataset, area.accuracy_m
      )
      select route.number as route, met.met, free.within as is_within_released,
             free.within_with_exercise and not free.within as is_within_exercise,
             case when free.within then 0 else st_area(rest.shape::geography) / 10000 end as unreleased_ha,
             case when free.within then null else st_asgeojson(rest.shape, 6)::jsonb end as unreleased
      from route
      cross join lateral (
        select coalesce(jsonb_agg(jsonb_build_object('slug', slug, 'dataset', dataset, 'type', type, 'names', names, 'accuracy_m', accuracy_m,
                 'place', st_asgeojson(case when st_intersects(route.shape, reach) then st_intersection(reach, route.shape)
                                            else st_closestpoint(route.shape, geometry) end, 6)::jsonb) order by slug), '[]') as met
        from open
        where st_intersects(route.around, geometry)
          and (st_intersects(route.shape, geometry) or st_intersects(route.shape, reach)
               or st_dwithin(geometry::geography, route.shape::geography, accuracy_m))
      ) met
      cross join lateral (
        select st_union(inner_part) filter (where dataset = 'real') as shape, st_union(inner_part) as with_exercise
        from released where inner_part && route.shape and not st_isempty(inner_part)
      ) inside
      cross join lateral (
        select coalesce(st_covers(inside.shape, route.shape), false) as within,
               coalesce(st_covers(inside.with_exercise, route.shape), false) as within_with_exercise
      ) free
      cross join lateral (
        select case when inside.shape is null then route.shape else st_difference(route.shape, inside.shape) end as shape
      ) rest
      order by route.number`,
    values: [routes, audience],
    row: accessCheckSchema,
  };
}
