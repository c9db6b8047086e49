import { AtlasError } from '@/geo/domain/errors';

/** The one answer for a share that is unknown, expired or revoked, and for a token that is not its own: nothing tells them apart. */
export function noShare(): AtlasError {
  return new AtlasError('not_found', 'This link opens nothing: it is unknown, has expired or was withdrawn.');
}
