import { z } from 'zod';
import { EVERYONE } from '@/geo/domain/hazard-audience';
import type { ViewedData } from '@/geo/domain/view-export';
import {
  geometryColumn,
  integer,
  nameColumns,
  nameShape,
  number,
  SOURCE_COLUMNS,
  sourceShape,
  text,
} from '../columns';
import { isInView, viewTable } from './view-table';

const maybeSourced = Object.fromEntries(Object.keys(sourceShape).map((column) => [column, text]));

/** The districts as the map's ground shows them; one whose border is not known has no shape, and lies where its name stands. */
export const districtsInView = viewTable({
  name: 'districts',
  layer: null,
  hazard: null,
  shape: {
    district_code: z.string(),
    ...nameShape,
    economic_region_code: text,
    in_atlas: z.boolean(),
    valid_from: text,
    boundary_note_az: text,
    boundary_note_en: text,
    accuracy_m: integer,
    ...maybeSourced,
  },
  select: `select region.code as district_code, ${nameColumns('region')}, region.parent_code as economic_region_code,
                  region.in_atlas, region.valid_from::text, region.boundary_note->>'az' as boundary_note_az,
                  region.boundary_note->>'en' as boundary_note_en, region.accuracy_m, ${SOURCE_COLUMNS}, ${geometryColumn('region')}
           from region_today region
           left join source on source.id = 'natural-earth' and region.geometry is not null
           where region.level = 'district'
             and (${isInView('region.geometry')} or region.geometry is null and ${isInView('region.anchor')})
           order by region.in_atlas desc, region.code`,
});

/** The hectares that were cleared in the view's year, a row for each district of the atlas; without a figure where none was published. */
export const clearanceInView = viewTable({
  name: 'clearance_by_district',
  layer: 'clearance',
  hazard: 'real',
  shape: {
    district_code: z.string(),
    ...nameShape,
    year: z.int(),
    cleared_ha: number,
    as_printed: text,
    qualifier: text,
    claim_id: text,
    accuracy_m: integer,
    ...maybeSourced,
  },
  select: `select region.code as district_code, ${nameColumns('region')}, $5::integer as year, part.area_ha::float8 as cleared_ha,
                  claim.as_printed, claim.qualifier, claim.id as claim_id, region.accuracy_m, ${SOURCE_COLUMNS},
                  ${geometryColumn('region')}
           from region_today region
           left join clearance_breakdown part on part.dimension = 'district' and part.key = region.code and part.year = $5
             and exists (select from visible_hazard_summary($6) summary
                         where summary.region_code = region.code and summary.dataset = 'real')
           left join claim on claim.id = part.claim_id
           left join source on source.id = claim.source_id
           where region.level = 'district' and region.in_atlas
             and (${isInView('region.geometry')} or region.geometry is null and ${isInView('region.anchor')})
           order by part.area_ha desc nulls last, region.code`,
  values: ({ year }: ViewedData) => [year, EVERYONE],
});

/** The largest number of people back in a district or one place of it by the end of the view's year; without a figure where none was published. */
export const returnsInView = viewTable({
  name: 'returns_by_district',
  layer: 'returns',
  hazard: null,
  shape: {
    district_code: z.string(),
    ...nameShape,
    year: z.int(),
    people_at_least: integer,
    as_of: text,
    place: text,
    as_printed: text,
    qualifier: text,
    claim_id: text,
    accuracy_m: integer,
    ...maybeSourced,
  },
  select: `select region.code as district_code, ${nameColumns('region')}, $5::integer as year,
                  returned.people as people_at_least, returned.as_of, returned.settlement as place,
                  claim.as_printed, claim.qualifier, claim.id as claim_id, region.accuracy_m, ${SOURCE_COLUMNS},
                  ${geometryColumn('region')}
           from region_today region
           left join lateral (select * from district_return where region_code = region.code and year <= $5
                              order by year desc limit 1) returned on true
           left join claim on claim.id = returned.claim_id
           left join source on source.id = claim.source_id
           where region.level = 'district' and region.in_atlas
             and (${isInView('region.geometry')} or region.geometry is null and ${isInView('region.anchor')})
           order by returned.people desc nulls last, region.code`,
  values: ({ year }: ViewedData) => [year],
});
