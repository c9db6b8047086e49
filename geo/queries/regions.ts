import { z } from 'zod';
import { textsSchema, type YearFigure, yearFigureSchema } from '@/geo/domain/figure';
import type { HazardAudience } from '@/geo/domain/hazard-audience';
import type { Query } from '@/geo/domain/query';
import { type RegionRow, regionSchema } from '@/geo/domain/region';
import {
  type DistrictClearance,
  type DistrictShape,
  districtClearanceSchema,
  districtShapeSchema,
} from '@/geo/domain/region-view';
import { FIGURE_COLUMNS, FIGURE_TABLES } from './claims';

const REGIONS = `
  select region.code, region.level, region.names, region.in_atlas, region.parent_code, parent.names as parent_names,
         region.boundary_note, region.accuracy_m,
         case when region.geometry is null then null else jsonb_build_array(st_xmin(region.geometry),
           st_ymin(region.geometry), st_xmax(region.geometry), st_ymax(region.geometry)) end as bounds,
         case when region.anchor is null then null
           else jsonb_build_array(st_x(region.anchor), st_y(region.anchor)) end as anchor
  from region_today region left join region parent on parent.code = region.parent_code`;

/** One region as it is today. */
export function regionByCode(code: string): Query<RegionRow> {
  return { text: `${REGIONS} where region.code = $1`, values: [code], row: regionSchema };
}

/** The economic regions of the atlas and their districts, regions first. */
export const atlasRegions: Query<RegionRow> = {
  text: `${REGIONS} where region.in_atlas order by region.level desc, region.parent_code, region.names->>'az'`,
  values: [],
  row: regionSchema,
};

/** The hectares cleared in a district, by year. */
export function clearanceOf(regionCode: string): Query<YearFigure> {
  return {
    text: `select ${FIGURE_COLUMNS}, clearance_breakdown.year
           from clearance_breakdown join ${FIGURE_TABLES} on claim.id = clearance_breakdown.claim_id
           where clearance_breakdown.dimension = 'district' and clearance_breakdown.key = $1
           order by clearance_breakdown.year desc`,
    values: [regionCode],
    row: yearFigureSchema,
  };
}

/** True for a district where mine action is at work (it has a summary record). */
export function hazardSummaryOf(
  regionCode: string,
  audience: HazardAudience,
): Query<{ slug: string; names: z.output<typeof textsSchema> }> {
  return {
    text: `select slug, names from visible_hazard_summary($2) where region_code = $1 and dataset = 'real'`,
    values: [regionCode, audience],
    row: z.object({ slug: z.string(), names: textsSchema }),
  };
}

const DISTRICT_SHAPES = `select code, names, st_asgeojson(st_simplifypreservetopology(geometry, 0.008), 3)::jsonb as geometry,
         jsonb_build_array(st_x(st_pointonsurface(geometry)), st_y(st_pointonsurface(geometry))) as spot
  from region_today where level = 'district' and geometry is not null`;

/** The outlines of an economic region's districts, simplified for a picture of 300 pixels, and a spot inside each for its number. */
export function districtShapesOf(parentCode: string): Query<DistrictShape> {
  return {
    text: `${DISTRICT_SHAPES} and parent_code = $1 order by names->>'az'`,
    values: [parentCode],
    row: districtShapeSchema,
  };
}

/** The same of every district of the atlas. */
export const atlasDistrictShapes: Query<DistrictShape> = {
  text: `${DISTRICT_SHAPES} and in_atlas order by names->>'az'`,
  values: [],
  row: districtShapeSchema,
};

/** The hectares cleared in each district of an economic region, the latest year first. */
export function clearanceOfDistricts(parentCode: string): Query<DistrictClearance> {
  return {
    text: `select ${FIGURE_COLUMNS}, clearance_breakdown.year, clearance_breakdown.key as district_code
           from clearance_breakdown join ${FIGURE_TABLES} on claim.id = clearance_breakdown.claim_id
           join region_today on region_today.code = clearance_breakdown.key and region_today.parent_code = $1
           where clearance_breakdown.dimension = 'district'
           order by clearance_breakdown.year desc, clearance_breakdown.key`,
    values: [parentCode],
    row: districtClearanceSchema,
  };
}
