import { run, runOne } from '@/geo/database/run';
import { AtlasError } from '@/geo/domain/errors';
import { nearFeature } from '@/geo/domain/near';
import type { ParkProfile } from '@/geo/domain/park';
import { claimsAbout } from '@/geo/queries/claims';
import { nearestTo } from '@/geo/queries/near';
import { notesAbout } from '@/geo/queries/notes';
import { incentiveList, parkBySlug } from '@/geo/queries/parks';

/** Answers: what is this park, how has it grown, and what does it offer? Throws not_found. */
export async function parkProfile(slug: string): Promise<ParkProfile> {
  const park = await runOne(parkBySlug(slug));
  if (!park) throw new AtlasError('not_found', `There is no park "${slug.slice(0, 80)}".`);
  const [figures, incentives, near, notes] = await Promise.all([
    run(claimsAbout('park', slug)),
    park.type === 'smart_village' ? [] : run(incentiveList),
    run(nearestTo('park', slug)),
    run(notesAbout('park', slug)),
  ]);
  return { park, figures, incentives, near: near.map(nearFeature), notes };
}
