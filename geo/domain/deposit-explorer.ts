import { z } from 'zod';
import type { AddressQuery } from './address-query';
import { COMMODITY_GROUPS } from './commodity-groups';
import { depositSchema } from './deposit';
import type { FacetCounts, FacetVocabulary } from './deposit-facets';
import {
  type DepositFilter,
  FILTER_PARAMETERS,
  formatDepositFilter,
  type IgnoredPart,
  parseDepositFilter,
} from './deposit-filter';
import { textsSchema } from './figure';

/** The columns of the explorer's table. */
export const EXPLORER_COLUMNS = [
  'name',
  'commodities',
  'region',
  'district',
  'status',
  'type',
  'estimates',
  'systems',
  'holders',
  'accuracy',
  'railway',
  'road',
  'power',
  'park',
] as const;

export type ExplorerColumn = (typeof EXPLORER_COLUMNS)[number];

/** The columns that are shown when an address names none. */
export const FIRST_COLUMNS: readonly ExplorerColumn[] = [
  'name',
  'commodities',
  'district',
  'status',
  'estimates',
  'accuracy',
  'railway',
];

/** The kinds of infrastructure that have a column. */
const DISTANCE_COLUMNS = ['railway', 'road', 'power', 'park'] as const;

/** By what the rows are sorted; rows that lack it come last either way. */
export interface ExplorerSort {
  column: ExplorerColumn;
  descending: boolean;
}

/** How many rows are sent at once. */
export const ROWS_AT_ONCE = 120;

const distanceSchema = z.object({ distance_m: z.number(), accuracy_m: z.number() });

/** A deposit as a row: what can be sorted and compared; distances and accuracies in metres. */
export const explorerRowSchema = depositSchema
  .pick({
    slug: true,
    names: true,
    status: true,
    deposit_type: true,
    context: true,
    accuracy_m: true,
    longitude: true,
    latitude: true,
    location_precision: true,
  })
  .extend({
    region_names: textsSchema.nullable(),
    district_names: textsSchema.nullable(),
    commodities: z.array(
      z.object({
        code: z.string(),
        names: textsSchema,
        group: z.enum(COMMODITY_GROUPS),
        role: z.enum(['main', 'minor']),
      }),
    ),
    estimate_count: z.number(),
    systems: z.array(z.string()),
    holders: z.array(textsSchema),
    access: z.partialRecord(z.enum(DISTANCE_COLUMNS), distanceSchema),
  });

export type ExplorerRow = z.output<typeof explorerRowSchema>;

/** Some rows that follow each other, and the number of the first (0 = first of all). */
export interface ExplorerPage {
  offset: number;
  rows: ExplorerRow[];
}

/** How many deposits there are for a filter, which, and how many there would be by every value of every facet. */
export interface ExplorerCounts {
  total: number;
  counts: FacetCounts;
  /** The deposits of the filter, for the map. */
  slugs: string[];
}

/** What the explorer's page shows first. */
export interface Explorer extends ExplorerCounts {
  /** The address that it answers. */
  address: ExplorerAddress;
  rows: ExplorerRow[];
  vocabulary: FacetVocabulary;
  /** The version of the data, a part of every tile's address. */
  tileVersion: string;
}

/** Everything an explorer address says; null columns are the first ones, null sort is by name. */
export interface ExplorerAddress {
  filter: DepositFilter;
  sort: ExplorerSort | null;
  columns: readonly ExplorerColumn[];
  /** The number of the first row that is shown, from 0. */
  offset: number;
  ignored: IgnoredPart[];
}

/** The names of all parameters that an explorer address may have. */
export const EXPLORER_PARAMETERS: readonly string[] = [...FILTER_PARAMETERS, 'sort', 'columns', 'offset'];

const MAX_OFFSET = 10_000_000;

/** Reads an explorer address: filter, `sort=-accuracy`, `columns=name,status`, `offset=200`. What cannot be read is ignored and told. */
export function parseExplorerAddress(query: AddressQuery, vocabulary: FacetVocabulary): ExplorerAddress {
  const { filter, ignored } = parseDepositFilter(query, vocabulary);
  const read = <Value>(name: string, parse: (text: string) => Value | null): Value | null => {
    const text = textOf(query, name);
    const value = text === '' ? null : parse(text);
    if (text !== '' && value === null)
      ignored.push({ name, said: text.slice(0, 60), reason: 'unknown_value' });
    return value;
  };
  const sort = read('sort', parseSort);
  const columns = read('columns', parseColumns) ?? FIRST_COLUMNS;
  const offset = read('offset', parseOffset) ?? 0;
  return { filter, sort, columns, offset, ignored };
}

/** Writes an explorer address as parameters, without those that say nothing. */
export function formatExplorerAddress({
  filter,
  sort,
  columns,
  offset,
}: Omit<ExplorerAddress, 'ignored'>): Record<string, string> {
  return {
    ...formatDepositFilter(filter),
    ...(sort ? { sort: formatSort(sort) } : {}),
    ...(columns.join() === FIRST_COLUMNS.join() ? {} : { columns: columns.join(',') }),
    ...(offset > 0 ? { offset: String(offset) } : {}),
  };
}

/** Reads `accuracy` (ascending) or `-accuracy` (descending); null for no column of the table. */
function parseSort(text: string): ExplorerSort | null {
  const descending = text.startsWith('-');
  const column = EXPLORER_COLUMNS.find((known) => known === (descending ? text.slice(1) : text));
  return column ? { column, descending } : null;
}

/** Writes a sort. */
export function formatSort({ column, descending }: ExplorerSort): string {
  return descending ? `-${column}` : column;
}

/** Reads `columns=name,status`; the name always stands first. Null when one is unknown. */
function parseColumns(text: string): ExplorerColumn[] | null {
  const given = text.split(',').filter((part) => part !== '');
  const isKnown = given.every((part) => (EXPLORER_COLUMNS as readonly string[]).includes(part));
  return isKnown ? EXPLORER_COLUMNS.filter((column) => column === 'name' || given.includes(column)) : null;
}

function parseOffset(text: string): number | null {
  return /^\d{1,8}$/.test(text) && Number(text) <= MAX_OFFSET ? Number(text) : null;
}

function textOf(query: AddressQuery, name: string): string {
  const given = query[name] ?? '';
  return typeof given === 'string' ? given : given.join(',');
}
