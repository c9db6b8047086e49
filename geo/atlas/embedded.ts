import { runOne } from '@/geo/database/run';
import { EVERYONE } from '@/geo/domain/hazard-audience';
import { parseMapAddress } from '@/geo/domain/map-address';
import type { Share } from '@/geo/domain/share';
import type { ShareChange } from '@/geo/domain/share-changes';
import { type Scene, sceneOf } from '@/geo/domain/share-scene';
import { surveyedPresence } from '@/geo/queries/hazard-areas';
import { dataVersion } from '@/geo/tiles/data-version';
import { noShare } from './no-share';
import { countShareView, openShare } from './open-share';
import { isExerciseShown } from './selected-in';

/** What an embed shows. */
export interface Embedded {
  scene: Scene;
  share: Share | null;
  /** Shows invented areas. */
  isExercise: boolean;
  /** What is otherwise than when the share was made. */
  changes: ShareChange[];
  /** The parts of a map address that cannot be read. */
  ignored: readonly string[];
  tileVersion: string;
  /** Whether the real record holds surveyed areas, which its map then shows. */
  withSurveyed: boolean;
}

/** Answers: what does an embed of this share, or of this map address where it names none, show? Throws not_found. */
export async function embedded(
  slugs: readonly string[],
  query: Record<string, string | string[] | undefined>,
): Promise<Embedded> {
  const [slug, ...more] = slugs;
  if (more.length > 0) throw noShare();
  if (!slug) {
    const { ignored, ...address } = parseMapAddress(query);
    const scene = sceneOf(address);
    const [isExercise, tileVersion, surveyed] = await Promise.all([
      isExerciseShown(scene),
      dataVersion(),
      runOne(surveyedPresence(EVERYONE)),
    ]);
    const withSurveyed = surveyed?.real ?? false;
    return { scene, share: null, isExercise, changes: [], ignored, tileVersion, withSurveyed };
  }
  const { share, changes, tileVersion, withSurveyed } = await openShare(slug);
  await countShareView(slug);
  return {
    scene: share.state.scene,
    share,
    isExercise: share.is_exercise,
    changes,
    ignored: [],
    tileVersion,
    withSurveyed,
  };
}
