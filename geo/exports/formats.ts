import type { ExportTable } from '@/geo/domain/export-table';
import type { ExportFormat } from '@/geo/domain/exports';
import type { ExportNotes } from './notes';
import { csvForPeople } from './writers/csv';
import { gather } from './writers/gather';
import { withGdal } from './writers/gdal';
import { geoJson } from './writers/geojson';
import { harmlessRows } from './writers/harmless';
import { withNoteColumn } from './writers/note-column';

type Writer = (
  table: ExportTable,
  beside: readonly ExportTable[],
  notes: ExportNotes,
) => Promise<Uint8Array<ArrayBuffer>>;

/** How each format is written. Where it holds several tables, `beside` and the notes are tables; where it holds one, the note is a last column. */
export const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  csv: (table, _, { line }) => gather(csvForPeople(withNoteColumn(table, line))),
  geojson: (table, beside, { members }) => gather(geoJson(table, beside, members)),
  gpkg: (table, beside, { readme }) => withGdal([table, ...beside, readme], { driver: 'GPKG', words: [] }),
  // A row without a place cannot be in a spatial index.
  fgb: (table, _, { line }) =>
    withGdal([withNoteColumn(table, line)], { driver: 'FlatGeobuf', words: ['-lco', 'SPATIAL_INDEX=NO'] }),
  kml: (table, _, { line }) =>
    withGdal([withNoteColumn(table, line)], { driver: 'KML', words: ['-dsco', 'NameField=name_az'] }),
  xlsx: (table, beside, { readme }) =>
    withGdal(
      [table, ...beside, readme].map((sheet) => ({
        ...sheet,
        rows: harmlessRows(sheet.rows),
        isPlaced: false,
      })),
      { driver: 'XLSX', words: [] },
    ),
};
