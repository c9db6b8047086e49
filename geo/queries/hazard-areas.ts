import { z } from 'zod';
import {
  type HazardAreaRow,
  hazardAreaSchema,
  type LandReleaseRow,
  landReleaseSchema,
} from '@/geo/domain/hazard-area';
import type { Query } from '@/geo/domain/query';

/** One public hazard area that has been surveyed; a district's summary is not one. */
export function hazardAreaBySlug(slug: string): Query<HazardAreaRow> {
  return {
    text: `select area.slug, area.dataset, area.type, area.status, area.names, area.region_code, region.names as region_names,
                  area.evidence, area.device_categories, area.survey_date::text, area.accuracy_m,
                  st_area(area.geometry::geography) / 10000 as area_ha,
                  coalesce((select sum(st_area(piece.geometry::geography)) / 10000 from hazard_area_piece piece
                            where piece.hazard_area_slug = area.slug and piece.release_slug is null), 0) as open_ha,
                  jsonb_build_array(st_xmin(area.geometry), st_ymin(area.geometry),
                                    st_xmax(area.geometry), st_ymax(area.geometry)) as bounds,
                  jsonb_build_object('id', source.id, 'publisher', source.publisher, 'title', source.title, 'url', source.url,
                                     'published_on', source.published_on, 'kind', source.kind) as source
           from hazard_area area
           join source on source.id = area.source_id
           join region on region.code = area.region_code
           where area.slug = $1 and area.type <> 'district_summary' and area.visibility = 'public'`,
    values: [slug],
    row: hazardAreaSchema,
  };
}

/** What was released of a hazard area, in the order of time. */
export function releasesOf(slug: string): Query<LandReleaseRow> {
  return {
    text: `select slug, type, completed_on::text, method, depth_m::float8, ap_mines, at_mines, uxo, quality_sample_percent::float8,
                  handed_over_on::text, st_area(geometry::geography) / 10000 as area_ha
           from land_release where hazard_area_slug = $1 order by completed_on, slug`,
    values: [slug],
    row: landReleaseSchema,
  };
}

/** How many areas of the exercise set are loaded: none where it was left out. */
export const exerciseCount: Query<{ count: number }> = {
  text: "select count(*)::integer as count from hazard_area where dataset = 'exercise'",
  values: [],
  row: z.object({ count: z.number() }),
};
