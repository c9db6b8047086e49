import { type ProgressRow, type ProjectRow, progressSchema, projectSchema } from '@/geo/domain/project';
import type { Query } from '@/geo/domain/query';
import { FIGURE_COLUMNS, FIGURE_TABLES } from './claims';

const PROJECTS = `
  select project.slug, project.names, project.other_names, project.sector, project.type, project.status,
         project.start_date, project.end_date, project.schematic, project.accuracy_m, project.summary,
         project.region_code, region.names as region_names, project.programme_slug, programme.names as programme_names,
         jsonb_build_object('id', source.id, 'publisher', source.publisher, 'title', source.title, 'url', source.url,
                            'published_on', source.published_on, 'kind', source.kind) as source,
         (select case when st_extent(shape.geometry) is null then null else
            jsonb_build_array(st_xmin(st_extent(shape.geometry)), st_ymin(st_extent(shape.geometry)),
                              st_xmax(st_extent(shape.geometry)), st_ymax(st_extent(shape.geometry))) end
          from infrastructure_project shape
          where shape.slug = project.slug or shape.programme_slug = project.slug) as bounds
  from infrastructure_project project
  join source on source.id = project.source_id
  left join region on region.code = project.region_code
  left join infrastructure_project programme on programme.slug = project.programme_slug`;

/** One project or programme. */
export function projectBySlug(slug: string): Query<ProjectRow> {
  return { text: `${PROJECTS} where project.slug = $1`, values: [slug], row: projectSchema };
}

/** All projects, programmes first, then by sector and name. */
export const projectList: Query<ProjectRow> = {
  text: `${PROJECTS} order by project.type <> 'programme', project.sector, project.names->>'az'`,
  values: [],
  row: projectSchema,
};

/** The segments a programme owns. */
export function segmentsOf(slug: string): Query<ProjectRow> {
  return {
    text: `${PROJECTS} where project.programme_slug = $1 order by project.sector, project.names->>'az'`,
    values: [slug],
    row: projectSchema,
  };
}

/** The projects that name a district as theirs, or whose schematic course crosses its schematic boundary. */
export function projectsIn(regionCode: string): Query<ProjectRow> {
  return {
    text: `${PROJECTS}
           where project.region_code = $1
              or exists (select 1 from region_today today
                         where today.code = $1 and geometrytype(project.geometry) <> 'POINT'
                           and st_intersects(today.geometry, project.geometry))
              or exists (select 1 from region_today today
                         where today.parent_code = $1 and today.code = project.region_code)
           order by project.sector, project.names->>'az'`,
    values: [regionCode],
    row: projectSchema,
  };
}

/** The published progress of projects, the latest first. */
export function progressOf(projectSlugs: readonly string[]): Query<ProgressRow> {
  return {
    text: `select ${FIGURE_COLUMNS}, progress.project_slug, progress.measure, progress.percent::float8
           from project_progress progress join ${FIGURE_TABLES} on claim.id = progress.claim_id
           where progress.project_slug = any($1)
           order by progress.as_of desc, progress.measure desc, claim.id`,
    values: [projectSlugs],
    row: progressSchema,
  };
}
