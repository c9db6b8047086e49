import { run } from '@/geo/database/run';
import type { OverviewRow } from '@/geo/domain/overview';
import { overviewCounts } from '@/geo/queries/overview';

/** Answers: what does the atlas hold for each economic region? */
export function overview(): Promise<OverviewRow[]> {
  return run(overviewCounts);
}
