import pg from 'pg';
import { isAtLeast, OLDEST_POSTGIS, OLDEST_POSTGRES } from '@/geo/database/cluster/postgres-programs';
import { StartError } from '@/geo/database/start-error';

const PATIENCE_MS = 5_000;

/** Makes sure that the server behind DATABASE_URL answers, is new enough and has PostGIS; adds PostGIS if it may. */
export async function checkDatabase(connectionString: string): Promise<void> {
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
    application_name: 'filiz',
  });
  client.on('error', () => {}); // told by the query that runs
  const name = displayName(connectionString);
  try {
    await connect(client, name);
    await checkServer(client, name);
    await checkPostgis(client, name);
  } finally {
    await client.end().catch(() => {}); // it may never have connected
  }
}

/** The database's server and name without user and password, for messages. */
export function displayName(connectionString: string): string {
  const { host, pathname, searchParams } = new URL(connectionString);
  return `${host || searchParams.get('host') || 'localhost'}${decodeURIComponent(pathname)}`;
}

async function connect(client: pg.Client, name: string): Promise<void> {
  try {
    await client.connect();
  } catch (cause) {
    throw new StartError(
      `The database at ${name} cannot be reached (${reasonOf(cause)}): check DATABASE_URL.`,
      { cause },
    );
  }
}

async function checkServer(client: pg.Client, name: string): Promise<void> {
  const shown = await client.query<{ server_version: string }>('show server_version');
  const version = shown.rows[0]?.server_version ?? '';
  if (isAtLeast(version, String(OLDEST_POSTGRES))) return;
  throw new StartError(
    `The database at ${name} is PostgreSQL ${version}: ${OLDEST_POSTGRES} or newer is needed.`,
  );
}

async function checkPostgis(client: pg.Client, name: string): Promise<void> {
  const version = (await postgisVersion(client)) ?? (await addPostgis(client, name));
  if (isAtLeast(version, OLDEST_POSTGIS)) return;
  throw new StartError(
    `The database at ${name} has PostGIS ${version}: ${OLDEST_POSTGIS} or newer is needed.`,
  );
}

async function addPostgis(client: pg.Client, name: string): Promise<string> {
  try {
    await client.query('create extension if not exists postgis');
    return (await postgisVersion(client)) ?? '';
  } catch (cause) {
    throw new StartError(
      `The database at ${name} has no PostGIS and this user cannot add it (${reasonOf(cause)}): ` +
        'have its administrator run `create extension postgis` there.',
      { cause },
    );
  }
}

async function postgisVersion(client: pg.Client): Promise<string | undefined> {
  const found = await client.query<{ extversion: string }>(
    "select extversion from pg_extension where extname = 'postgis'",
  );
  return found.rows[0]?.extversion;
}

// Node tries every address of a name and reports them together, with an empty message of its own.
function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError) return reasonOf(cause.errors[0]);
  return cause instanceof Error ? cause.message.split('\n', 1)[0] || cause.name : String(cause);
}
