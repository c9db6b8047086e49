import { run, runOne } from '@/geo/database/run';
import type { ClearingPlan } from '@/geo/domain/clearing-order';
import { budgetHa, type ClearingSettings } from '@/geo/domain/clearing-settings';
import { EVERYONE } from '@/geo/domain/hazard-audience';
import { atlasBounds, blockedThings, openAreas } from '@/geo/queries/clearing';
import { atlasDistrictShapes } from '@/geo/queries/regions';
import { dataVersion } from '@/geo/tiles/data-version';
import { type ClearingJob, currentOrderSolver } from './order-solver';

/** Answers, over the exercise set only: which open areas first, so that most is unlocked? */
export async function planClearing(settings: ClearingSettings): Promise<ClearingPlan> {
  const { withinKm, weights } = settings;
  const limits = { budgetHa: budgetHa(settings), weights };
  const job = async (): Promise<ClearingJob> => {
    const [areas, things] = await Promise.all([
      run(openAreas(EVERYONE)),
      run(blockedThings(EVERYONE, withinKm)),
    ]);
    return { areas, things, ...limits };
  };
  const key = JSON.stringify([await dataVersion(), withinKm, limits]);
  const [order, districts, extent] = await Promise.all([
    currentOrderSolver()(key, job),
    run(atlasDistrictShapes),
    runOne(atlasBounds),
  ]);
  return { order, districts, bounds: extent?.bounds ?? [45, 38.5, 48, 40.7] };
}
