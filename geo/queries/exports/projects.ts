import { z } from 'zod';
import {
  geometryColumn,
  integer,
  nameColumns,
  nameShape,
  number,
  SOURCE_COLUMNS,
  sourceShape,
  text,
} from './columns';
import { exportQuery } from './export-query';

/** The infrastructure projects as a table; type and status after OC4IDS, courses schematic. */
export const exportedProjects = exportQuery(
  'infrastructure_projects',
  {
    slug: z.string(),
    ...nameShape,
    other_names: text,
    sector: z.string(),
    type: z.string(),
    status: z.string(),
    start_date: text,
    end_date: text,
    programme_slug: text,
    district_code: text,
    longitude: number,
    latitude: number,
    accuracy_m: integer,
    schematic: z.boolean(),
    location_basis: text,
    ...sourceShape,
  },
  `select project.slug, ${nameColumns('project')}, nullif(array_to_string(project.other_names, '; '), '') as other_names,
          project.sector, project.type, project.status, project.start_date, project.end_date, project.programme_slug,
          project.region_code as district_code,
          case when geometrytype(project.geometry) = 'POINT' then st_x(project.geometry) end as longitude,
          case when geometrytype(project.geometry) = 'POINT' then st_y(project.geometry) end as latitude,
          project.accuracy_m, project.schematic,
          (select string_agg(distinct waypoint.basis, '; ') from infrastructure_waypoint waypoint
           where waypoint.project_slug = project.slug) as location_basis,
          ${SOURCE_COLUMNS}, ${geometryColumn('project')}
   from infrastructure_project project
   join source on source.id = project.source_id
   left join unnest($1::text[]) with ordinality asked (slug, place) on asked.slug = project.slug
   where $1::text[] is null or asked.place is not null
   order by asked.place, project.type <> 'programme', project.sector, project.names->>'az',
            project.slug`,
  { isPlaced: true },
);

/** The published progress of projects as a table, each step with its source. */
export const exportedProgress = exportQuery(
  'project_progress',
  {
    claim_id: z.string(),
    project_slug: z.string(),
    measure: z.string(),
    percent: z.number(),
    as_of: z.string(),
    as_printed: text,
    qualifier: z.string(),
    confidence: z.string(),
    ...sourceShape,
  },
  `select claim.id as claim_id, progress.project_slug, progress.measure, progress.percent::float8, progress.as_of,
          claim.as_printed, claim.qualifier, claim.confidence, ${SOURCE_COLUMNS}
   from project_progress progress
   join claim on claim.id = progress.claim_id
   join source on source.id = claim.source_id
   left join unnest($1::text[]) with ordinality asked (slug, place) on asked.slug = progress.project_slug
   where $1::text[] is null or asked.place is not null
   order by asked.place, progress.project_slug, progress.as_of, progress.measure, claim.id`,
  { isPlaced: false },
);
