import { z } from 'zod';
import { figureSchema, textsSchema, yearFigureSchema } from './figure';

/** What a clearance figure counts: the work of ANAMA alone, of all who clear, or the source does not say. */
export const CLEARANCE_SERIES = ['anama', 'all_operators', 'unknown'] as const;

const count = z.number().nullable();

/** A bulletin or statement: hectares cleared in a period (days, both included) and what was found, as one page prints it. */
export const clearanceReportSchema = z.object({
  ...figureSchema.shape,
  period_kind: z.enum(['week', 'month', 'quarter', 'half', 'year', 'cumulative', 'special']),
  period_start: z.string().nullable(),
  period_end: z.string().nullable(),
  series: z.enum([...CLEARANCE_SERIES, 'other']),
  ap_mines: count,
  at_mines: count,
  uxo: count,
});

export type ClearanceReport = z.output<typeof clearanceReportSchema>;

/** How the hectares of a year divide: by district, operator or purpose; names only where the key is a district. */
export const clearancePartSchema = z.object({
  ...yearFigureSchema.shape,
  dimension: z.enum(['district', 'operator', 'purpose']),
  key: z.string(),
  region_names: textsSchema.nullable(),
});

export type ClearancePart = z.output<typeof clearancePartSchema>;

/** People killed and injured by mines, counted from the beginning of the scope to the date of the figure. */
export const casualtyReportSchema = z.object({
  ...figureSchema.shape,
  killed: count,
  injured: count,
  total: count,
  scope: z.string(),
});

export type CasualtyReport = z.output<typeof casualtyReportSchema>;

/** People settled at a place by a date; the settlement is as printed, in brackets where it is no single place. */
export const resettlementReportSchema = z.object({
  ...figureSchema.shape,
  /** Counted in all up to the date, or one group that came. */
  measure: z.enum(['cumulative', 'stage', 'month_total', 'other']),
  settlement: z.string(),
  region_code: z.string().nullable(),
  region_names: textsSchema.nullable(),
  families: count,
  people: count,
});

export type ResettlementReport = z.output<typeof resettlementReportSchema>;
