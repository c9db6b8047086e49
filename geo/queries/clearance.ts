import {
  type CasualtyReport,
  type ClearancePart,
  type ClearanceReport,
  casualtyReportSchema,
  clearancePartSchema,
  clearanceReportSchema,
  type ResettlementReport,
  resettlementReportSchema,
} from '@/geo/domain/clearance';
import type { Query } from '@/geo/domain/query';
import { FIGURE_COLUMNS, FIGURE_TABLES } from './claims';

/** Every bulletin and statement about cleared hectares, in the order of time. */
export const clearanceReports: Query<ClearanceReport> = {
  text: `select ${FIGURE_COLUMNS}, report.period_kind, report.period_start::text, report.period_end::text, report.series,
                report.ap_mines, report.at_mines, report.uxo
         from clearance_report report join ${FIGURE_TABLES} on claim.id = report.claim_id
         order by report.period_start nulls last, report.period_end nulls last, claim.id`,
  values: [],
  row: clearanceReportSchema,
};

/** The hectares of each year by district, operator and purpose, most first. */
export const clearanceParts: Query<ClearancePart> = {
  text: `select ${FIGURE_COLUMNS}, part.year, part.dimension, part.key, region.names as region_names
         from clearance_breakdown part join ${FIGURE_TABLES} on claim.id = part.claim_id
         left join region on region.code = part.key
         order by part.year desc, part.dimension, part.key = 'other', part.area_ha desc, part.key`,
  values: [],
  row: clearancePartSchema,
};

/** Every statement about people killed and injured by mines, in the order of time. */
export const casualtyReports: Query<CasualtyReport> = {
  text: `select ${FIGURE_COLUMNS}, report.killed, report.injured, report.total, report.scope
         from casualty_report report join ${FIGURE_TABLES} on claim.id = report.claim_id
         order by report.as_of nulls last, claim.id`,
  values: [],
  row: casualtyReportSchema,
};

const RESETTLEMENT = `select ${FIGURE_COLUMNS}, report.measure, report.settlement, report.region_code,
                region.names as region_names, report.families, report.people
         from resettlement_report report join ${FIGURE_TABLES} on claim.id = report.claim_id
         left join region on region.code = report.region_code`;

/** Every statement about people settled in all up to a date (no stages, no plans), in the order of time. */
export const resettlementReports: Query<ResettlementReport> = {
  text: `${RESETTLEMENT}
         where report.measure = 'cumulative'
         order by report.as_of nulls last, claim.id`,
  values: [],
  row: resettlementReportSchema,
};

/** Every statement about people settled in a district or a place of it, in all or as one group; the most people first. */
export function returnsTo(regionCode: string): Query<ResettlementReport> {
  return {
    text: `${RESETTLEMENT}
         where report.region_code = $1 and report.measure in ('cumulative', 'stage')
         order by report.people desc nulls last, claim.id`,
    values: [regionCode],
    row: resettlementReportSchema,
  };
}
