import type { MapView } from '@/geo/domain/map-address';

/** How large a picture of the map is, in CSS pixels. */
export interface PictureSize {
  widthPx: number;
  heightPx: number;
}

/** The side of the world in pixels at zoom 0, as MapLibre counts zooms. */
const WORLD_PX = 512;

const MERCATOR_END = 85.051129;

/** The bounds [west, south, east, north] in degrees (WGS 84) of the land that a view shows in a picture, seen from straight above; turned views get the bounds around them. */
export function boundsOfView(
  { zoom, longitude, latitude, bearing }: MapView,
  { widthPx, heightPx }: PictureSize,
): [number, number, number, number] {
  const worldPx = WORLD_PX * 2 ** zoom;
  const turn = radians(bearing);
  const [cosine, sine] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))];
  const halfX = (widthPx * cosine + heightPx * sine) / 2 / worldPx;
  const halfY = (widthPx * sine + heightPx * cosine) / 2 / worldPx;
  const [x, y] = [(longitude + 180) / 360, mercatorY(latitude)];
  return [
    Math.max(-180, (x - halfX) * 360 - 180),
    Math.max(-MERCATOR_END, latitudeAt(y + halfY)),
    Math.min(180, (x + halfX) * 360 - 180),
    Math.min(MERCATOR_END, latitudeAt(y - halfY)),
  ];
}

/** The view that shows in another picture all the land that a view shows in its own: the same middle, and a zoom at which it fits. */
export function viewFitted(view: MapView, from: PictureSize, to: PictureSize): MapView {
  const scale = Math.min(to.widthPx / from.widthPx, to.heightPx / from.heightPx);
  return { ...view, pitch: 0, zoom: view.zoom + Math.log2(scale) };
}

const EQUATOR_M = 2 * Math.PI * 6_378_137;

/** Metres of ground that one CSS pixel of a view spans at a latitude (degrees), on the sphere of Web Mercator. */
export function metresPerPixel(zoom: number, latitude: number): number {
  return (EQUATOR_M * Math.cos(radians(latitude))) / (WORLD_PX * 2 ** zoom);
}

function mercatorY(latitude: number): number {
  return (1 - Math.asinh(Math.tan(radians(latitude))) / Math.PI) / 2;
}

function latitudeAt(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
