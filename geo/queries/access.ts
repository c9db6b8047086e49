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
import { FIGURE_COLUMNS, FIGURE_TABLES } from './claims';

const wanted = ACCESS_KINDS.flatMap((kind) =>
  ACCESS_STATES.map((state) => ({
    kind,
    state,
    types: PROJECT_TYPES_OF[kind] ?? [],
    statuses: PROJECT_STATUSES_IN[state],
  })),
);

// The index orders by distance on the sphere, the answer is on the ellipsoid (up to 0.5 % apart): so the first eight are measured.
const CANDIDATES = 8;

/**
 * Computes `deposit_access` anew from what the tables hold now: KNN on geography, then the exact distance; rows that no longer hold are
 * deleted. Run at the end of every load, in its transaction.
 */
export const refreshAccess: Query<unknown> = {
  text: `with wanted as (
           select * from jsonb_to_recordset($1::jsonb) as wanted (kind text, state text, types text[], statuses text[])
         ), nearest as materialized (
           select deposit.slug as deposit_slug, wanted.kind, wanted.state, found.feature_kind, found.feature_slug, found.distance_m,
                  deposit.accuracy_m + found.accuracy_m as accuracy_m
           from deposit cross join wanted
           cross join lateral (
             select 'project' as feature_kind, slug as feature_slug, near.accuracy_m,
                    st_distance(near.geometry::geography, deposit.geometry::geography) as distance_m
             from (select slug, accuracy_m, geometry from infrastructure_project
                   where type = any(wanted.types) and status = any(wanted.statuses) and geometry is not null
                   order by geometry::geography <-> deposit.geometry::geography limit ${CANDIDATES}) near
             order by distance_m, slug limit 1
           ) found
           where deposit.geometry is not null
           union all
           select deposit.slug, wanted.kind, wanted.state, found.feature_kind, found.feature_slug, found.distance_m,
                  deposit.accuracy_m + found.accuracy_m
           from deposit cross join wanted
           cross join lateral (
             select 'park' as feature_kind, slug as feature_slug, near.accuracy_m,
                    st_distance(near.geometry::geography, deposit.geometry::geography) as distance_m
             from (select slug, accuracy_m, geometry from industrial_park
                   where type = any($2) and geometry is not null
                   order by geometry::geography <-> deposit.geometry::geography limit ${CANDIDATES}) near
             order by distance_m, slug limit 1
           ) found
           where deposit.geometry is not null and wanted.kind = 'park'
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
