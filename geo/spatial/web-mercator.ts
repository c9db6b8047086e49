/** The side of the world, and of a tile at its own zoom, in CSS pixels at zoom 0, as MapLibre counts zooms. */
export const WORLD_PX = 512;

const EQUATOR_M = 2 * Math.PI * 6_378_137;

/** Where a place ([longitude, latitude] in degrees) lies on the world as a square from 0 to 1 (EPSG:3857), north-west first. */
export function worldPosition([longitude, latitude]: readonly [number, number]): [number, number] {
  return [(longitude + 180) / 360, (1 - Math.asinh(Math.tan(radians(latitude))) / Math.PI) / 2];
}

/** The place ([longitude, latitude] in degrees) at a position on the world as a square. */
export function placeAt([x, y]: readonly [number, number]): [number, number] {
  return [x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

/** Metres of ground that one CSS pixel of a view spans at a latitude (degrees), on the sphere of Web Mercator. */
export function metresPerPixel(zoom: number, latitude: number): number {
  return (EQUATOR_M * Math.cos(radians(latitude))) / (WORLD_PX * 2 ** zoom);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
