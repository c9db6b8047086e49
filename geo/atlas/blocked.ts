import { run } from '@/geo/database/run';
import type { BlockedRow } from '@/geo/domain/blocked';
import { EVERYONE } from '@/geo/domain/hazard-audience';
import { blocked } from '@/geo/queries/blocked';

/** Answers: which deposits, projects and parks may open hazard areas touch? */
export function whatIsBlocked(): Promise<BlockedRow[]> {
  return run(blocked(EVERYONE));
}
