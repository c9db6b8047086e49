import type { Query } from '@/geo/domain/query';
import { currentPool } from './pool';
import { asAtlasError } from './run';

/** Runs one query within a transaction and returns its rows, checked against the query's row shape. */
export type RunWithin = <Row>(query: Query<Row>) => Promise<Row[]>;

/** Does some work in one transaction: all of it is kept, or nothing when it throws. */
export async function inTransaction<Result>(work: (run: RunWithin) => Promise<Result>): Promise<Result> {
  const client = await currentPool()
    .connect()
    .catch((cause: unknown) => {
      throw asAtlasError(cause);
    });
  try {
    await client.query('begin');
    const result = await work(async (query) => {
      const { rows } = await client.query(query.text, [...query.values]);
      return rows.map((row) => query.row.parse(row));
    });
    await client.query('commit');
    return result;
  } catch (cause) {
    await client.query('rollback').catch(() => {}); // the first failure is the one to tell
    throw asAtlasError(cause);
  } finally {
    client.release();
  }
}
