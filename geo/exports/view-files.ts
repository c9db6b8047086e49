import type { ExportTable } from '@/geo/domain/export-table';
import { LANGUAGES, type Language, type Texts } from '@/geo/domain/languages';
import { MESSAGES } from '@/geo/domain/messages';
import type { ViewExportFormat } from '@/geo/domain/view-export';
import { exportNotes, type Note } from './notes';
import { allTables, type ReadTable, type ReadView, showsExercise, showsHazard } from './read-view';
import { csvForPeople } from './writers/csv';
import { withGdal } from './writers/gdal';
import { geoJson } from './writers/geojson';
import { withNoteColumn } from './writers/note-column';
import { wkt } from './writers/wkt';
import type { ArchivedFile } from './writers/zip';

/** A file of the data of a view: what it is called, which tables it holds, and how it is written. */
export interface ViewFile {
  name: string;
  tables: readonly ExportTable[];
  pieces: ArchivedFile['pieces'];
}

interface ViewFileOptions {
  language: Language;
  signal: AbortSignal;
}

/** The files of a view in a format. A table without a row makes no file. */
export function viewFiles(
  read: ReadView,
  format: ViewExportFormat,
  { language, signal }: ViewFileOptions,
): ViewFile[] {
  const filled = read.tables.filter(({ table }) => table.rows.length > 0);
  const oneByOne = (
    write: (of: ReadTable) => ArchivedFile['pieces'],
    holds: (of: ReadTable) => ExportTable[],
  ) => filled.map((of) => ({ name: `${of.table.name}.${format}`, tables: holds(of), pieces: write(of) }));
  const lineOf = (of: ReadTable) => exportNotes(read.version, notesOf([of])).line;
  switch (format) {
    case 'geojson':
      return oneByOne(
        (of) =>
          geoJson(of.table, of.beside, {
            ...exportNotes(read.version, notesOf([of])).members,
            ...timeOf(read),
          }),
        (of) => [of.table, ...of.beside],
      );
    case 'csv':
      return allTables(filled)
        .filter(({ table }) => table.rows.length > 0)
        .map(({ of, table }) => ({
          name: `${table.name}.csv`,
          tables: [table],
          pieces: csvForPeople(withShapeColumn(withNoteColumn(table, lineOf(of)))),
        }));
    case 'gpkg': {
      const tables = allTables(filled)
        .map(({ table }) => table)
        .filter(({ rows }) => rows.length > 0);
      const { readme } = exportNotes(read.version, notesOf(read.tables));
      const made = () => withGdal([...tables, readme], { driver: 'GPKG', words: [] }, signal);
      return [{ name: 'filiz-map.gpkg', tables, pieces: whole(made) }];
    }
    case 'kml':
      return oneByOne(
        (of) =>
          whole(() =>
            withGdal(
              [withNoteColumn(of.table, lineOf(of))],
              { driver: 'KML', words: ['-dsco', `NameField=name_${language}`] },
              signal,
            ),
          ),
        (of) => [of.table],
      );
    case 'fgb':
      return oneByOne(
        (of) =>
          whole(() =>
            withGdal(
              [withNoteColumn(of.table, lineOf(of))],
              {
                driver: 'FlatGeobuf',
                words: ['-lco', `SPATIAL_INDEX=${isAllPlaced(of.table) ? 'YES' : 'NO'}`],
              },
              signal,
            ),
          ),
        (of) => [of.table],
      );
  }
}

// What has no place cannot be in a spatial index.
function isAllPlaced({ rows }: ExportTable): boolean {
  return rows.every(({ geometry }) => geometry !== null);
}

// A file that is made at once, when its turn comes.
async function* whole(make: () => Promise<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield await make();
}

function withShapeColumn(table: ExportTable): ExportTable {
  if (!table.isPlaced) return table;
  return {
    ...table,
    columns: [...table.columns, { name: 'geometry_wkt', type: 'text' }],
    rows: table.rows.map((row) => ({ ...row, cells: [...row.cells, row.geometry && wkt(row.geometry)] })),
  };
}

function timeOf({ viewed: { bounds, year, time } }: ReadView): Record<string, unknown> {
  return { view: { bounds, year, at: time.on, known: time.known } };
}

/** What must be said first of tables: that they are invented, and that no mine-action data tell where to go. */
function notesOf(tables: readonly ReadTable[]): Note[] {
  const of = (say: (language: Language) => string): Texts =>
    Object.fromEntries(LANGUAGES.map((language) => [language, say(language)])) as Texts;
  return [
    ...(showsExercise(tables)
      ? [{ topic: 'exercise', words: of((language) => MESSAGES[language].viewExport.exercise) }]
      : []),
    ...(showsHazard(tables)
      ? [{ topic: 'hazard', words: of((language) => MESSAGES[language].viewExport.warning) }]
      : []),
  ];
}
