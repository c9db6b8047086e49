import { run } from '@/geo/database/run';
import type { ListedShare } from '@/geo/domain/share';
import { exerciseAmong } from '@/geo/domain/share-changes';
import { showsExercise } from '@/geo/domain/share-scene';
import { readScenes } from '@/geo/domain/share-state';
import { listedShares } from '@/geo/queries/shares';
import { selectedIn } from './selected-in';

const MOST_LISTED = 200;

/** Answers: which stories and shares are in the public list? Stories first, then the latest shares; one that cannot be read is left out. */
export async function listShares(): Promise<ListedShare[]> {
  const rows = await run(listedShares(MOST_LISTED));
  const read = rows.flatMap(({ scenes: stored, ...row }) => {
    const scenes = readScenes(stored);
    if (!scenes) process.emitWarning(`The share ${row.slug} cannot be read and is left out of the list.`);
    return scenes ? [{ row, scenes }] : [];
  });
  const exerciseAreas = exerciseAmong(await selectedIn(read.flatMap(({ scenes }) => scenes)));
  return read.map(({ row, scenes }) => ({
    ...row,
    steps: scenes.length - 1,
    is_exercise: scenes.some((scene) => showsExercise(scene, exerciseAreas)),
  }));
}
