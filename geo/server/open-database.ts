import { join } from 'node:path';
import pg from 'pg';
import { openPrivateCluster } from '@/geo/database/cluster/private-cluster';
import type { Environment } from '@/geo/database/environment';
import { migrate } from '@/geo/database/migrations';
import { type DatabaseAddress, openPool } from '@/geo/database/pool';
import { StartError } from '@/geo/database/start-error';
import { loadSeed, type SeedOptions } from '@/geo/ingest/seed/load-seed';
import { checkDatabase, displayName } from './check-database';
import type { Shutdown } from './shutdown';
import type { Steps } from './steps';

const CONNECTIONS_PATIENCE_MS = 2_000; // the questions are answered by now
const CLUSTER_PATIENCE_MS = 300_000; // apt-get may be at work, and is never left half way

/** What opening the database needs of the process around it. */
export interface DatabaseOptions {
  environment: Environment;
  root: string;
  /** Whether pages are compiled in this process when they are asked for. */
  dev: boolean;
  steps: Steps;
  shutdown: Shutdown;
  /** Told in sentences what takes long, and later what goes wrong. */
  report: (sentence: string) => void;
}

/** Opens the database (DATABASE_URL's or the private cluster), migrates and seeds it, and opens the process's pool. */
export async function openDatabase(options: DatabaseOptions): Promise<void> {
  const address = await reachDatabase(options);
  await fillDatabase(address, options);
  const pool = openPool(address, { mayStandStill: options.dev });
  options.shutdown.add(() => pool.end(), CONNECTIONS_PATIENCE_MS);
}

async function reachDatabase({
  environment,
  steps,
  shutdown,
  report,
}: DatabaseOptions): Promise<DatabaseAddress> {
  const { databaseUrl, dataDirectory } = environment;
  if (databaseUrl) {
    await steps.run(
      () => `Database at ${displayName(databaseUrl)} reached`,
      () => checkDatabase(databaseUrl),
    );
    return { connectionString: databaseUrl };
  }
  const opening = openPrivateCluster({ dataDirectory, report });
  // Also when the stop comes while it opens: it is waited for, then stopped.
  shutdown.add(async () => (await opening.catch(() => undefined))?.stop(), CLUSTER_PATIENCE_MS);
  return (
    await steps.run(
      () => 'PostGIS cluster ready',
      () => opening,
    )
  ).address;
}

// Migrations and the seed may take longer than any question, so they get connections without a time limit.
async function fillDatabase(
  address: DatabaseAddress,
  { environment, root, steps }: DatabaseOptions,
): Promise<void> {
  const pool = new pg.Pool({ ...address, max: 2, application_name: 'filiz-setup' });
  pool.on('error', () => {}); // told by the query that runs
  try {
    await steps.run(migrationTitle, () => migrate(pool, join(root, 'prisma/migrations')));
    const seedOptions = { directory: join(root, 'prisma/data'), withExercise: environment.seedExercise };
    await steps.run(seedTitle, () => seed(pool, seedOptions));
  } finally {
    await pool.end();
  }
}

async function seed(pool: pg.Pool, options: SeedOptions) {
  try {
    return await loadSeed(pool, options);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartError(`The seed data could not be loaded: ${reason}.`, { cause });
  }
}

function migrationTitle(applied: string[]): string {
  return applied.length === 0 ? 'Schema is current' : `Schema migrated: ${applied.join(', ')}`;
}

function seedTitle({ loaded, rows }: { loaded: boolean; rows: number }): string {
  return loaded ? `Seed data loaded: ${rows} rows` : 'Seed data unchanged';
}
