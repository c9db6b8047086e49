import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bboxPolygon, featureCollection, intersect } from '@turf/turf';
import type { BBox, Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

// The part of the world the map can show, with a margin.
const EXTENT: BBox = [36, 33, 58, 48];
const IRAN = '364';
const NORTH_BANK = ['031', '051'];

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;
let kept: WeakRef<World> | undefined; // 35 MB that only the load of the seed needs

/** A country (MultiPolygon, EPSG:4326) cut to the map's extent, as GeoJSON text, from Natural Earth 1:10m in world-atlas. */
export function countryShape(id: string): string {
  const shape = feature(readWorld(), countryObject(id));
  if (shape.type !== 'Feature') throw new Error(`world-atlas: ${id} is not one country`);
  const cut = intersect(featureCollection([shape as Feature<Polygon | MultiPolygon>, bboxPolygon(EXTENT)]));
  if (!cut) throw new Error(`world-atlas: ${id} lies outside the map`);
  const coordinates = cut.geometry.type === 'Polygon' ? [cut.geometry.coordinates] : cut.geometry.coordinates;
  return JSON.stringify({ type: 'MultiPolygon', coordinates });
}

/**
 * The Araz as the border of Iran with Armenia and Azerbaijan: west to east, as far as the border's northernmost point,
 * where the border leaves the river. MultiLineString (EPSG:4326) as GeoJSON text.
 */
export function arazLine(): string {
  const border = mesh(readWorld(), readWorld().objects.countries as GeometryObject, (one, other) => {
    const ids = [String(one.id), String(other.id)];
    return ids.includes(IRAN) && ids.some((id) => NORTH_BANK.includes(id));
  });
  const positions = border.coordinates.flat();
  const north = positions.reduce(
    (best, position) => ((position[1] ?? 0) > (best[1] ?? 0) && (position[0] ?? 0) > 46.5 ? position : best),
    [0, 0] as Position,
  );
  const lines = border.coordinates
    .map((line) => line.filter((position) => (position[0] ?? 0) <= (north[0] ?? 0)))
    .filter((line) => line.length > 1);
  return JSON.stringify({ type: 'MultiLineString', coordinates: lines });
}

function countryObject(id: string) {
  const found = readWorld().objects.countries.geometries.find((country) => String(country.id) === id);
  if (!found) throw new Error(`world-atlas has no country ${id}`);
  return found;
}

function readWorld(): World {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const world = kept?.deref() ?? (JSON.parse(readFileSync(path, 'utf8')) as World);
  kept = new WeakRef(world);
  return world;
}
