import type { MiniMapGeometry } from '@/geo/domain/mini-map';
import { roundLength } from './round-length';

/** Kilometres of one degree of latitude on the mean sphere. */
const KM_PER_DEGREE = 111.195;

/** How a small map places degrees on its picture: straight, true to scale at its middle latitude. */
export interface MapFrame {
  widthPx: number;
  heightPx: number;
  pixelsPerKm: number;
  /** [longitude, latitude] in degrees to [x, y] in pixels from the upper left. */
  place: (position: readonly [number, number]) => [number, number];
}

/** The frame of bounds [west, south, east, north] in degrees, `widthPx` wide and as high as the bounds ask for. */
export function mapFrame(bounds: readonly [number, number, number, number], widthPx: number): MapFrame {
  const [west, south, east, north] = bounds;
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const pixelsPerKm = widthPx / ((east - west) * KM_PER_DEGREE * shrink);
  const perDegree = pixelsPerKm * KM_PER_DEGREE;
  return {
    widthPx,
    heightPx: (north - south) * perDegree,
    pixelsPerKm,
    place: ([longitude, latitude]) => [
      (longitude - west) * perDegree * shrink,
      (north - latitude) * perDegree,
    ],
  };
}

/** The SVG path of a line or area in a frame, to a tenth of a pixel; a point has none. */
export function framePath(frame: MapFrame, geometry: MiniMapGeometry): string {
  return linesOf(geometry)
    .map((line) => `M${line.map((position) => placed(frame, position)).join('L')}`)
    .join('');
}

/** The longest round number of kilometres that takes at most a third of the width: the length of a scale bar. */
export function scaleBarKm(frame: MapFrame): number {
  return Math.max(1, roundLength(frame.widthPx / 3 / frame.pixelsPerKm));
}

function linesOf(geometry: MiniMapGeometry): readonly (readonly [number, number][])[] {
  switch (geometry.type) {
    case 'Point':
      return [];
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
  }
}

function placed(frame: MapFrame, position: readonly [number, number]): string {
  return frame
    .place(position)
    .map((pixels) => pixels.toFixed(1))
    .join(' ');
}
