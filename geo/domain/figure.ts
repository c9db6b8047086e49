import { z } from 'zod';

/** A name or text in the four languages, as it comes from the database. */
export const textsSchema = z.object({ az: z.string(), en: z.string(), ru: z.string(), tr: z.string() });

/** Where a claim was read. */
export const sourceSchema = z.object({
  id: z.string(),
  publisher: z.string(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  published_on: z.string().nullable(),
  kind: z.enum([
    'official',
    'company',
    'press',
    'paper',
    'dataset',
    'mirror',
    'general_knowledge',
    'derived',
  ]),
});

export type Source = z.output<typeof sourceSchema>;

export const QUALIFIERS = [
  'exact',
  'approximate',
  'more_than',
  'less_than',
  'range',
  'plan',
  'inferred',
  'computed',
  'suspicious',
] as const;

export type Qualifier = (typeof QUALIFIERS)[number];

/** A claim as a reader meets it: the figure or words, how sure they are, and the source. */
export const figureSchema = z.object({
  claim_id: z.string(),
  indicator: z.string(),
  indicator_names: textsSchema,
  topic: z.string(),
  decimals: z.number().nullable(),
  kind: z.enum(['fact', 'estimate', 'forecast', 'opinion']),
  qualifier: z.enum(QUALIFIERS),
  confidence: z.enum(['stated', 'weak', 'general_knowledge', 'paper', 'derived']),
  as_of: z.string().nullable(),
  value: z.number().nullable(),
  value_high: z.number().nullable(),
  unit: z.string().nullable(),
  multiplier: z.number(),
  normalised_value: z.number().nullable(),
  normalised_unit: z.string().nullable(),
  words: textsSchema.nullable(),
  as_printed: z.string().nullable(),
  verdict: z.enum(['reproduced', 'contradicted', 'not_reproduced', 'not_checkable']).nullable(),
  verdict_reason: textsSchema.nullable(),
  note: z.string().nullable(),
  source: sourceSchema,
});

export type Figure = z.output<typeof figureSchema>;

/** A figure for one year. */
export const yearFigureSchema = z.object({ ...figureSchema.shape, year: z.number() });

export type YearFigure = z.output<typeof yearFigureSchema>;
