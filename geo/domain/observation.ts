import { z } from 'zod';
import { textsSchema } from './figure';
import { periodFigureSchema } from './series';

/** An indicator that has figures of regions. */
export const indicatorSchema = z.object({
  code: z.string(),
  topic: z.string(),
  names: textsSchema,
  unit: z.string().nullable(),
});

export type Indicator = z.output<typeof indicatorSchema>;

/** The kinds of period, the one that reads best as a series first. */
export const PERIOD_TYPES = ['year', 'point', 'quarter', 'half', 'month', 'year_to_date', 'range'] as const;

export type PeriodType = (typeof PERIOD_TYPES)[number];

/** A figure of an indicator in a region: its days, and the letter that says how final it is (SDMX CL_OBS_STATUS). */
export const observationSchema = z.object({
  ...periodFigureSchema.shape,
  region_code: z.string(),
  /** ISO dates, both included; null where the source names no period. */
  start: z.string().nullable(),
  end: z.string().nullable(),
  status: z.enum(['A', 'P', 'F', 'E', 'U']),
});

export type Observation = z.output<typeof observationSchema>;

/** How many figures of an indicator a region has for one kind of period. */
export const coverageSchema = z.object({
  region_code: z.string(),
  level: z.string(),
  in_atlas: z.boolean(),
  period_type: z.enum(PERIOD_TYPES),
  figures: z.number(),
});

export type Coverage = z.output<typeof coverageSchema>;

/** A region's code, name and level. */
export const namedRegionSchema = z.object({ code: z.string(), names: textsSchema, level: z.string() });

export type NamedRegion = z.output<typeof namedRegionSchema>;

/** Indicators whose figures are each about another thing (a power plant): they are listed, never joined or chosen between. */
export const INDICATORS_OF_THINGS: ReadonlySet<string> = new Set(['hpp_plant_capacity']);

/** The indicators that count people, and which people: registered ones may live elsewhere, settled ones live there. */
export const POPULATIONS = { registered: 'population', settled: 'settled_total' } as const;

export type PopulationKind = keyof typeof POPULATIONS;
