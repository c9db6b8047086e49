import type { Column, ExportTable } from '@/geo/domain/export-table';
import type { LedgerClaim, LedgerSource } from '@/geo/domain/ledger';
import { csvForPeople } from './writers/csv';
import { gather } from './writers/gather';

type Cells<Row> = [name: string, type: Column['type'], cell: (row: Row) => string | number | null];

const CLAIM_COLUMNS: readonly Cells<LedgerClaim>[] = [
  ['claim_id', 'text', (claim) => claim.claim_id],
  ['statement', 'text', (claim) => claim.statement],
  ['subject_kind', 'text', (claim) => claim.subject_kind],
  ['subject_id', 'text', (claim) => claim.subject_id],
  ['subject_az', 'text', (claim) => claim.subject_names?.az ?? null],
  ['subject_en', 'text', (claim) => claim.subject_names?.en ?? null],
  ['indicator', 'text', (claim) => claim.indicator],
  ['indicator_az', 'text', (claim) => claim.indicator_names.az],
  ['indicator_en', 'text', (claim) => claim.indicator_names.en],
  ['as_of', 'text', (claim) => claim.as_of],
  ['value', 'number', (claim) => claim.value],
  ['value_high', 'number', (claim) => claim.value_high],
  ['unit', 'text', (claim) => claim.unit],
  ['unit_multiplier', 'number', (claim) => claim.multiplier],
  ['normalised_value', 'number', (claim) => claim.normalised_value],
  ['normalised_value_high', 'number', (claim) => claim.normalised_value_high],
  ['normalised_unit', 'text', (claim) => claim.normalised_unit],
  ['words_az', 'text', (claim) => claim.words?.az ?? null],
  ['words_en', 'text', (claim) => claim.words?.en ?? null],
  ['as_printed', 'text', (claim) => claim.as_printed],
  ['kind', 'text', (claim) => claim.kind],
  ['qualifier', 'text', (claim) => claim.qualifier],
  ['confidence', 'text', (claim) => claim.confidence],
  ['verdict', 'text', (claim) => claim.verdict],
  ['note', 'text', (claim) => claim.note],
  ['source_id', 'text', (claim) => claim.source.id],
  ['publisher', 'text', (claim) => claim.source.publisher],
  ['title', 'text', (claim) => claim.source.title],
  ['url', 'text', (claim) => claim.source.url],
  ['published_on', 'text', (claim) => claim.source.published_on],
  ['source_kind', 'text', (claim) => claim.source.kind],
];

const SOURCE_COLUMNS: readonly Cells<LedgerSource>[] = [
  ['source_id', 'text', (source) => source.id],
  ['publisher', 'text', (source) => source.publisher],
  ['title', 'text', (source) => source.title],
  ['url', 'text', (source) => source.url],
  ['published_on', 'text', (source) => source.published_on],
  ['source_kind', 'text', (source) => source.kind],
  ['language', 'text', (source) => source.language],
  ['claims', 'number', (source) => source.claims],
  ['note', 'text', (source) => source.note],
];

/** Claims as CSV for people: one row a claim with its source, and no cell that a spreadsheet would run. */
export function claimsFile(claims: readonly LedgerClaim[]): Promise<Uint8Array<ArrayBuffer>> {
  return file('claims', CLAIM_COLUMNS, claims);
}

/** Sources as CSV for people: one row a source with how many of the claims asked for were taken from it. */
export function sourcesFile(sources: readonly LedgerSource[]): Promise<Uint8Array<ArrayBuffer>> {
  return file('sources', SOURCE_COLUMNS, sources);
}

function file<Row>(name: string, columns: readonly Cells<Row>[], rows: readonly Row[]) {
  const table: ExportTable = {
    name,
    columns: columns.map(([column, type]) => ({ name: column, type })),
    rows: rows.map((row) => ({ cells: columns.map(([, , cell]) => cell(row)), geometry: null })),
    isPlaced: false,
  };
  return gather(csvForPeople(table));
}
