import type { MiniMapGeometry } from '@/geo/domain/mini-map';

/** The bounds [west, south, east, north] in degrees of some outlines; a degree around the middle of the atlas where there is none. */
export function boundsOfShapes(
  shapes: readonly { geometry: MiniMapGeometry }[],
): [number, number, number, number] {
  const positions = shapes.flatMap(({ geometry }) => positionsOf(geometry));
  if (positions.length === 0) return [46, 39, 47, 40];
  const longitudes = positions.map(([longitude]) => longitude);
  const latitudes = positions.map(([, latitude]) => latitude);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}

function positionsOf(geometry: MiniMapGeometry): readonly (readonly [number, number])[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
  }
}
