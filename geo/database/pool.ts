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
// Who waits for a turn waits as long as the questions before may take: the database answers, only later.
const TURN_TIMEOUT_MS = STATEMENT_TIMEOUT_MS + CONNECT_TIMEOUT_MS;
const IDLE_TIMEOUT_MS = 300_000; // a page after a quiet minute does not wait for connections
// A process that stands still finds its time run out before it reads the answer that came meanwhile.
const STANDSTILL_MS = 30_000;
const CONNECTIONS = 8;

// The pages are bundled apart from the server that opened the pool, so the pool lives where both can see it.
const shared = globalThis as typeof globalThis & { [key: symbol]: unknown };
const POOL = Symbol.for('filiz.database.pool');
const ADDRESS = Symbol.for('filiz.database.address');

/** How a pool is opened. */
interface PoolOptions {
  /** Whether the process may stand still for long, as it does where pages are compiled when they are asked for. */
  mayStandStill?: boolean;
}

/** Opens the process's pool. Every connection has a statement timeout; numbers and dates come as text or JSON. */
export function openPool(address: DatabaseAddress, { mayStandStill = false }: PoolOptions = {}): pg.Pool {
  const standstillMs = mayStandStill ? STANDSTILL_MS : 0;
  const pool = new pg.Pool({
    ...address,
    max: CONNECTIONS,
    Client: clientOf(CONNECT_TIMEOUT_MS + standstillMs),
    connectionTimeoutMillis: TURN_TIMEOUT_MS + standstillMs,
    idleTimeoutMillis: IDLE_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    query_timeout: STATEMENT_TIMEOUT_MS + 1_000 + standstillMs,
    idle_in_transaction_session_timeout: 60_000,
    application_name: 'filiz',
  });
  pool.on('error', () => {}); // an idle connection was lost: the next query opens another and reports
  shared[POOL] = pool;
  shared[ADDRESS] = address;
  return pool;
}

// The pool knows one time for a turn and for a new connection; a connection that does not come is known much sooner.
function clientOf(connectionTimeoutMillis: number): new () => pg.Client {
  return class extends pg.Client {
    constructor(settings?: pg.ClientConfig) {
      super({ ...settings, connectionTimeoutMillis });
    }
  };
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
