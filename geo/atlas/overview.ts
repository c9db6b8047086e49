import { run } from '@/geo/database/run';
import type { Audience } from '@/geo/domain/audience';
import { type Overview, sharedIndicators } from '@/geo/domain/overview';
import { seriesOf } from '@/geo/domain/series';
import { observationsOf } from '@/geo/queries/observations';
import { overviewCounts } from '@/geo/queries/overview';

/** Answers: what does the atlas hold for each economic region, and how do they compare, what an audience looks at first? */
export async function overview(audience: Audience): Promise<Overview> {
  const regions = await run(overviewCounts);
  const observations = await Promise.all(regions.map(({ code }) => run(observationsOf(code))));
  return { regions, shared: sharedIndicators(observations.map(seriesOf), audience) };
}
