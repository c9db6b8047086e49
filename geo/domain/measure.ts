import { Geodesic } from 'geographiclib-geodesic';

/** [longitude, latitude] in degrees (WGS 84). */
export type Position = [number, number];

/** A line or the area inside it, measured on the ellipsoid. */
export interface Measurement {
  lengthKm: number;
  /** From the first point to the last, clockwise from north, 0 to 360; null for fewer than two points. */
  bearingDegrees: number | null;
  /** The area inside the closed line; null for fewer than three points or a line that crosses itself. */
  areaHa: number | null;
}

const METRES_PER_KM = 1_000;
const SQUARE_METRES_PER_HA = 10_000;

const { WGS84, DISTANCE, AZIMUTH } = Geodesic;

/** Measures points in order: geodesics on the WGS 84 ellipsoid (Karney 2013, doi:10.1007/s00190-012-0578-z), as PostGIS geography does. */
export function measure(points: readonly Position[]): Measurement {
  return {
    lengthKm: pairs(points).reduce((sum, [from, to]) => sum + lengthOf(from, to), 0) / METRES_PER_KM,
    bearingDegrees: bearingOf(points),
    areaHa: areaOf(points),
  };
}

function lengthOf([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  return WGS84.Inverse(lat1, lon1, lat2, lon2, DISTANCE).s12 ?? 0;
}

function bearingOf(points: readonly Position[]): number | null {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;
  const { azi1 = 0 } = WGS84.Inverse(first[1], first[0], last[1], last[0], AZIMUTH);
  return (azi1 + 360) % 360;
}

function areaOf(points: readonly Position[]): number | null {
  const [first] = points;
  if (!first || points.length < 3 || crossesItself(withoutRepeats([...points, first]))) return null;
  const polygon = WGS84.Polygon(false);
  for (const [longitude, latitude] of points) polygon.AddPoint(latitude, longitude);
  const { area } = polygon.Compute(false, true);
  return Math.abs(area ?? 0) / SQUARE_METRES_PER_HA;
}

// A place that is pointed at twice, as a double click does, is one corner.
function withoutRepeats(ring: readonly Position[]): Position[] {
  return ring.filter(([x, y], index) => x !== ring[index - 1]?.[0] || y !== ring[index - 1]?.[1]);
}

// Whether two sides of a ring that are not neighbours meet.
function crossesItself(ring: readonly Position[]): boolean {
  const sides = pairs(ring);
  return sides.some(([a, b], index) =>
    sides
      .slice(index + 2, index === 0 ? -1 : undefined)
      .some(([c, d]) => turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0),
  );
}

// Positive where c lies left of the line from a to b.
function turn(a: Position, b: Position, c: Position): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.slice(1).map((item, index) => [items[index] as Item, item]);
}

/** The measured points as a GeoJSON feature (RFC 7946): a polygon where there is an area, else a line, with the figures as properties. */
export function measuredFeature(points: readonly Position[]): object {
  const { lengthKm, bearingDegrees, areaHa } = measure(points);
  const [first] = points;
  const geometry =
    areaHa !== null && first
      ? { type: 'Polygon', coordinates: [counterclockwise([...points, first])] }
      : { type: 'LineString', coordinates: points };
  return { type: 'Feature', properties: { lengthKm, bearingDegrees, areaHa }, geometry };
}

// RFC 7946 has outer rings run counterclockwise.
function counterclockwise(ring: Position[]): Position[] {
  const doubled = pairs(ring).reduce((sum, [[x1, y1], [x2, y2]]) => sum + (x1 * y2 - x2 * y1), 0);
  return doubled < 0 ? ring.toReversed() : ring;
}
