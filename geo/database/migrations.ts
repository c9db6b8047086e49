import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { StartError } from './start-error';
import { withClient } from './with-client';

const ADVISORY_LOCK = 72707369; // the one Prisma takes, so that `prisma migrate deploy` and this runner take turns

const LEDGER = `
  create table if not exists _prisma_migrations (
    id varchar(36) primary key not null,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`;

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/**
 * Applies the migrations of a folder (`<stamp>_<name>/migration.sql`) that the database has not seen, each in its own
 * transaction, and keeps Prisma's ledger. Returns the names applied.
 */
export async function migrate(pool: pg.Pool, directory: string): Promise<string[]> {
  const migrations = await readMigrations(directory);
  const applied: string[] = [];
  return withClient(pool, async (client) => {
    for (const migration of migrations) if (await applyOnce(client, migration)) applied.push(migration.name);
    return applied;
  });
}

async function readMigrations(directory: string): Promise<Migration[]> {
  const entries = await readdir(directory, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(names.sort().map((name) => readMigration(directory, name)));
}

async function readMigration(directory: string, name: string): Promise<Migration> {
  const sql = await readFile(join(directory, name, 'migration.sql'), 'utf8');
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}

// The lock belongs to the transaction, not the session, so that it holds through a connection pooler as well.
async function applyOnce(client: pg.PoolClient, migration: Migration): Promise<boolean> {
  await client.query('begin');
  try {
    await client.query('select pg_advisory_xact_lock($1)', [ADVISORY_LOCK]);
    await client.query('set local client_min_messages = warning');
    await client.query(LEDGER);
    const isNew = !(await isApplied(client, migration));
    if (isNew) await apply(client, migration);
    await client.query('commit');
    return isNew;
  } catch (cause) {
    await client.query('rollback').catch(() => {}); // the connection may be gone, and the first reason is the one to tell
    throw cause;
  }
}

async function isApplied(client: pg.PoolClient, { name, checksum }: Migration): Promise<boolean> {
  const found = await client.query<{ checksum: string; finished: boolean }>(
    'select checksum, finished_at is not null as finished from _prisma_migrations where migration_name = $1 and rolled_back_at is null',
    [name],
  );
  const row = found.rows[0];
  if (!row) return false;
  if (!row.finished)
    throw new StartError(
      `The migration ${name} failed half way under Prisma: run \`prisma migrate resolve\` first.`,
    );
  if (row.checksum === checksum) return true;
  throw new StartError(
    `The migration ${name} was changed after this database applied it: restore the file, or begin with an empty database.`,
  );
}

async function apply(client: pg.PoolClient, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query(sql);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartError(`The migration ${name} failed and was undone: ${reason}.`, { cause });
  }
  await client.query(
    `insert into _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
     values ($1, $2, clock_timestamp(), $3, now(), 1)`,
    [randomUUID(), checksum, name],
  );
}
