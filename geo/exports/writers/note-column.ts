import type { ExportTable } from '@/geo/domain/export-table';

/** A table with a note on every row, for formats that hold nothing else: a comment would be read as a row, and a header stays behind. */
export function withNoteColumn(table: ExportTable, note: string): ExportTable {
  return {
    ...table,
    columns: [...table.columns, { name: 'note', type: 'text' }],
    rows: table.rows.map((row) => ({ ...row, cells: [...row.cells, note] })),
  };
}
