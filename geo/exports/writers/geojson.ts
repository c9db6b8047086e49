import type { ExportTable, TableRow } from '@/geo/domain/export-table';

const ROWS_A_CHUNK = 500;

/** A layer as GeoJSON (RFC 7946), with the notes and the tables beside it as foreign members. A row that lies nowhere has no geometry. */
export function* geoJson(
  table: ExportTable,
  beside: readonly ExportTable[],
  notes: Record<string, unknown>,
): Generator<string> {
  yield `{"type":"FeatureCollection","name":${JSON.stringify(table.name)},"about":${JSON.stringify(notes)},\n`;
  for (const other of beside) {
    yield `${JSON.stringify(other.name)}:[`;
    yield* inChunks(other, (row) => JSON.stringify(recordOf(other, row)));
    yield '],\n';
  }
  yield '"features":[\n';
  yield* inChunks(table, (row) => featureOf(table, row));
  yield '\n]}\n';
}

function* inChunks({ rows }: ExportTable, write: (row: TableRow) => string): Generator<string> {
  for (let first = 0; first < rows.length; first += ROWS_A_CHUNK) {
    const written = rows.slice(first, first + ROWS_A_CHUNK).map(write);
    yield `${first === 0 ? '' : ',\n'}${written.join(',\n')}`;
  }
}

function featureOf(table: ExportTable, row: TableRow): string {
  const [id] = row.cells; // the first column is always the name of the row
  return JSON.stringify({ type: 'Feature', id, geometry: row.geometry, properties: recordOf(table, row) });
}

function recordOf({ columns }: ExportTable, { cells }: TableRow): Record<string, unknown> {
  return Object.fromEntries(columns.map((column, index) => [column.name, cells[index] ?? null]));
}
