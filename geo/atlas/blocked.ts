import { run, runOne } from '@/geo/database/run';
import type { BlockedRow, NotCompared } from '@/geo/domain/blocked';
import { EVERYONE } from '@/geo/domain/hazard-audience';
import { blocked, notComparedCounts } from '@/geo/queries/blocked';

/** Answers: which deposits, projects and parks may open hazard areas touch? */
export function whatIsBlocked(): Promise<BlockedRow[]> {
  return run(blocked(EVERYONE));
}

/** Answers: how many of each kind have no place that could be compared with them? */
export async function notCompared(): Promise<NotCompared> {
  return (await runOne(notComparedCounts)) ?? { deposit: 0, project: 0, park: 0 };
}
