import { z } from 'zod';
import {
  ACCESS_KINDS,
  ACCESS_PARK_TYPES,
  ACCESS_STATES,
  type AccessRow,
  accessSchema,
  PROJECT_STATUSES_IN,
  PROJECT_TYPES_OF,
} from '@/geo/domain/access';
import { figureSchema } from '@/geo/domain/figure';
import type { Query } from '@/geo/domain/query';
import { type ParkAccessRow, parkAccessSchema } from '@/geo/domain/scorecard';
import { FIGURE_COLUMNS, FIGURE_TABLES } from './claims';

const wanted = ACCESS_KINDS.flatMap((kind) =>
  ACCESS_STATES.map((state) => ({
    kind,
    state,
    types: PROJECT_TYPES_OF[kind] ?? [],
    statuses: PROJECT_STATUSES_IN[state],
  })),
);

// The index searches in Web Mercator, whose scale differs by less than a tenth within reach of a deposit; so every candidate within a tenth
// of the nearest is measured on geography, and the order there decides.
const CANDIDATES = 16;
const MERCATOR_MARGIN = 1.1;

const KNOWN_TO_DISTRICT = "deposit.geometry is null and deposit.location_precision = 'district'";

/**
 * Where each deposit is known to lie: its point ± its accuracy, or, where only the district is known, the middle of the smallest circle
 * around the district ± its radius and the accuracy of the border. A distance changes by no more than the place does, so either interval holds.
 * `condition` chooses among the rows of `deposit`.
 */
export function placedDeposits(condition: string): string {
  return `
  select slug, geometry, geometry_3857, accuracy_m from deposit where geometry is not null and ${condition}
  union all
  select deposit.slug, circle.middle, circle.middle_3857, circle.accuracy_m
  from deposit
  join (
    select code, middle, middle_3857,
           ceil((select max(st_distance(corner.geom::geography, middle::geography)) from st_dumppoints(geometry) corner)
                + accuracy_m)::integer as accuracy_m
    from (select code, geometry, coalesce(accuracy_m, 0) as accuracy_m, smallest.center as middle_3857,
                 st_transform(smallest.center, 4326) as middle
          from region_today, st_minimumboundingradius(geometry_3857) smallest
          where level = 'district' and geometry is not null
            and code in (select region_code from deposit where ${KNOWN_TO_DISTRICT} and ${condition})) district
  ) circle on circle.code = deposit.region_code
  where ${KNOWN_TO_DISTRICT} and ${condition}`;
}

/** The nearest candidate to `deposit` on geography among the rows of a table that meet a condition. */
function nearestIn(featureKind: string, table: string, condition: string): string {
  return `
    select '${featureKind}' as feature_kind, near.slug as feature_slug, near.accuracy_m,
           st_distance(near.geometry::geography, deposit.geometry::geography) as distance_m
    from (select candidate.*, min(planar_m) over () as nearest_m
          from (select slug, accuracy_m, geometry, geometry_3857 <-> deposit.geometry_3857 as planar_m
                from ${table} where ${condition} and geometry is not null
                order by geometry_3857 <-> deposit.geometry_3857 limit ${CANDIDATES}) candidate) near
    where near.planar_m <= nearest_m * ${MERCATOR_MARGIN}
    order by distance_m, near.slug limit 1`;
}

/**
 * Computes `deposit_access` anew from what the tables hold now: KNN by the index, then the distance on geography; rows that no longer hold are
 * deleted. Run at the end of every load, in its transaction.
 */
export const refreshAccess: Query<unknown> = {
  text: `with placed as materialized (${placedDeposits('true')}), wanted as (
           select * from jsonb_to_recordset($1::jsonb) as wanted (kind text, state text, types text[], statuses text[])
         ), nearest as materialized (
           select deposit.slug as deposit_slug, wanted.kind, wanted.state, found.feature_kind, found.feature_slug, found.distance_m,
                  deposit.accuracy_m + found.accuracy_m as accuracy_m
           from placed deposit cross join wanted
           cross join lateral (
             ${nearestIn('project', 'infrastructure_project', 'type = any(wanted.types) and status = any(wanted.statuses)')}
           ) found
           union all
           select deposit.slug, wanted.kind, wanted.state, found.feature_kind, found.feature_slug, found.distance_m,
                  deposit.accuracy_m + found.accuracy_m
           from placed deposit cross join wanted
           cross join lateral (${nearestIn('park', 'industrial_park', 'type = any($2)')}) found
           where wanted.kind = 'park'
         ), stale as (
           delete from deposit_access
           where (deposit_slug, kind, state) not in (select deposit_slug, kind, state from nearest)
         )
         insert into deposit_access select * from nearest
         on conflict (deposit_slug, kind, state) do update
           set feature_kind = excluded.feature_kind, feature_slug = excluded.feature_slug,
               distance_m = excluded.distance_m, accuracy_m = excluded.accuracy_m`,
  values: [JSON.stringify(wanted), ACCESS_PARK_TYPES],
  row: z.unknown(),
};

/** The nearest feature of each kind and state to a deposit: straight-line distance on geography (WGS 84), in metres. */
export function accessOf(depositSlug: string): Query<AccessRow> {
  return {
    text: `select access.kind, access.state, access.feature_kind, access.feature_slug, access.distance_m, access.accuracy_m,
                  coalesce(project.names, park.names) as names, project.status, coalesce(project.schematic, false) as schematic,
                  project.end_date
           from deposit_access access
           left join infrastructure_project project on access.feature_kind = 'project' and project.slug = access.feature_slug
           left join industrial_park park on access.feature_kind = 'park' and park.slug = access.feature_slug
           where access.deposit_slug = $1
           order by access.kind, access.state`,
    values: [depositSlug],
    row: accessSchema,
  };
}

/** The nearest project of each kind and state to every park with a place: straight-line distance on geography (WGS 84), in metres. */
export const accessOfParks: Query<ParkAccessRow> = {
  text: `with wanted as (
           select * from jsonb_to_recordset($1::jsonb) as wanted (kind text, state text, types text[], statuses text[])
         )
         select park.slug as park_slug, wanted.kind, wanted.state, 'project' as feature_kind, near.slug as feature_slug, near.names,
                near.status, near.schematic, near.end_date, near.distance_m, park.accuracy_m + near.accuracy_m as accuracy_m
         from industrial_park park cross join wanted
         cross join lateral (
           select project.*, st_distance(project.geometry::geography, park.geometry::geography) as distance_m
           from infrastructure_project project
           where project.geometry is not null and project.type = any(wanted.types) and project.status = any(wanted.statuses)
           order by distance_m, project.slug limit 1
         ) near
         where park.geometry is not null
         order by park.slug, wanted.kind, wanted.state`,
  values: [JSON.stringify(wanted)],
  row: parkAccessSchema,
};

const targetSchema = z.object({ ...figureSchema.shape, project_slug: z.string() });

/** When projects are to be finished, as published, the latest statement first. */
export function targetsOf(projectSlugs: readonly string[]): Query<z.output<typeof targetSchema>> {
  return {
    text: `select ${FIGURE_COLUMNS}, claim.subject_id as project_slug from ${FIGURE_TABLES}
           where claim.subject_kind = 'project' and claim.subject_id = any($1) and claim.indicator_code = 'project_target'
           order by source.published_on desc nulls last, claim.id`,
    values: [projectSlugs],
    row: targetSchema,
  };
}
