import { run, runOne } from '@/geo/database/run';
import { AtlasError } from '@/geo/domain/errors';
import type { HazardAreaProfile } from '@/geo/domain/hazard-area';
import { EVERYONE } from '@/geo/domain/hazard-audience';
import { eventsOf, hazardAreaBySlug, releasesOf } from '@/geo/queries/hazard-areas';

/** Answers: what is known of this hazard area, and what of it was released when and how? Throws not_found. */
export async function hazardAreaProfile(slug: string): Promise<HazardAreaProfile> {
  const [area, releases, events] = await Promise.all([
    runOne(hazardAreaBySlug(slug, EVERYONE)),
    run(releasesOf(slug, EVERYONE)),
    run(eventsOf(slug, EVERYONE)),
  ]);
  if (!area) throw new AtlasError('not_found', `There is no hazard area "${slug.slice(0, 80)}".`);
  return { area, releases, events };
}
