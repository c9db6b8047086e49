import { run, runOne } from '@/geo/database/run';
import type { Figure } from '@/geo/domain/figure';
import { EVERYONE } from '@/geo/domain/hazard-audience';
import type { OpenedShare } from '@/geo/domain/opened-share';
import { changesSince, exerciseAmong, withPresentSlugs } from '@/geo/domain/share-changes';
import { showsExercise } from '@/geo/domain/share-scene';
import { scenesOf } from '@/geo/domain/share-state';
import { surveyedPresence } from '@/geo/queries/hazard-areas';
import { claimsByIds } from '@/geo/queries/readiness';
import { countView, openShareBySlug } from '@/geo/queries/shares';
import { dataVersion } from '@/geo/tiles/data-version';
import { noShare } from './no-share';
import { readShare } from './read-share';
import { selectedIn } from './selected-in';

/** Answers: what does this link show, and what has changed since it was made? Throws not_found. */
export async function openShare(slug: string): Promise<OpenedShare> {
  const row = await runOne(openShareBySlug(slug));
  if (!row) throw noShare();
  const share = readShare(row);
  const scenes = scenesOf(share.state);
  const claimIds = share.state.steps.flatMap((step) => step.claims);
  const [selected, figures, tileVersion, surveyed] = await Promise.all([
    selectedIn(scenes),
    claimIds.length === 0 ? [] : run(claimsByIds(claimIds)),
    dataVersion(),
    runOne(surveyedPresence(EVERYONE)),
  ]);
  const changes = changesSince(share.state, share.data_version, {
    selected,
    claimIds: new Set(figures.map(({ claim_id }) => claim_id)),
    dataVersion: Number(tileVersion),
  });
  const state = withPresentSlugs(share.state, selected);
  const exerciseAreas = exerciseAmong(selected);
  return {
    share: { ...share, state, is_exercise: scenes.some((scene) => showsExercise(scene, exerciseAreas)) },
    changes,
    selected,
    figures: inReadingOrder(figures, claimIds),
    tileVersion,
    withSurveyed: surveyed?.real ?? false,
  };
}

function inReadingOrder(figures: readonly Figure[], claimIds: readonly string[]): Figure[] {
  const byId = new Map(figures.map((figure) => [figure.claim_id, figure]));
  return [...new Set(claimIds)].flatMap((id) => byId.get(id) ?? []);
}

/** Counts one opening of a share, and nothing about who opened it. */
export async function countShareView(slug: string): Promise<void> {
  await run(countView(slug));
}
