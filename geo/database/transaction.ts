import type { Query } from '@/geo/domain/query';
import { currentPool } from './pool';
import { asAtlasError } from './run';
import { withTransaction } from './with-client';

/** Runs one query within a transaction and returns its rows, checked against the query's row shape. */
export type RunWithin = <Row>(query: Query<Row>) => Promise<Row[]>;

/** Does some work in one transaction: all of it is kept, or nothing when it throws. */
export async function inTransaction<Result>(work: (run: RunWithin) => Promise<Result>): Promise<Result> {
  try {
    return await withTransaction(currentPool(), (client) =>
      work(async (query) => {
        const { rows } = await client.query(query.text, [...query.values]);
        return rows.map((row) => query.row.parse(row));
      }),
    );
  } catch (cause) {
    throw asAtlasError(cause);
  }
}
