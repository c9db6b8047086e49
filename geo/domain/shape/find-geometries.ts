import { jsonPointer, refusal } from './shape-problem';
import type { ShapeNotes } from './shape-reading';

type Path = (string | number)[];

/** A geometry found in a GeoJSON document, and the keys that lead to its coordinates. */
export interface FoundGeometry {
  type: 'area' | 'line';
  /** Lists of rings, or lines. */
  parts: { coordinates: unknown; path: Path }[];
}

const CRS_NAMES = /^(urn:ogc:def:crs:(OGC:1\.3:CRS84|EPSG:+4326)|EPSG:4326)$/;

/** The polygons and lines of any GeoJSON object, points left out with a note. Throws what the document refuses. */
export function findGeometries(document: unknown, notes: ShapeNotes, path: Path = []): FoundGeometry[] {
  const object = asObject(document, path);
  refuseOtherCrs(object, path);
  switch (object.type) {
    case 'FeatureCollection':
      return inside(object.features, notes, [...path, 'features']);
    case 'GeometryCollection':
      return inside(object.geometries, notes, [...path, 'geometries']);
    case 'Feature':
      return object.geometry === null ? [] : findGeometries(object.geometry, notes, [...path, 'geometry']);
    default:
      return ofGeometry(object, notes, path);
  }
}

function inside(members: unknown, notes: ShapeNotes, path: Path): FoundGeometry[] {
  if (!Array.isArray(members)) throw refusal('not_a_list', path);
  return members.flatMap((member, index) => findGeometries(member, notes, [...path, index]));
}

function ofGeometry(geometry: Record<string, unknown>, notes: ShapeNotes, path: Path): FoundGeometry[] {
  const { type, coordinates } = geometry;
  const at: Path = [...path, 'coordinates'];
  const one = { coordinates, path: at };
  if (type === 'Polygon') return [{ type: 'area', parts: [one] }];
  if (type === 'LineString') return [{ type: 'line', parts: [one] }];
  if (type === 'MultiPolygon') return [{ type: 'area', parts: partsOf(coordinates, at) }];
  if (type === 'MultiLineString') return [{ type: 'line', parts: partsOf(coordinates, at) }];
  if (type === 'Point' || type === 'MultiPoint') {
    notes.add('points_left_out', jsonPointer(path));
    return [];
  }
  throw refusal('wrong_type', [...path, 'type']);
}

function partsOf(coordinates: unknown, path: Path): FoundGeometry['parts'] {
  if (!Array.isArray(coordinates)) throw refusal('not_a_list', path);
  return coordinates.map((part, index) => ({ coordinates: part as unknown, path: [...path, index] }));
}

function asObject(value: unknown, path: Path): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refusal('wrong_type', path);
  return value as Record<string, unknown>;
}

function refuseOtherCrs(object: Record<string, unknown>, path: Path): void {
  if (object.crs === undefined || object.crs === null) return;
  const { properties } = asObject(object.crs, [...path, 'crs']);
  const name =
    typeof properties === 'object' && properties !== null && 'name' in properties ? properties.name : '';
  if (typeof name !== 'string' || !CRS_NAMES.test(name)) throw refusal('other_crs', [...path, 'crs']);
}
