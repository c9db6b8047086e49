import { run } from '@/geo/database/run';
import { forgetCallers } from '@/geo/queries/share-callers';

/** Forgets who made shares: the keyed hashes after an hour, the keys of days that are over. */
export async function forgetShareCallers(): Promise<void> {
  await run(forgetCallers);
}
