import type { Cell } from '@/geo/domain/export-table';

// Also in full width, as some spreadsheets take them for the same signs.
const STARTS_A_FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/;
const REAL_NUMBER = /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/;

/** A cell that no spreadsheet runs as a formula: text that could be one gets an apostrophe before it; numbers stay (OWASP ASVS 5.0, 1.2.10). */
export function harmless(cell: Cell): Cell {
  if (typeof cell !== 'string' || !STARTS_A_FORMULA.test(cell) || REAL_NUMBER.test(cell)) return cell;
  return `'${cell}`;
}

/** Rows without a cell that a spreadsheet would run. */
export function harmlessRows<Row extends { cells: readonly Cell[] }>(rows: readonly Row[]): Row[] {
  return rows.map((row) => ({ ...row, cells: row.cells.map(harmless) }));
}
