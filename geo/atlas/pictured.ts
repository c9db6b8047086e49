import { runOne } from '@/geo/database/run';
import { AtlasError } from '@/geo/domain/errors';
import { EVERYONE } from '@/geo/domain/hazard-audience';
import type { Selection } from '@/geo/domain/map-address';
import type { Pictured } from '@/geo/domain/pictured';
import { picturedFeature } from '@/geo/queries/pictured';

/** Answers: what does a picture of this thing say of it, and where does it lie? Throws not_found, also for what not everyone may know. */
export async function pictured(selection: Selection): Promise<Pictured> {
  const feature = await runOne(picturedFeature(selection, EVERYONE));
  if (!feature) throw new AtlasError('not_found', `There is no ${selection.kind} "${selection.slug}".`);
  return feature;
}
