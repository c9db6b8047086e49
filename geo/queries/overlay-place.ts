import { type PlaceRow, placeSchema, type RepairedRow, repairedSchema } from '@/geo/domain/overlay';
import type { OverlayPlace } from '@/geo/domain/overlay-address';
import type { Query } from '@/geo/domain/query';
import { type DrawnShape, geometryOf } from '@/geo/domain/shape/drawn-shape';

// Lines between positions are straight in longitude and latitude (RFC 7946, 3.1.1), geography measures geodesics: cut into steps of
// about a kilometre the two are a centimetre apart.
const STEP_DEGREES = 0.01;
// Of a circle of so many corners a quarter, 0.04 % of the land is missing.
const CORNERS = 'quad_segs=32';

const POINT_THING = (table: string) => `
  select names, accuracy_m, array_remove(array[region_code], null) as region_codes,
         st_buffer(geometry::geography, $2::float8 * 1000, '${CORNERS}')::geometry as shape
  from ${table} where slug = $1`;

const SHAPES: Record<OverlayPlace['kind'], string> = {
  deposit: POINT_THING('deposit'),
  park: POINT_THING('industrial_park'),
  project: `
    select names, accuracy_m, array_remove(array[region_code], null) as region_codes,
           st_buffer(geometry::geography, $2::float8 / 2, '${CORNERS}')::geometry as shape
    from infrastructure_project where slug = $1`,
  region: `
    select names, accuracy_m, array[code] as region_codes,
           coalesce(geometry, (select st_union(part.geometry) from region_today part where part.parent_code = region.code)) as shape
    from region_today region where code = $1 and $2::float8 is null`,
  drawn: `
    select null::jsonb as names, null::integer as accuracy_m, array[]::text[] as region_codes,
           case when $2::float8 is null then st_collectionextract(st_makevalid(drawn), 3)
                else st_buffer(drawn::geography, $2::float8 / 2, '${CORNERS}')::geometry end as shape
    from st_setsrid(st_geomfromgeojson($1), 4326) as drawn`,
};

/** The outline of the land a report is about; no row when there is no such thing, no outline when it is known only to its district. */
export function placeOf(place: OverlayPlace): Query<PlaceRow> {
  return {
    text: `with thing as (${SHAPES[place.kind]}),
           land as (
             select names, accuracy_m, region_codes, st_multi(shape) as shape, st_segmentize(st_multi(shape), ${STEP_DEGREES}) as land
             from (select names, accuracy_m, region_codes, case when not st_isempty(shape) then shape end as shape from thing) known
           )
           select names, accuracy_m, region_codes, land::text as outline, st_area(land::geography) / 10000 as area_ha,
                  st_asgeojson(shape, 6)::jsonb as geometry,
                  case when land is null then null else jsonb_build_array(st_xmin(land), st_ymin(land), st_xmax(land), st_ymax(land))
                  end as bounds
           from land`,
    values: placeValues(place),
    row: placeSchema,
  };
}

function placeValues(place: OverlayPlace): unknown[] {
  if (place.kind === 'region') return [place.slug, null];
  if (place.kind === 'project') return [place.slug, place.widthM];
  if (place.kind === 'drawn') return [JSON.stringify(geometryOf(place.shape)), widthOf(place.shape)];
  return [place.slug, place.bufferKm];
}

function widthOf(shape: DrawnShape): number | null {
  return shape.type === 'line' ? shape.widthM : null;
}

/** A drawn polygon as it came and made valid (ST_MakeValid), both in GeoJSON and hectares: of a bow tie the two loops cancel out until then. */
export function repairOf(shape: DrawnShape): Query<RepairedRow> {
  return {
    text: `with shape as (select st_setsrid(st_geomfromgeojson($1), 4326) as drawn),
           made as (select drawn, st_multi(st_collectionextract(st_makevalid(drawn), 3)) as valid from shape)
           select st_isvalid(drawn) as was_valid, st_asgeojson(drawn, 9)::jsonb as before, st_asgeojson(valid, 9)::jsonb as after,
                  st_area(drawn::geography) / 10000 as before_ha, st_area(valid::geography) / 10000 as after_ha
           from made`,
    values: [JSON.stringify(geometryOf(shape))],
    row: repairedSchema,
  };
}
