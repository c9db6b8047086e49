import type { HazardAudience } from '@/geo/domain/hazard-audience';
import {
  LAND_CLASSES,
  type NearestRow,
  nearestSchema,
  type OverlayRow,
  overlaySchema,
  type TouchedDistrictRow,
  touchedDistrictSchema,
} from '@/geo/domain/overlay';
import { type OverlayPiece, overlayPieceSchema } from '@/geo/domain/overlay-piece';
import type { Query } from '@/geo/domain/query';
import { isInReach, reachOf } from './land-reach';

// How much longer than a degree of longitude a degree of latitude is, where the atlas ends in the north (1.34), and some more.
const LONGEST_DEGREE = 1.5;

// $1 is the land (EPSG:4326, hexadecimal EWKB), $2 the audience; boxes are known before, so that `&&` reaches the indexes behind the
// two functions. `piece` is what of each piece lies on the land; pieces of one area never overlap, but areas may.
const PIECES = `
  land as materialized (select $1::geometry as shape), ${reachOf('land', '0')}, area as materialized (
    select * from visible_hazard_area($2) where ${isInReach('geometry')}
  ), piece as materialized (
    select area.slug, area.dataset, area.type, piece.release_slug, piece.released_on::text, class.class, class.rank,
           case when st_coveredby(piece.geometry, $1::geometry) then piece.geometry
                else st_collectionextract(st_intersection(piece.geometry, $1::geometry), 3) end as shape
    from visible_hazard_piece($2) piece
    join area on area.slug = piece.hazard_area_slug
    join unnest(array[${LAND_CLASSES.map((name) => `'${name}'`).join(', ')}]) with ordinality as class (class, rank)
      on class.class = coalesce(piece.release_type, case area.type when 'generalised' then area.type else 'open_' || area.type end)
    where ${isInReach('piece.geometry')} and st_intersects(piece.geometry, $1::geometry)
  )`;

/**
 * Hectares of the land by class, each bit once, and the areas on it. Only areas of one cluster, which share land, are cut against each
 * other: a piece keeps what no piece of another area with a higher place (`LAND_CLASSES`, then confirmed before
 * suspected, then the name) has taken.
 */
export function overlayOf(outline: string, audience: HazardAudience): Query<OverlayRow> {
  return {
    text: `with ${PIECES}, struck as materialized (
        select slug, st_clusterdbscan(geometry, 0, 1) over () as cluster from area where slug in (select slug from piece)
      ), crowded as materialized (
        select slug, cluster from (select *, count(*) over (partition by cluster) as members from struck) counted where members > 1
      ), crowded_piece as materialized (
        select row_number() over () as place, piece.*, crowded.cluster from piece join crowded on crowded.slug = piece.slug
      ), taken as materialized (
        select one.place, st_union(other.shape) as shape
        from crowded_piece one
        join crowded_piece other
          on other.cluster = one.cluster and other.slug <> one.slug and (other.rank, other.type, other.slug) < (one.rank, one.type, one.slug)
             and other.shape && one.shape and st_intersects(other.shape, one.shape)
        group by one.place
      ), counted as (
        select class, type, shape from piece where slug not in (select slug from crowded)
        union all
        select one.class, one.type, coalesce(st_difference(one.shape, taken.shape), one.shape)
        from crowded_piece one left join taken on taken.place = one.place
      ), hectares as (
        select class, sum(area_ha) as area_ha, coalesce(sum(area_ha) filter (where type = 'cha'), 0) as cha_ha,
               coalesce(sum(area_ha) filter (where type = 'sha'), 0) as sha_ha
        from (select class, type, st_area(shape::geography) / 10000 as area_ha from counted offset 0) measured group by class
      ), part as (
        select slug, ${['open', 'cleared', 'reduced', 'cancelled'].map(hectaresOf).join(', ')}
        from (select slug, class, st_area(shape::geography) / 10000 as area_ha from piece) measured
        group by slug having sum(area_ha) > 0
      ), hit as (
        select area.slug, area.dataset, area.type, area.status, area.names, area.accuracy_m, area.survey_date::text,
               case when area.type <> 'generalised' then st_area(area.geometry::geography) / 10000 end as area_ha,
               part.open_ha, part.cleared_ha, part.reduced_ha, part.cancelled_ha
        from area join part on part.slug = area.slug
      )
      select coalesce((select jsonb_agg(hectares) from hectares where area_ha > 0), '[]') as classes,
             coalesce((select jsonb_agg(hit order by open_ha desc, slug) from hit), '[]') as areas`,
    values: [outline, audience],
    row: overlaySchema,
  };
}

function hectaresOf(state: string): string {
  const condition =
    state === 'open' ? "class in ('open_cha', 'open_sha', 'generalised')" : `class = '${state}'`;
  return `coalesce(sum(area_ha) filter (where ${condition}), 0) as ${state}_ha`;
}

/** What of each piece lies on the land, for files and maps: GeoJSON, hectares on the ellipsoid. Where areas overlap, so do their pieces. */
export function overlayPieces(outline: string, audience: HazardAudience): Query<OverlayPiece> {
  return {
    text: `with ${PIECES}
      select slug, dataset, type, class, release_slug, released_on, st_area(shape::geography) / 10000 as area_ha,
             st_asgeojson(shape, 6)::jsonb as geometry
      from piece where not st_isempty(shape) order by rank, slug, release_slug`,
    values: [outline, audience],
    row: overlayPieceSchema,
  };
}

/**
 * The open area nearest to the land among those within so many degrees of it: metres on the ellipsoid to what is still open. Which is
 * nearest in degrees need not be nearest in metres, for a degree of longitude is the shorter one; so all that are less than
 * `LONGEST_DEGREE` times as far as the first are measured.
 */
export function nearestOpen(
  outline: string,
  withinDegrees: number,
  audience: HazardAudience,
): Query<NearestRow> {
  return {
    text: `with land as materialized (select $1::geometry as shape), ${reachOf('land', '$3::float8')}, near as materialized (
        select hazard_area_slug, geometry, st_distance(geometry, $1::geometry) as degrees from visible_hazard_piece($2)
        where release_slug is null and ${isInReach('geometry')}
      ), candidate as (
        select * from near where degrees > 0 and degrees <= ${LONGEST_DEGREE} * (select min(degrees) from near)
        union all
        (select * from near where degrees = 0 order by hazard_area_slug limit 1)
      )
      select area.slug, area.dataset, area.type, area.names, area.accuracy_m,
             case when degrees = 0 then 0 else st_distance(candidate.geometry::geography, $1::geography) end as distance_m
      from candidate join visible_hazard_area($2) area on area.slug = candidate.hazard_area_slug
      order by distance_m, area.slug limit 1`,
    values: [outline, audience, withinDegrees],
    row: nearestSchema,
  };
}

/**
 * The districts on whose outline at least a thousandth of the land lies, the largest part first: outlines are coarse (`accuracy_m`) and
 * neighbours share their edges.
 */
export function districtsTouched(outline: string, audience: HazardAudience): Query<TouchedDistrictRow> {
  return {
    text: `with touched as materialized (
           select region.code, region.names, region.accuracy_m,
                  st_area(st_intersection(region.geometry, $1::geometry)::geography) / 10000 as area_ha,
                  exists (select from visible_hazard_summary($2) summary
                          where summary.region_code = region.code and summary.dataset = 'real') as has_summary
           from region_today region
           where region.level = 'district' and region.in_atlas and region.geometry && $1::geometry
             and st_intersects(region.geometry, $1::geometry)
           ) select * from touched where area_ha > st_area($1::geography) / 10000 / 1000 order by area_ha desc, code`,
    values: [outline, audience],
    row: touchedDistrictSchema,
  };
}
