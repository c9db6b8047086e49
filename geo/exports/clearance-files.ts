import type { ClearancePart, ClearanceReport } from '@/geo/domain/clearance';
import type { ClearanceAnswer } from '@/geo/domain/clearance-answer';
import type { ClearanceFile } from '@/geo/domain/clearance-downloads';
import type { ClearedPeriod } from '@/geo/domain/clearance-periods';
import type { Cell, Column, ExportTable } from '@/geo/domain/export-table';
import type { Figure } from '@/geo/domain/figure';
import { csvForPeople } from './writers/csv';
import { gather } from './writers/gather';
import { withNoteColumn } from './writers/note-column';

const NOTE =
  'Hectares cleared are work done, not a promise of safety. One row is one statement of one source: rows are never added up. ' +
  'A period without a row was not found; it is not zero. The cumulative series anama and all_operators are never joined.';

type Row = Record<string, Cell>;

/** A series of the clearance page as CSV (UTF-8), every statement a row with its claim and source; `chosen` marks what the chart shows. Areas in hectares. */
export function clearanceFile(
  answer: ClearanceAnswer,
  file: ClearanceFile,
): Promise<Uint8Array<ArrayBuffer>> {
  return gather(csvForPeople(withNoteColumn(tableOf(file, rowsOf(answer, file)), NOTE)));
}

function rowsOf(answer: ClearanceAnswer, file: ClearanceFile): Row[] {
  switch (file) {
    case 'weeks':
    case 'months':
    case 'years':
      return [...answer[file].flatMap(periodRows), ...undatedRows(answer, file)];
    case 'cumulative':
      return cumulativeRows(answer);
    case 'districts':
      return partRows(answer.parts, 'district');
    case 'operators':
      return partRows(answer.parts, 'operator');
    case 'purposes':
      return partRows(answer.parts, 'purpose');
    case 'casualties':
      return answer.casualties.map((claim) => {
        const { as_of, scope, killed, injured, total } = claim;
        return { as_of, scope, killed, injured, total, ...sourced(claim) };
      });
    case 'returns':
      return [
        ...answer.returned.flatMap(({ chosen, others }) => [chosen, ...others]),
        ...answer.returnedByPlace,
      ].map((claim) => {
        const { as_of, settlement, region_code, families, people } = claim;
        return { as_of, settlement, district: region_code, families, people, ...sourced(claim) };
      });
  }
}

function periodRows({ period, chosen, others }: ClearedPeriod): Row[] {
  return [...(chosen ? [chosen] : []), ...others].map((claim) => reportRow(claim, period, claim === chosen));
}

const KINDS = { weeks: 'week', months: 'month', years: 'year' } as const;

function undatedRows({ undated }: ClearanceAnswer, file: keyof typeof KINDS): Row[] {
  return undated
    .filter(({ period_kind }) => period_kind === KINDS[file])
    .map((claim) => reportRow(claim, null, false));
}

function reportRow(claim: ClearanceReport, period: string | null, isChosen: boolean): Row {
  return {
    period,
    start: claim.period_start,
    end: claim.period_end,
    counted: claim.series,
    area_ha: claim.value,
    ap_mines: claim.ap_mines,
    at_mines: claim.at_mines,
    uxo: claim.uxo,
    chosen: isChosen,
    ...sourced(claim),
  };
}

function cumulativeRows({ cumulative }: ClearanceAnswer): Row[] {
  const { anama, all_operators, unplaced } = cumulative;
  const chosen = new Set([...anama, ...all_operators].map((figure) => figure.chosen));
  const claims = [...anama, ...all_operators].flatMap((figure) => [figure.chosen, ...figure.others]);
  return [...claims, ...unplaced].map((claim) => ({
    until: claim.period_end,
    counted: claim.series,
    area_ha: claim.value,
    chosen: chosen.has(claim),
    ...sourced(claim),
  }));
}

function partRows(parts: readonly ClearancePart[], dimension: ClearancePart['dimension']): Row[] {
  return parts
    .filter((part) => part.dimension === dimension)
    .map((part) => ({ year: part.year, [dimension]: part.key, area_ha: part.value, ...sourced(part) }));
}

function sourced({ claim_id, qualifier, as_printed, source }: Figure): Row {
  return {
    qualifier,
    as_printed,
    claim_id,
    source_publisher: source.publisher,
    source_title: source.title,
    source_url: source.url,
    source_published_on: source.published_on,
  };
}

function tableOf(name: string, rows: readonly Row[]): ExportTable {
  const columns = Object.keys(rows[0] ?? {}).map((column): Column => ({ name: column, type: 'text' }));
  return {
    name,
    columns,
    isPlaced: false,
    rows: rows.map((row) => ({ cells: Object.values(row), geometry: null })),
  };
}
