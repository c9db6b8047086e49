import pg from 'pg';

/** Where the database is: a connection string (DATABASE_URL) or the socket of the private cluster. */
export interface DatabaseAddress {
  connectionString?: string;
  host?: string;
  port?: number;
  user?: string;
  database?: string;
}

const STATEMENT_TIMEOUT_MS = 5_000;
const CONNECT_TIMEOUT_MS = 1_500;
const CONNECTIONS = 8;

// The pages are bundled apart from the server that opened the pool, so the pool lives where both can see it.
const shared = globalThis as typeof globalThis & { [key: symbol]: unknown };
const POOL = Symbol.for('filiz.database.pool');
const ADDRESS = Symbol.for('filiz.database.address');

/** Opens the process's pool. Every connection has a statement timeout; numbers and dates come as text or JSON. */
export function openPool(address: DatabaseAddress): pg.Pool {
  const pool = new pg.Pool({
    ...address,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    query_timeout: STATEMENT_TIMEOUT_MS + 1_000,
    idle_in_transaction_session_timeout: 60_000,
    application_name: 'filiz',
  });
  pool.on('error', () => {}); // an idle connection was lost: the next query opens another and reports
  shared[POOL] = pool;
  shared[ADDRESS] = address;
  return pool;
}

/** The process's pool. Throws when nothing has opened one: a page can only be served by our server. */
export function currentPool(): pg.Pool {
  const pool = shared[POOL];
  if (!pool) throw new Error('The database pool is not open: start the atlas with `npm start`.');
  return pool as pg.Pool;
}

/** The address of the open pool, for the one listener and the Prisma client beside it. */
export function currentAddress(): DatabaseAddress {
  return (shared[ADDRESS] as DatabaseAddress | undefined) ?? {};
}
