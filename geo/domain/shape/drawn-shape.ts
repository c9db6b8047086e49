import type { MultiLineString, MultiPolygon } from 'geojson';
import { MAP_BOUNDS } from '../map-address';

/** A place as GeoJSON counts it: [longitude, latitude] in degrees (WGS 84). */
export type ShapePosition = [longitude: number, latitude: number];

/** What a reader draws, pastes or uploads: areas (polygons with holes), or lines that have a width in metres. */
export type DrawnShape =
  | { type: 'area'; coordinates: ShapePosition[][][] }
  | { type: 'line'; coordinates: ShapePosition[][]; widthM: number };

/** The most positions a shape may have, for it is cut against every hazard area. */
export const MAX_POSITIONS = 50_000;

/** The largest file of a shape, in bytes. */
export const MAX_SHAPE_BYTES = 4_000_000;

/** How wide a line may be, in metres, and how wide it is unless said otherwise. */
export const LINE_WIDTH_M = { least: 1, most: 10_000, usual: 200 } as const;

/** How many steps of a position there are in a degree: a step is about a centimetre, and a shape is known no better. */
export const STEPS_A_DEGREE = 1e7;

/** True for a position that the map can show. */
export function isInAtlas([longitude, latitude]: ShapePosition): boolean {
  const [west, south, east, north] = MAP_BOUNDS;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** A shape as a GeoJSON geometry; the width of a line is not part of it. */
export function geometryOf(shape: DrawnShape): MultiPolygon | MultiLineString {
  return shape.type === 'area'
    ? { type: 'MultiPolygon', coordinates: shape.coordinates }
    : { type: 'MultiLineString', coordinates: shape.coordinates };
}
