import { z } from 'zod';
import {
  type BlockedThing,
  blockedThingSchema,
  type OpenArea,
  openAreaSchema,
} from '@/geo/domain/clearing-case';
import type { HazardAudience } from '@/geo/domain/hazard-audience';
import type { Query } from '@/geo/domain/query';
import { SHORTEST_DEGREE_M } from '@/geo/spatial/shortest-degree';

// What of each area of the exercise set is still open, to a hundredth of a hectare; a generalised cell has no size of its own and is
// left out, and so is an area of which less than 50 m² are open: where outlines were cut, slivers stay.
const OPEN = `
  open_piece as materialized (
    select hazard_area_slug, geometry from visible_hazard_piece($1) where release_slug is null
  ), known_area as materialized (
    select slug, names, type, region_code from visible_hazard_area($1) where dataset = 'exercise' and type <> 'generalised'
  ), open_area as materialized (
    select *, round((st_area(geometry::geography) / 10000)::numeric, 2)::float8 as open_ha from (
      select slug, known_area.names, known_area.type, region_code, st_multi(st_union(geometry)) as geometry
      from known_area join open_piece on hazard_area_slug = slug
      group by slug, known_area.names, known_area.type, region_code
    ) joined where st_area(geometry::geography) >= 50
  )`;

/** The open parts of the exercise set's hazard areas that the audience may know: hectares to two decimals, so that what is shown is what is counted; outlines to about 10 m. */
export function openAreas(audience: HazardAudience): Query<OpenArea> {
  return {
    text: `with ${OPEN}
           select open_area.slug, open_area.names, open_area.type, region.names as region_names,
                  open_area.open_ha,
                  jsonb_build_array(st_x(st_pointonsurface(geometry)), st_y(st_pointonsurface(geometry))) as spot,
                  st_asgeojson(st_multi(geometry), 4)::jsonb as geometry
           from open_area join region on region.code = open_area.region_code order by open_area.slug`,
    values: [audience],
    row: openAreaSchema,
  };
}

/**
 * What those open areas block, and which of them block it: deposits, parks and settlements whose published point lies
 * within so many kilometres of the open part, and every stretch of a road or railway, of at most 1 km, that does. Settled
 * people are the latest figure that is not doubtful, at settlements whose place is known by name and district.
 */
export function blockedThings(audience: HazardAudience, withinKm: number): Query<BlockedThing> {
  return {
    text: `with ${OPEN}, part as (
             select slug, (st_dump(geometry)).geom as line from infrastructure_project
             where geometrytype(geometry) in ('LINESTRING', 'MULTILINESTRING')
               and slug not in (select programme_slug from infrastructure_project where programme_slug is not null)
           ), measured as (
             select slug, line, greatest(1, ceil(st_length(line::geography) / 1000))::integer as pieces from part
           ), thing as (
             select 'deposits' as kind, slug, names, 1::float8 as amount, geometry, null::text as claim_id from deposit
             where geometry is not null and not context
             union all
             select 'parks', slug, names, area_ha::float8, geometry, null from industrial_park where geometry is not null
             union all
             select 'projects', measured.slug, project.names, st_length(stretch::geography) / 1000, stretch, null
             from measured join infrastructure_project project on project.slug = measured.slug,
                  generate_series(1, pieces) piece,
                  st_linesubstring(line, (piece - 1)::float8 / pieces, piece::float8 / pieces) stretch
             union all
             (select distinct on (place.slug) 'people', place.slug, place.names, report.people::float8, place.geometry, claim.id
              from resettlement_report report join claim on claim.id = report.claim_id
              join place on place.region_code = report.region_code
                and place.names->>'az' = regexp_replace(report.settlement, ' (şəhəri|kəndi|qəsəbəsi)$', '')
              where report.measure = 'cumulative' and report.people is not null and claim.qualifier <> 'suspicious'
              order by place.slug, report.as_of desc nulls last, claim.qualifier = 'exact' desc, claim.id)
           ), blocked as (
             select thing.kind, thing.slug, thing.names, thing.amount, thing.claim_id,
                    array_agg(open_area.slug order by open_area.slug) as area_slugs
             from thing join open_area
               on st_expand(open_area.geometry, $2::float8 * 1000 / ${SHORTEST_DEGREE_M}) && thing.geometry
              and st_dwithin(open_area.geometry::geography, thing.geometry::geography, $2::float8 * 1000)
             group by thing.kind, thing.slug, thing.names, thing.amount, thing.claim_id, thing.geometry
           )
           select kind, slug, names, sum(amount) as amount, area_slugs, claim_id
           from blocked group by kind, slug, names, area_slugs, claim_id
           order by array_position(array['deposits', 'projects', 'parks', 'people'], kind), slug, area_slugs`,
    values: [audience, withinKm],
    row: blockedThingSchema,
  };
}

/** The ground under the order: [west, south, east, north] of the atlas's districts, in degrees. */
export const atlasBounds: Query<{ bounds: [number, number, number, number] }> = {
  text: `select jsonb_build_array(st_xmin(box), st_ymin(box), st_xmax(box), st_ymax(box)) as bounds
         from (select st_extent(geometry) as box from region_today where in_atlas and level = 'district') extent`,
  values: [],
  row: z.object({ bounds: z.tuple([z.number(), z.number(), z.number(), z.number()]) }),
};
