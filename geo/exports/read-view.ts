import { inSnapshot } from '@/geo/database/snapshot';
import type { RunWithin } from '@/geo/database/transaction';
import { AtlasError } from '@/geo/domain/errors';
import type { ExportTable } from '@/geo/domain/export-table';
import type { HazardDataset } from '@/geo/domain/hazard-area';
import type { LayerId } from '@/geo/domain/layers';
import {
  MAX_VIEW_ROWS,
  type ViewContents,
  type ViewedData,
  type ViewedSource,
} from '@/geo/domain/view-export';
import type { ExportQuery } from '@/geo/queries/exports/export-query';
import { slugsInView, sourceNotes } from '@/geo/queries/exports/in-view/slugs-in-view';
import { currentData, currentVersion } from '@/geo/queries/tiles';
import { hazardOf, VIEW_SOURCES, type ViewSource } from './view-tables';

/** A table as a view shows it, with those that go beside it and the record its mine-action data are of. */
export interface ReadTable {
  layer: LayerId | null;
  hazard: HazardDataset | null;
  table: ExportTable;
  beside: readonly ExportTable[];
}

/** All that a view gives away, read at one moment. */
export interface ReadView {
  viewed: ViewedData;
  version: number;
  loadedOn: string | null;
  tables: readonly ReadTable[];
  sources: readonly ViewedSource[];
}

/** The most views that are read at once, each on a connection of its own: the others of the pool stay free for the map. */
const AT_ONCE = 4;

let underWay = 0;

/**
 * Reads what a view shows, of one state of the data. Throws bad_request above the most rows, unavailable when it is stopped or
 * too many are read just now, timeout.
 */
export async function readView(viewed: ViewedData, signal: AbortSignal): Promise<ReadView> {
  if (underWay >= AT_ONCE)
    throw new AtlasError('unavailable', 'Too many views are being read just now. Try again shortly.');
  underWay += 1;
  try {
    return await inSnapshot((run) => readWithin(run, viewed), signal);
  } finally {
    underWay -= 1;
  }
}

async function readWithin(run: RunWithin, viewed: ViewedData): Promise<ReadView> {
  const shown = new Set<LayerId | null>([...viewed.layers, null]);
  const [version] = await run(currentVersion);
  const [data] = await run(currentData);
  const tables: ReadTable[] = [];
  for (const source of VIEW_SOURCES) {
    if (!shown.has(source.layer)) continue;
    tables.push(await readSource(source, viewed, run));
    if (rowsOf(tables) > MAX_VIEW_ROWS) throw tooMany();
  }
  const sources = await sourcesOf(tables, run);
  return { viewed, version: version?.id ?? 0, loadedOn: data?.loaded_on ?? null, tables, sources };
}

async function readSource(source: ViewSource, viewed: ViewedData, run: RunWithin): Promise<ReadTable> {
  const read = { layer: source.layer, hazard: hazardOf(source) };
  if (!('subject' in source)) {
    const { name, columns, isPlaced } = source;
    return { ...read, table: { name, columns, isPlaced, rows: await run(source.rows(viewed)) }, beside: [] };
  }
  const slugs = (await run(slugsInView(source.subject, viewed))).map(({ slug }) => slug);
  if (slugs.length > MAX_VIEW_ROWS) throw tooMany();
  const tableOf = async ({ name, columns, isPlaced, rows }: ExportQuery): Promise<ExportTable> => ({
    name,
    columns,
    isPlaced,
    rows: await run(rows(slugs)),
  });
  const table = await tableOf(source.table);
  const beside: ExportTable[] = [];
  for (const other of source.beside) beside.push(await tableOf(other)); // one connection, one question at a time
  return { ...read, table, beside };
}

function tooMany(): AtlasError {
  return new AtlasError(
    'bad_request',
    `The view shows more than ${MAX_VIEW_ROWS} rows. Come closer, or show fewer layers.`,
    { code: 'too_many_rows' },
  );
}

/** Every table of a view, those beside others too. */
export function allTables(tables: readonly ReadTable[]): { of: ReadTable; table: ExportTable }[] {
  return tables.flatMap((of) => [of.table, ...of.beside].map((table) => ({ of, table })));
}

function rowsOf(tables: readonly ReadTable[]): number {
  return allTables(tables).reduce((sum, { table }) => sum + table.rows.length, 0);
}

const SOURCE_COLUMNS = [
  'source_id',
  'source_publisher',
  'source_title',
  'source_url',
  'source_published_on',
  'source_kind',
] as const;

// The sources are read off the rows themselves: what no row names is not said, and what a row names is.
async function sourcesOf(tables: readonly ReadTable[], run: RunWithin): Promise<ViewedSource[]> {
  const found = new Map<string, ViewedSource>();
  for (const { table } of allTables(tables)) {
    const places = SOURCE_COLUMNS.map((name) => table.columns.findIndex((column) => column.name === name));
    for (const { cells } of table.rows) {
      const [id, publisher, title, url, published_on, kind] = places.map((place) => textOf(cells[place]));
      if (!id) continue;
      const known = found.get(id);
      if (known) known.rows += 1;
      else
        found.set(id, {
          id,
          publisher: publisher ?? '',
          title: title ?? null,
          url: url ?? null,
          published_on: published_on ?? null,
          kind: kind ?? '',
          note: null,
          rows: 1,
        });
    }
  }
  for (const { id, note } of await run(sourceNotes([...found.keys()]))) {
    const source = found.get(id);
    if (source) source.note = note;
  }
  return [...found.values()].toSorted((one, other) => other.rows - one.rows || (one.id < other.id ? -1 : 1));
}

function textOf(cell: unknown): string | null {
  return typeof cell === 'string' && cell !== '' ? cell : null;
}

/** What a view would give away, without giving it. */
export function contentsOf({ viewed, version, loadedOn, tables, sources }: ReadView): ViewContents {
  return {
    version,
    loaded_on: loadedOn,
    bounds: viewed.bounds,
    tables: allTables(tables).map(({ of, table }) => ({
      name: table.name,
      layer: of.layer,
      rows: table.rows.length,
    })),
    rows: rowsOf(tables),
    sources: [...sources],
    shows_hazard: showsHazard(tables),
    shows_exercise: showsExercise(tables),
  };
}

/** True when a view shows mine-action data, also where none lie in it: that none lie there says nothing of the land. */
export function showsHazard(tables: readonly ReadTable[]): boolean {
  return tables.some(({ hazard }) => hazard !== null);
}

/** True when a view shows the exercise set. */
export function showsExercise(tables: readonly ReadTable[]): boolean {
  return tables.some(({ hazard }) => hazard === 'exercise');
}
