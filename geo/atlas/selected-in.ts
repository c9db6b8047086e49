import { run } from '@/geo/database/run';
import { AtlasError } from '@/geo/domain/errors';
import { EVERYONE } from '@/geo/domain/hazard-audience';
import { exerciseAmong, type SelectedNow, selectionsOf } from '@/geo/domain/share-changes';
import { type Scene, showsExercise } from '@/geo/domain/share-scene';
import { selectedNow } from '@/geo/queries/selected-now';

/** Answers: what do these scenes select, as the atlas has it now? */
export async function selectedIn(scenes: readonly Scene[]): Promise<SelectedNow[]> {
  const selections = selectionsOf(scenes);
  return selections.length === 0 ? [] : run(selectedNow(selections, EVERYONE));
}

/** Answers: does this scene show invented areas? Of a database that does not answer nothing selected is shown. */
export async function isExerciseShown(scene: Scene): Promise<boolean> {
  try {
    return showsExercise(scene, exerciseAmong(await selectedIn([scene])));
  } catch (error) {
    if (!(error instanceof AtlasError) || error.kind === 'internal') throw error;
    return showsExercise(scene, new Set());
  }
}
