import { gunzipSync } from 'node:zlib';
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { Point } from '@/geo/spatial/clip-to-box';
import type { FrameTile } from '@/geo/spatial/picture-frame';

/** A tile as it is stored, and where it lies in the picture. */
export interface PictureTile {
  set: string;
  place: FrameTile;
  /** null for an empty tile. */
  gzip: Uint8Array | null;
}

/** A feature of a tile: what the style asks of it, and its geometry in pixels of the unturned picture. */
export interface TileFeature {
  type: VectorTileFeature['type'];
  properties: Record<string, string | number | boolean>;
  /** The tile it was cut for. */
  place: FrameTile;
  /** Its points, lines or rings, which reach a little beyond the tile. */
  parts: () => Point[][];
}

/** The features of every vector layer by `set/layer`, tile by tile. */
export function tileFeatures(tiles: readonly PictureTile[]): Map<string, TileFeature[]> {
  const found = new Map<string, TileFeature[]>();
  for (const { set, place, gzip } of tiles) {
    if (!gzip) continue;
    const { layers } = new VectorTile(new PbfReader(gunzipSync(gzip)));
    for (const [name, layer] of Object.entries(layers)) {
      const key = `${set}/${name}`;
      const features = found.get(key) ?? [];
      found.set(key, features);
      for (let index = 0; index < layer.length; index++)
        features.push(asFeature(layer.feature(index), place));
    }
  }
  return found;
}

function asFeature(feature: VectorTileFeature, place: FrameTile): TileFeature {
  const { left, top, right, bottom } = place;
  const [perUnitX, perUnitY] = [(right - left) / feature.extent, (bottom - top) / feature.extent];
  return {
    type: feature.type,
    properties: feature.properties as TileFeature['properties'],
    place,
    parts: () =>
      feature
        .loadGeometry()
        .map((part) => part.map(({ x, y }): Point => [left + x * perUnitX, top + y * perUnitY])),
  };
}
