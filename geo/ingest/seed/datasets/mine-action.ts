import { z } from 'zod';
import { claimColumns, claimRow } from '../claim';
import {
  filled,
  inFourLanguages,
  list,
  number,
  optional,
  optionalDate,
  optionalDay,
  optionalNumber,
  textsOf,
} from '../columns';
import { dataset } from '../dataset';

export const hazardAreas = dataset(
  'hazard-areas.csv',
  z.strictObject({
    slug: filled,
    dataset: z.enum(['real', 'exercise']),
    type: filled,
    status: filled,
    visibility: filled,
    district: filled,
    ...inFourLanguages('name'),
    evidence: optional,
    device_categories: list,
    survey_date: optionalDay,
    accuracy_m: number,
    source: filled,
  }),
  (row) => [
    {
      table: 'hazard_area',
      values: {
        slug: row.slug,
        dataset: row.dataset,
        type: row.type,
        status: row.status,
        visibility: row.visibility,
        region_code: row.district,
        names: textsOf(row, 'name'),
        evidence: row.evidence,
        device_categories: row.device_categories,
        survey_date: row.survey_date,
        accuracy_m: row.accuracy_m,
        source_id: row.source,
      },
    },
  ],
);

export const clearanceReports = dataset(
  'clearance-reports.csv',
  z.strictObject({
    ...claimColumns,
    period_kind: filled,
    period_start: optionalDay,
    period_end: optionalDay,
    series: filled,
    area_ha: optionalNumber,
    ap_mines: optionalNumber,
    at_mines: optionalNumber,
    uxo: optionalNumber,
    other_items: optional,
    districts: list,
    operators: list,
    published_on: optionalDate,
  }),
  (row) => [
    claimRow(row, {
      subject: 'topic:mine-action',
      indicator: 'area_cleared_ha',
      value: row.area_ha,
      unit: row.area_ha === null ? null : 'ha',
      asOf: [row.period_start, row.period_end].filter((day) => day !== null).join('/') || row.published_on,
    }),
    {
      table: 'clearance_report',
      values: {
        claim_id: row.claim,
        period_kind: row.period_kind,
        period_start: row.period_start,
        period_end: row.period_end,
        series: row.series,
        area_ha: row.area_ha,
        ap_mines: row.ap_mines,
        at_mines: row.at_mines,
        uxo: row.uxo,
        other_items: row.other_items,
        region_codes: row.districts,
        operators: row.operators,
        published_on: row.published_on,
      },
    },
  ],
);

export const clearanceBreakdowns = dataset(
  'clearance-breakdowns.csv',
  z.strictObject({ ...claimColumns, year: number, dimension: filled, key: filled, area_ha: number }),
  (row) => [
    claimRow(row, {
      subject:
        row.dimension === 'district' && row.key !== 'other' ? `region:${row.key}` : 'topic:mine-action',
      indicator: 'area_cleared_ha',
      value: row.area_ha,
      unit: 'ha',
      asOf: String(row.year),
    }),
    {
      table: 'clearance_breakdown',
      values: {
        claim_id: row.claim,
        year: row.year,
        dimension: row.dimension,
        key: row.key,
        area_ha: row.area_ha,
      },
    },
  ],
);

export const casualtyReports = dataset(
  'casualty-reports.csv',
  z.strictObject({
    ...claimColumns,
    as_of: optionalDate,
    killed: optionalNumber,
    injured: optionalNumber,
    total: optionalNumber,
    civilian: optional,
    military: optional,
    scope: filled,
  }),
  (row) => [
    claimRow(row, {
      subject: 'topic:mine-action',
      indicator: 'mine_casualties',
      value: row.total,
      unit: row.total === null ? null : 'persons',
      asOf: row.as_of,
    }),
    {
      table: 'casualty_report',
      values: {
        claim_id: row.claim,
        as_of: row.as_of,
        killed: row.killed,
        injured: row.injured,
        total: row.total,
        civilian: row.civilian,
        military: row.military,
        scope: row.scope,
      },
    },
  ],
);
