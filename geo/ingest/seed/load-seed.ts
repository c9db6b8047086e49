import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { ZodError } from 'zod';
import { withTransaction } from '@/geo/database/with-client';
import type { Query } from '@/geo/domain/query';
import { refreshAccess } from '@/geo/queries/access';
import { fillFacetRows, fillFacets } from '@/geo/queries/deposit-facet-bitmaps';
import { fillClaimTexts } from '@/geo/queries/ledger';
import {
  addVersion,
  anchorRegions,
  dateObservationRegions,
  deleteRows,
  loadedChecksum,
  shapeDistrictSummaries,
  uniteEconomicRegions,
} from '@/geo/queries/seed';
import { curveProjects } from './curve-projects';
import type { SeedDataset } from './dataset';
import { EXERCISE_DATASETS, SEED_DATASETS, SEED_TABLES } from './datasets';
import { insertTogether, type OriginatedRow } from './insert-rows';
import { readRecords } from './read-records';
import { SeedError } from './seed-error';

// Made from the rows at the end of a load, in this order.
const COMPUTED: readonly Query<unknown>[] = [refreshAccess, fillFacetRows, fillFacets];

/** What loading did: `loaded` is false when the database already holds these very files. */
export interface SeedOutcome {
  loaded: boolean;
  rows: number;
}

/** Which seed: the folder of its files, and whether the invented areas of the exercise set belong to it (they do unless told). */
export interface SeedOptions {
  directory: string;
  withExercise?: boolean;
}

/**
 * Loads every seed file of a folder in one transaction, replacing what an earlier seed put there.
 * Does nothing when the files and the schema are those of the last load. Throws a SeedError (file, row, reason) and
 * stores nothing when a row is bad.
 */
export function loadSeed(pool: pg.Pool, options: SeedOptions): Promise<SeedOutcome> {
  return withTransaction(pool, async (client) => {
    await client.query('set local statement_timeout = 0');
    await client.query("select pg_advisory_xact_lock(hashtext('filiz.seed'))");
    const checksum = await seedChecksum(client, options);
    const last = (await client.query(loadedChecksum.text)).rows[0];
    return last?.checksum === checksum
      ? { loaded: false, rows: 0 }
      : await replaceAll(client, options, checksum);
  });
}

async function replaceAll(
  client: pg.ClientBase,
  { directory, withExercise = true }: SeedOptions,
  checksum: string,
): Promise<SeedOutcome> {
  const datasets = withExercise ? [...SEED_DATASETS, ...EXERCISE_DATASETS] : SEED_DATASETS;
  const rows = datasets.flatMap((seed) => datasetRows(seed, directory));
  for (const table of SEED_TABLES.toReversed()) await perform(client, deleteRows(table));
  for (const table of SEED_TABLES)
    await insertTogether(
      client,
      rows.filter((row) => row.table === table),
    );
  await perform(client, uniteEconomicRegions);
  await perform(client, anchorRegions);
  await perform(client, shapeDistrictSummaries);
  await perform(client, dateObservationRegions);
  await curveProjects(client);
  for (const query of COMPUTED) await perform(client, query);
  await perform(client, fillClaimTexts);
  await perform(client, addVersion(checksum));
  return { loaded: true, rows: rows.length };
}

function datasetRows(seed: SeedDataset, directory: string): OriginatedRow[] {
  return readRecords(join(directory, seed.file), seed.file).flatMap(({ row, cells }) => {
    try {
      return seed.rowsOf(cells, row).map((tableRow) => ({ ...tableRow, file: seed.file, row }));
    } catch (cause) {
      throw new SeedError(seed.file, row, reasonOf(cause), { cause });
    }
  });
}

async function perform(client: pg.ClientBase, query: Query<unknown>): Promise<void> {
  await client.query(query.text, [...query.values]);
}

async function seedChecksum(
  client: pg.ClientBase,
  { directory, withExercise = true }: SeedOptions,
): Promise<string> {
  const hash = createHash('sha256').update(withExercise ? 'with exercise' : 'without exercise');
  if (!existsSync(directory)) throw new SeedError(directory, 1, 'the folder is missing');
  for (const file of readdirSync(directory).sort())
    hash.update(file).update(readFileSync(join(directory, file)));
  // What is computed from the rows is part of the data: another rule for it makes a new version.
  for (const { text } of COMPUTED) hash.update(text);
  // A new migration may change what a row becomes or how a tile is drawn, so it makes a new version too.
  const migrations = await client.query("select to_regclass('_prisma_migrations') as name");
  if (migrations.rows[0]?.name) {
    const last = await client.query('select max(migration_name) as name from _prisma_migrations');
    hash.update(String(last.rows[0]?.name));
  }
  return hash.digest('hex');
}

function reasonOf(cause: unknown): string {
  if (cause instanceof ZodError) {
    return cause.issues.map((issue) => `${issue.path.join('.') || 'columns'} ${issue.message}`).join('; ');
  }
  return cause instanceof Error ? cause.message : String(cause);
}
