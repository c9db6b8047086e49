import { run } from '@/geo/database/run';
import type { Share } from '@/geo/domain/share';
import { listedShares } from '@/geo/queries/shares';
import { readShare } from './read-share';

const MOST_LISTED = 200;

/** Answers: which stories and shares are in the public list? Stories first, then the latest shares. */
export async function listShares(): Promise<Share[]> {
  return (await run(listedShares(MOST_LISTED))).map(readShare);
}
