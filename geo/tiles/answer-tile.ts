import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { runOne } from '@/geo/database/run';
import { tileBytes } from '@/geo/queries/tiles';
import { dataVersion } from './data-version';
import type { TileAddress } from './tile-address';
import { cachedTile, makeTile, type StoredTile } from './tile-cache';

const compress = promisify(gzip);

/** A tile and how long a client may keep it. */
export interface TileAnswer extends StoredTile {
  cacheControl: string;
}

/** The cached answer to a tile address, without waiting; undefined when the tile has to be made. */
export function readyTile(address: TileAddress, current: string): TileAnswer | undefined {
  const tile = cachedTile(keyOf(address, current));
  return tile && { gzip: tile.gzip, cacheControl: cacheControl(address, current) };
}

/**
 * The tile at an address: always the current data. The current version's address may be kept for good;
 * an address with another version must be asked again. Throws database_unavailable or timeout.
 */
export async function answerTile(address: TileAddress): Promise<TileAnswer> {
  const current = await dataVersion();
  const ready = readyTile(address, current);
  if (ready) return ready;
  const tile = await makeTile(keyOf(address, current), () => drawTile(address));
  return { gzip: tile.gzip, cacheControl: cacheControl(address, current) };
}

async function drawTile({ set, z, x, y }: TileAddress): Promise<StoredTile> {
  const row = await runOne(tileBytes(set, z, x, y));
  if (!row || row.tile.byteLength === 0) return { gzip: null };
  return { gzip: await compress(row.tile) };
}

function keyOf({ set, z, x, y }: TileAddress, version: string): string {
  return `${version}/${set}/${z}/${x}/${y}`;
}

function cacheControl(address: TileAddress, current: string): string {
  return address.version === current ? 'public, max-age=31536000, immutable' : 'no-cache';
}
