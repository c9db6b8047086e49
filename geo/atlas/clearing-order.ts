import { createHash } from 'node:crypto';
import { run, runOne } from '@/geo/database/run';
import type { ClearingPlan } from '@/geo/domain/clearing-order';
import { budgetHa, type ClearingSettings } from '@/geo/domain/clearing-settings';
import { EVERYONE } from '@/geo/domain/hazard-audience';
import { atlasBounds, blockedThings, openAreas } from '@/geo/queries/clearing';
import { atlasDistrictShapes } from '@/geo/queries/regions';
import { currentOrderSolver } from './order-solver';

/** Answers, over the exercise set only: which open areas first, so that most is unlocked? */
export async function planClearing(settings: ClearingSettings): Promise<ClearingPlan> {
  const [areas, things, districts, extent] = await Promise.all([
    run(openAreas(EVERYONE)),
    run(blockedThings(EVERYONE, settings.withinKm)),
    run(atlasDistrictShapes),
    runOne(atlasBounds),
  ]);
  const job = { areas, things, budgetHa: budgetHa(settings), weights: settings.weights };
  const key = createHash('sha256').update(JSON.stringify(job)).digest('base64url');
  const order = await currentOrderSolver()(key, async () => job);
  return { order, districts, bounds: extent?.bounds ?? [45, 38.5, 48, 40.7] };
}
