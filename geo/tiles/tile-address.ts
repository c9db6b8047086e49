import { AtlasError } from '@/geo/domain/errors';

/** The tile sets, each a SQL function `tile_<set>(z, x, y, query)`. */
const TILE_SETS = ['base', 'atlas', 'hazard', 'exercise', 'people'] as const;

export type TileSet = (typeof TILE_SETS)[number];

/** Zooms that are drawn; deeper ones are drawn by the client from the last (overzoom). */
export const MAX_TILE_ZOOM = 14;

/** One tile of one set at one data version (XYZ scheme, EPSG:3857). */
export interface TileAddress {
  set: TileSet;
  version: string;
  z: number;
  x: number;
  y: number;
}

const WHOLE_NUMBER = /^(0|[1-9]\d{0,9})$/;

/** Checks the parts of a tile's path. Throws not_found for an unknown set and bad_request for numbers out of range. */
export function tileAddress(parts: {
  set: string;
  version: string;
  z: string;
  x: string;
  y: string;
}): TileAddress {
  if (!isTileSet(parts.set))
    throw new AtlasError('not_found', `There is no tile set "${shorten(parts.set)}".`);
  if (!WHOLE_NUMBER.test(parts.version))
    throw new AtlasError('bad_request', 'The version is not a whole number.');
  const [z, x, y] = [parts.z, parts.x, parts.y].map(wholeNumber) as [number, number, number];
  if (z > MAX_TILE_ZOOM) throw new AtlasError('bad_request', `Zoom goes from 0 to ${MAX_TILE_ZOOM}.`);
  const last = 2 ** z - 1;
  if (x > last || y > last)
    throw new AtlasError('bad_request', `At zoom ${z}, x and y go from 0 to ${last}.`);
  return { set: parts.set, version: parts.version, z, x, y };
}

/** True for the name of a tile set. */
export function isTileSet(name: string): name is TileSet {
  return (TILE_SETS as readonly string[]).includes(name);
}

function wholeNumber(text: string): number {
  if (!WHOLE_NUMBER.test(text)) throw new AtlasError('bad_request', 'z, x and y are whole numbers from 0.');
  return Number(text);
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
