import { run } from '@/geo/database/run';
import type { ListedShare, ListedShareRow } from '@/geo/domain/share';
import { showsExercise } from '@/geo/domain/share-scene';
import { readScenes } from '@/geo/domain/share-state';
import { listedShares } from '@/geo/queries/shares';

const MOST_LISTED = 200;

/** Answers: which stories and shares are in the public list? Stories first, then the latest shares; one that cannot be read is left out. */
export async function listShares(): Promise<ListedShare[]> {
  return (await run(listedShares(MOST_LISTED))).flatMap(listed);
}

function listed({ scenes: stored, ...row }: ListedShareRow): ListedShare[] {
  const scenes = readScenes(stored);
  if (scenes) return [{ ...row, steps: scenes.length - 1, is_exercise: scenes.some(showsExercise) }];
  process.emitWarning(`The share ${row.slug} cannot be read and is left out of the list.`);
  return [];
}
