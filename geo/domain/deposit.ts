import { z } from 'zod';
import type { AccessAnswer } from './access';
import { COMMODITY_GROUPS } from './commodity-groups';
import type { DataNote } from './data-note';
import { type Figure, figureSchema, sourceSchema, textsSchema, type YearFigure } from './figure';
import { groupBy } from './group-by';

const commoditySchema = z.object({
  code: z.string(),
  names: textsSchema,
  group: z.enum(COMMODITY_GROUPS),
  role: z.enum(['main', 'minor']),
});

/** A deposit, occurrence, group of deposits or prospect; coordinates in degrees (WGS 84), accuracy in metres. */
export const depositSchema = z.object({
  slug: z.string(),
  names: textsSchema,
  other_names: z.array(z.string()),
  record_level: z.enum(['deposit', 'occurrence', 'deposit_group', 'prospect']),
  status: z.enum([
    'not_mined',
    'prospect',
    'exploration',
    'construction',
    'in_operation',
    'past_operation',
    'unknown',
  ]),
  deposit_type: z.string(),
  context: z.boolean(),
  location_precision: z.enum(['point', 'district', 'none']),
  location_basis: z.string(),
  accuracy_m: z.number().nullable(),
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  summary: textsSchema.nullable(),
  source: sourceSchema,
  region_code: z.string().nullable(),
  region_names: textsSchema.nullable(),
  former_region_names: textsSchema.nullable(),
  parent_code: z.string().nullable(),
  parent_names: textsSchema.nullable(),
  commodities: z.array(commoditySchema),
  estimate_count: z.number(),
});

export type DepositRow = z.output<typeof depositSchema>;

/** An estimate of a deposit's or district's resource, class as printed; `low` and `high` in `estimate_unit`. */
export const estimateSchema = z.object({
  ...figureSchema.shape,
  commodity: z.string(),
  commodity_names: textsSchema,
  group: z.enum(COMMODITY_GROUPS),
  measured: z.enum(['contained_metal', 'ore', 'concentrate', 'volume', 'mass', 'flow', 'area', 'grade']),
  low: z.number(),
  high: z.number().nullable(),
  bound: z.enum(['exact', 'at_least', 'approximately']),
  estimate_unit: z.string(),
  system: z.enum(['soviet', 'unclassified', 'unknown']),
  category: z.string().nullable(),
  effective_date: z.string().nullable(),
});

export type EstimateRow = z.output<typeof estimateSchema>;

/** Estimates of one commodity measured in one way, which can stand on one axis; in the order they come. */
export function estimateGroups(estimates: readonly EstimateRow[]): EstimateRow[][] {
  return [...groupBy(estimates, ({ commodity, measured }) => `${commodity}|${measured}`).values()];
}

/** A published statement about the right to a deposit. */
export const licenceSchema = z.object({
  ...figureSchema.shape,
  licence_type: z.string(),
  start_date: z.string().nullable(),
  end_date: z.string().nullable(),
  area_ha: z.number().nullable(),
  organisation_names: textsSchema.nullable(),
});

export type LicenceRow = z.output<typeof licenceSchema>;

/** All that is known of a deposit. */
export interface DepositDossier {
  deposit: DepositRow;
  estimates: EstimateRow[];
  facts: Figure[];
  licences: LicenceRow[];
  access: AccessAnswer[];
  clearance: YearFigure[];
  notes: DataNote[];
}
