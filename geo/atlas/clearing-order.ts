import { run, runOne } from '@/geo/database/run';
import { type ClearingPlan, clearingOrder } from '@/geo/domain/clearing-order';
import { budgetHa, type ClearingSettings } from '@/geo/domain/clearing-settings';
import { EVERYONE } from '@/geo/domain/hazard-audience';
import { atlasBounds, blockedThings, openAreas } from '@/geo/queries/clearing';
import { atlasDistrictShapes } from '@/geo/queries/regions';

/** Answers, over the exercise set only: which open areas first, so that most is unlocked? */
export async function planClearing(settings: ClearingSettings): Promise<ClearingPlan> {
  const [areas, things, districts, extent] = await Promise.all([
    run(openAreas(EVERYONE)),
    run(blockedThings(EVERYONE, settings.withinKm)),
    run(atlasDistrictShapes),
    runOne(atlasBounds),
  ]);
  return {
    order: clearingOrder(areas, things, { budgetHa: budgetHa(settings), weights: settings.weights }),
    districts,
    bounds: extent?.bounds ?? [45, 38.5, 48, 40.7],
  };
}
