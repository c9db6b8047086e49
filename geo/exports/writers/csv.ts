import type { Cell, ExportTable } from '@/geo/domain/export-table';
import { harmless } from './harmless';

/** The mark by which spreadsheets read a CSV file as UTF-8; without it they write Vejnəli as VejnÉ™li. */
export const BYTE_ORDER_MARK = '\uFEFF';

const ROWS_A_CHUNK = 500;

/** A table as CSV (RFC 4180) for people: with a byte order mark, and no cell that a spreadsheet would run. */
export function* csvForPeople(table: ExportTable): Generator<string> {
  yield BYTE_ORDER_MARK;
  yield* csv(table, (cell) => harmless(cell));
}

/** A table as CSV for programs that people may also open in a spreadsheet: no byte order mark, and no cell that would run. */
export function* csvForMachines(table: ExportTable): Generator<string> {
  yield* csv(table, (cell) => harmless(cell));
}

/** A table as CSV for GDAL: as it is, the geometry as GeoJSON in a last column. */
export function* csvForGdal(table: ExportTable): Generator<string> {
  yield* csv(table, (cell) => cell, table.isPlaced);
}

function* csv(table: ExportTable, change: (cell: Cell) => Cell, withGeometry = false): Generator<string> {
  const names = table.columns.map((column) => column.name);
  yield line(withGeometry ? [...names, 'geometry'] : names);
  for (let first = 0; first < table.rows.length; first += ROWS_A_CHUNK) {
    yield table.rows
      .slice(first, first + ROWS_A_CHUNK)
      .map(({ cells, geometry }) => {
        const changed = cells.map(change);
        return line(withGeometry ? [...changed, geometry && JSON.stringify(geometry)] : changed);
      })
      .join('');
  }
}

function line(cells: readonly Cell[]): string {
  return `${cells.map(field).join(',')}\r\n`;
}

function field(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
