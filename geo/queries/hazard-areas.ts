import { z } from 'zod';
import {
  type HazardAreaRow,
  hazardAreaSchema,
  type LandReleaseRow,
  landReleaseSchema,
} from '@/geo/domain/hazard-area';
import type { HazardAudience } from '@/geo/domain/hazard-audience';
import { type HazardEvent, hazardEventSchema } from '@/geo/domain/hazard-event';
import type { Query } from '@/geo/domain/query';

/** One hazard area that has been surveyed and that the audience may know; neither a district's summary nor a cell is one. */
export function hazardAreaBySlug(slug: string, audience: HazardAudience): Query<HazardAreaRow> {
  return {
    text: `select area.slug, area.dataset, area.type, area.status, area.names, area.region_code, region.names as region_names,
                  area.evidence, area.device_categories, area.survey_date::text, area.accuracy_m,
                  st_area(area.geometry::geography) / 10000 as area_ha,
                  coalesce((select sum(st_area(piece.geometry::geography)) / 10000 from visible_hazard_piece($2) piece
                            where piece.hazard_area_slug = area.slug and piece.release_slug is null), 0) as open_ha,
                  jsonb_build_array(st_xmin(area.geometry), st_ymin(area.geometry),
                                    st_xmax(area.geometry), st_ymax(area.geometry)) as bounds,
                  jsonb_build_object('id', source.id, 'publisher', source.publisher, 'title', source.title, 'url', source.url,
                                     'published_on', source.published_on, 'kind', source.kind) as source
           from visible_hazard_area($2) area
           join source on source.id = area.source_id
           join region on region.code = area.region_code
           where area.slug = $1 and area.type <> 'generalised'`,
    values: [slug, audience],
    row: hazardAreaSchema,
  };
}

/** What was released of a hazard area that the audience may know, in the order of time. */
export function releasesOf(slug: string, audience: HazardAudience): Query<LandReleaseRow> {
  return {
    text: `select release.slug, release.type, completed_on::text, method, depth_m::float8, ap_mines, at_mines, uxo,
                  quality_sample_percent::float8, handed_over_on::text, release.recorded_on::text,
                  st_area(release.geometry::geography) / 10000 as area_ha
           from visible_hazard_area($2) area join land_release release on release.hazard_area_slug = area.slug
           where area.slug = $1 order by completed_on, release.slug`,
    values: [slug, audience],
    row: landReleaseSchema,
  };
}

/** The log of a hazard area that the audience may know, in the order of recording, with the reasons of corrections. */
export function eventsOf(slug: string, audience: HazardAudience): Query<HazardEvent> {
  return {
    text: `select event.kind, event.release_slug, event.valid_on::text, event.recorded_on::text, event.type, event.status,
                  st_area(event.geometry::geography) / 10000 as area_ha, correction.reason
           from visible_hazard_area($2) area
           join hazard_event event on event.hazard_area_slug = area.slug
           left join land_release_correction correction on correction.hazard_area_slug = area.slug
             and correction.release_slug = event.release_slug and correction.recorded_on = event.recorded_on
             and event.kind = 'release_' || correction.action
           where area.slug = $1 order by event.recorded_on, event.id`,
    values: [slug, audience],
    row: hazardEventSchema,
  };
}

const presence = z.object({ real: z.boolean(), exercise: z.boolean() });

/** Whether the audience may know of any surveyed area, in the real record and in the exercise set. */
export function surveyedPresence(audience: HazardAudience): Query<z.output<typeof presence>> {
  return {
    text: `select exists (select from visible_hazard_area($1) where dataset = 'real') as real,
                  exists (select from visible_hazard_area($1) where dataset = 'exercise') as exercise`,
    values: [audience],
    row: presence,
  };
}
