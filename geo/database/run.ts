import { AtlasError } from '@/geo/domain/errors';
import type { Query } from '@/geo/domain/query';
import { currentPool } from './pool';

const QUERY_CANCELED = '57014';
const UNAVAILABLE = /^(08|53|57P)/;

/** Runs one query on the process's pool and returns its rows, each checked against the query's row shape. */
export async function run<Row>(query: Query<Row>): Promise<Row[]> {
  try {
    const result = await currentPool().query(query.text, [...query.values]);
    return result.rows.map((row) => query.row.parse(row));
  } catch (cause) {
    throw asAtlasError(cause);
  }
}

/** Runs one query and returns its first row, or undefined when there is none. */
export async function runOne<Row>(query: Query<Row>): Promise<Row | undefined> {
  return (await run(query))[0];
}

/** Says what a failure of the driver means for the reader; the driver's own words stay in `cause`. */
export function asAtlasError(cause: unknown): AtlasError {
  if (cause instanceof AtlasError) return cause;
  const code = errorCode(cause);
  if (code === QUERY_CANCELED) {
    return new AtlasError('timeout', 'The database needed more time than a question may take.', { cause });
  }
  if (isConnectionFailure(cause, code)) {
    return new AtlasError('database_unavailable', 'The database does not answer. Try again shortly.', {
      cause,
    });
  }
  return new AtlasError('internal', 'The question could not be answered.', { cause });
}

function isConnectionFailure(cause: unknown, code: string | undefined): boolean {
  if (code && UNAVAILABLE.test(code)) return true;
  if (code && /^(ECONN|ENOENT|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENOTFOUND)/.test(code)) return true;
  return /connection (timeout|terminated)|timeout (exceeded when trying to connect|expired)|Query read timeout|Client has encountered a connection error/i.test(
    messageOf(cause),
  );
}

function errorCode(cause: unknown): string | undefined {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : undefined;
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
