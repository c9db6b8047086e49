import { runOne } from '@/geo/database/run';
import { type AccessAnswer, decideAccess } from '@/geo/domain/access-check';
import { AtlasError } from '@/geo/domain/errors';
import { EVERYONE } from '@/geo/domain/hazard-audience';
import { accessCheck } from '@/geo/queries/access-check';

/** Answers: does a route or plot on this land (hexadecimal EWKB) meet an objection? Never that it is free of mines. */
export async function accessOn(outline: string): Promise<AccessAnswer> {
  const row = await runOne(accessCheck([outline], EVERYONE));
  if (!row) throw new AtlasError('internal', 'The route could not be checked.');
  return decideAccess(row);
}
