import { z } from 'zod';
import type { Query } from '@/geo/domain/query';

const nothing = z.unknown();

/**
 * Inserts rows given as JSON objects. Table and columns come from the seed's own registry and are checked to be plain
 * names; PostgreSQL turns each JSON value into the column's type (GeoJSON text into geometry too).
 */
export function insertRows(table: string, rows: readonly Record<string, unknown>[]): Query<unknown> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].map(plainName).join(', ');
  return {
    text: `insert into ${plainName(table)} (${columns})
           select ${columns} from jsonb_populate_recordset(null::${plainName(table)}, $1::jsonb)`,
    values: [JSON.stringify(rows)],
    row: nothing,
  };
}

/** Empties a table. */
export function deleteRows(table: string): Query<unknown> {
  return { text: `delete from ${plainName(table)}`, values: [], row: nothing };
}

/** Gives each economic region the union of the districts that belonged to it while that vintage held. */
export const uniteEconomicRegions: Query<unknown> = {
  text: `update region_vintage as whole
         set geometry = parts.geometry
         from (
           select parent.region_code, parent.valid_from, st_multi(st_union(st_snaptogrid(part.geometry, 0.00001))) as geometry
           from region_vintage parent
           join region on region.code = parent.region_code and region.level = 'economic_region'
           join region_vintage part on part.parent_code = parent.region_code
            and part.valid_from <= parent.valid_from and coalesce(part.valid_to, 'infinity') > parent.valid_from
           where part.geometry is not null
           group by 1, 2
         ) parts
         where parts.region_code = whole.region_code and parts.valid_from = whole.valid_from`,
  values: [],
  row: nothing,
};

/** Gives each region with a boundary, but no stated anchor, a label point inside it. */
export const anchorRegions: Query<unknown> = {
  text: 'update region_vintage set anchor = st_pointonsurface(geometry) where anchor is null and geometry is not null',
  values: [],
  row: nothing,
};

/** Gives each district summary the boundary of its district as it is drawn today. */
export const shapeDistrictSummaries: Query<unknown> = {
  text: `update hazard_area set geometry = region_today.geometry
         from region_today
         where region_today.code = hazard_area.region_code and hazard_area.type = 'district_summary'`,
  values: [],
  row: nothing,
};

/** Names for each observation the region vintage that held at the end of its period. */
export const dateObservationRegions: Query<unknown> = {
  text: `update observation set region_valid_from = vintage.valid_from
         from region_vintage vintage
         where vintage.region_code = observation.region_code
           and vintage.valid_from <= observation.period_end
           and coalesce(vintage.valid_to, 'infinity') > observation.period_end`,
  values: [],
  row: nothing,
};

const positions = z.array(z.array(z.number()));

/** Each project's waypoints in order ([longitude, latitude]) and the coarsest accuracy among them, in metres. */
export const waypointsByProject: Query<{ slug: string; positions: number[][]; accuracy_m: number }> = {
  text: `select project_slug as slug, max(accuracy_m) as accuracy_m,
                jsonb_agg(jsonb_build_array(st_x(geometry), st_y(geometry)) order by position) as positions
         from infrastructure_waypoint group by project_slug`,
  values: [],
  row: z.object({ slug: z.string(), positions, accuracy_m: z.number() }),
};

/** Gives a project its geometry (GeoJSON text, EPSG:4326) and accuracy in metres. */
export function shapeProject(slug: string, geometry: string, accuracyM: number): Query<unknown> {
  return {
    text: 'update infrastructure_project set geometry = st_geomfromgeojson($2), accuracy_m = $3 where slug = $1',
    values: [slug, geometry, accuracyM],
    row: nothing,
  };
}

/** The checksum of the seed that was loaded last. */
export const loadedChecksum: Query<{ id: number; checksum: string }> = {
  text: 'select id, checksum from dataset_version order by id desc limit 1',
  values: [],
  row: z.object({ id: z.number(), checksum: z.string() }),
};

/** Records a new version of the data and tells every server that listens. */
export function addVersion(checksum: string): Query<{ id: number }> {
  return {
    text: `with added as (insert into dataset_version (checksum) values ($1) returning id)
           select id, pg_notify('dataset_version', id::text) from added`,
    values: [checksum],
    row: z.object({ id: z.number() }).loose(),
  };
}

function plainName(name: string): string {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new Error(`Not a plain SQL name: ${name}`);
  return name;
}
