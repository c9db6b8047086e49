import type pg from 'pg';

/** Work with a connection of its own; `spoil` has it closed afterwards instead of given to the next one. */
export type ClientWork<Result> = (client: pg.PoolClient, spoil: () => void) => Promise<Result>;

/** Lends a connection of a pool to some work. When it is lost meanwhile the work's next question fails, and nothing else does. */
export async function withClient<Result>(pool: pg.Pool, work: ClientWork<Result>): Promise<Result> {
  const client = await pool.connect();
  let isSpoilt = false;
  const spoil = () => {
    isSpoilt = true;
  };
  client.on('error', spoil); // the pool listens only to those it has not lent: without a listener the process would end
  try {
    return await work(client, spoil);
  } finally {
    client.off('error', spoil);
    client.release(isSpoilt);
  }
}

/** Does some work in one transaction on a connection of a pool: all of it is kept, or nothing when it throws. */
export function withTransaction<Result>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  return withClient(pool, async (client, spoil) => {
    try {
      await client.query('begin');
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (cause) {
      await client.query('rollback').catch(spoil); // the first failure is the one to tell
      throw cause;
    }
  });
}
