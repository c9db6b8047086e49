import type { IncomingMessage, ServerResponse } from 'node:http';
import { AtlasError } from '@/geo/domain/errors';
import { readyTile } from '@/geo/tiles/answer-tile';
import { knownDataVersion } from '@/geo/tiles/data-version';
import { tileAddress } from '@/geo/tiles/tile-address';
import { acceptsGzip, tileHeaders } from './tiles';

const TILE = /^\/tiles\/([^/?]+)\/([^/?]+)\/([^/?]+)\/([^/?]+)\/([^/?]+)\.mvt$/;

/** Answers a tile that is already made straight onto the connection; false when the request has to go the long way. */
export function sendReadyTile(request: IncomingMessage, response: ServerResponse): boolean {
  const [, set = '', version = '', z = '', x = '', y = ''] = TILE.exec(request.url ?? '') ?? [];
  const current = knownDataVersion();
  if (!set || !current || request.method !== 'GET' || !acceptsGzip(request.headers['accept-encoding']))
    return false;
  try {
    const tile = readyTile(tileAddress({ set, version, z, x, y }), current);
    if (!tile) return false;
    response.writeHead(tile.gzip ? 200 : 204, tileHeaders(tile)).end(tile.gzip);
    return true;
  } catch (error) {
    if (error instanceof AtlasError) return false; // the long way says what is wrong
    throw error;
  }
}
