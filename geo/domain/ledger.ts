import { z } from 'zod';
import { figureSchema, QUALIFIERS, sourceSchema, textsSchema } from './figure';

/** What a claim can be about. */
export const SUBJECT_KINDS = ['deposit', 'region', 'project', 'park', 'organisation', 'topic'] as const;

const plainText = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\0]*$/, 'holds a character that no text has');

/** What the ledger of claims is filtered by. */
export const ledgerFilterSchema = z.strictObject({
  q: plainText.optional(),
  publisher: plainText.optional(),
  source: z
    .string()
    .regex(/^[A-Za-z0-9+-]{1,80}$/, 'is not the id of a source')
    .optional(),
  source_kind: sourceSchema.shape.kind.optional(),
  language: z
    .string()
    .regex(/^([a-z]{2}|none)$/, 'is not a language of two letters')
    .optional(),
  year: z
    .string()
    .regex(/^\d{4}$/, 'is not a year')
    .optional(),
  kind: figureSchema.shape.kind.optional(),
  qualifier: z.enum(QUALIFIERS).optional(),
  confidence: figureSchema.shape.confidence.optional(),
  verdict: figureSchema.shape.verdict.unwrap().optional(),
  subject: z.enum(SUBJECT_KINDS).optional(),
  indicator: z
    .string()
    .regex(/^\w{1,80}$/, 'is not the code of an indicator')
    .optional(),
});

export type LedgerFilter = z.output<typeof ledgerFilterSchema>;

export type LedgerField = keyof LedgerFilter;

const LEDGER_FIELDS = Object.keys(ledgerFilterSchema.shape) as LedgerField[];

/** A claim as the ledger lists it: the figure, and what it is about; a topic has no names. */
export const ledgerClaimSchema = z.object({
  ...figureSchema.shape,
  statement: z.string(),
  subject_kind: z.enum(SUBJECT_KINDS),
  subject_id: z.string(),
  subject_names: textsSchema.nullable(),
  normalised_value_high: z.number().nullable(),
});

export type LedgerClaim = z.output<typeof ledgerClaimSchema>;

/** A source as the ledger lists it, with how many of its claims meet the filter. */
export const ledgerSourceSchema = z.object({
  ...sourceSchema.shape,
  language: z.string().nullable(),
  note: z.string().nullable(),
  claims: z.number(),
});

export type LedgerSource = z.output<typeof ledgerSourceSchema>;

/** A value that the ledger can be filtered by, and how many claims have it; an indicator with its names and topic. */
export const ledgerOptionSchema = z.object({
  field: z.enum(['publisher', 'language', 'year', 'indicator']),
  value: z.string(),
  claims: z.number(),
  names: textsSchema.nullable(),
  topic: z.string().nullable(),
});

export type LedgerOption = z.output<typeof ledgerOptionSchema>;

/** Where in the ledger a reader is: what is filtered, claims or their sources, and which page (from 1). */
export interface LedgerPlace {
  filter: LedgerFilter;
  show: 'claims' | 'sources';
  page: number;
}

/** The rows of one page of the ledger. */
export const LEDGER_PAGE_ROWS = 50;

const MAX_PAGE = 9_999;

/** A part of the address that means nothing in the ledger. */
export interface IgnoredLedgerPart {
  name: string;
  said: string;
}

/** Reads a place in the ledger from an address; what it cannot mean is left out and named. */
export function readLedgerAddress(
  query: Readonly<Record<string, string | string[] | undefined>>,
): LedgerPlace & { ignored: IgnoredLedgerPart[] } {
  const filter: Record<string, unknown> = {};
  const ignored: IgnoredLedgerPart[] = [];
  for (const [name, given] of Object.entries(query)) {
    const said = (Array.isArray(given) ? given[0] : given) ?? '';
    if (said.trim() === '' || name === 'show' || name === 'page') continue;
    const field = LEDGER_FIELDS.find((known) => known === name);
    const read = field && ledgerFilterSchema.shape[field].safeParse(said);
    if (read?.success) filter[name] = read.data;
    else ignored.push({ name: name.slice(0, 40), said: said.slice(0, 40) });
  }
  const page = Number(query.page ?? 1);
  return {
    filter: filter as LedgerFilter,
    show: query.show === 'sources' ? 'sources' : 'claims',
    page: Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1,
    ignored,
  };
}
