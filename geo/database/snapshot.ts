import type { PoolClient } from 'pg';
import { AtlasError } from '@/geo/domain/errors';
import { currentPool } from './pool';
import { asAtlasError } from './run';
import type { RunWithin } from './transaction';
import { withClient } from './with-client';

/**
 * Asks several questions of one and the same state of the data, and changes nothing. When the signal is aborted the database
 * is told to stop the question it is at. Throws `unavailable` then, and whatever `run` throws.
 */
export async function inSnapshot<Result>(
  ask: (run: RunWithin) => Promise<Result>,
  signal: AbortSignal,
): Promise<Result> {
  let isStopped = signal.aborted;
  try {
    return await withClient(currentPool(), async (client, spoil) => {
      const stop = () => {
        isStopped = true;
        cancelQuestion(client);
      };
      signal.addEventListener('abort', stop, { once: true });
      try {
        await client.query('begin isolation level repeatable read read only');
        return await ask(async (query) => {
          if (isStopped) throw stopped();
          const { rows } = await client.query(query.text, [...query.values]);
          return rows.map((row) => query.row.parse(row));
        });
      } finally {
        signal.removeEventListener('abort', stop);
        if (isStopped)
          spoil(); // a late order to stop must not meet the next one's question
        else await client.query('rollback').catch(spoil); // nothing was changed
      }
    });
  } catch (cause) {
    throw isStopped ? stopped(cause) : asAtlasError(cause);
  }
}

function stopped(cause?: unknown): AtlasError {
  return new AtlasError('unavailable', 'The question was stopped before it was answered.', { cause });
}

// The driver's client knows the number of its process in the database, though its types do not say so.
function cancelQuestion(client: PoolClient): void {
  const { processID } = client as PoolClient & { processID?: number | null };
  if (processID)
    currentPool()
      .query('select pg_cancel_backend($1)', [processID])
      .catch(() => {}); // its statement timeout ends it then
}
