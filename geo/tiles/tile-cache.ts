import { LRUCache } from 'lru-cache';

/** A tile as it is sent: gzip bytes, made once; null stands for an empty tile. */
export interface StoredTile {
  gzip: Buffer | null;
}

const MAX_BYTES = 64 * 1024 * 1024;
const OVERHEAD_BYTES = 200;

const tiles = new LRUCache<string, StoredTile>({
  maxSize: MAX_BYTES,
  sizeCalculation: (tile) => (tile.gzip?.byteLength ?? 0) + OVERHEAD_BYTES,
});
const underWay = new Map<string, Promise<StoredTile>>();

/** A tile that is already made, or undefined. */
export function cachedTile(key: string): StoredTile | undefined {
  return tiles.get(key);
}

/** Makes a tile and keeps it; those who ask for it meanwhile wait for the same making. */
export function makeTile(key: string, make: () => Promise<StoredTile>): Promise<StoredTile> {
  const making = underWay.get(key) ?? startMaking(key, make);
  return making;
}

function startMaking(key: string, make: () => Promise<StoredTile>): Promise<StoredTile> {
  const making = make()
    .then((tile) => {
      tiles.set(key, tile);
      return tile;
    })
    .finally(() => underWay.delete(key));
  underWay.set(key, making);
  return making;
}
