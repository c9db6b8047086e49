import { run, runOne } from '@/geo/database/run';
import { AtlasError } from '@/geo/domain/errors';
import type { HazardAreaProfile } from '@/geo/domain/hazard-area';
import { hazardAreaBySlug, releasesOf } from '@/geo/queries/hazard-areas';

/** Answers: what is known of this hazard area, and what of it was released when and how? Throws not_found. */
export async function hazardAreaProfile(slug: string): Promise<HazardAreaProfile> {
  const [area, releases] = await Promise.all([runOne(hazardAreaBySlug(slug)), run(releasesOf(slug))]);
  if (!area) throw new AtlasError('not_found', `There is no hazard area "${slug.slice(0, 80)}".`);
  return { area, releases };
}
