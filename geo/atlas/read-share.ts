import { AtlasError } from '@/geo/domain/errors';
import type { ReadShare, ShareRow } from '@/geo/domain/share';
import { readShareState } from '@/geo/domain/share-state';

/** A stored share with its state brought up to the present version. Throws internal for a state that no step can read. */
export function readShare(row: ShareRow): ReadShare {
  const state = readShareState(row.state);
  if (!state)
    throw new AtlasError('internal', 'This share cannot be read.', { cause: new Error(`share ${row.slug}`) });
  return { ...row, state };
}
