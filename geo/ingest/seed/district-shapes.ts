import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { featureCollection, union } from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';

type District = Feature<Polygon | MultiPolygon, { adm1_code: string }>;

let shapes: Map<string, District> | undefined;

/**
 * The boundary of a district (MultiPolygon, EPSG:4326) as GeoJSON text, from Natural Earth 1:10m admin-1.
 * Joined on adm1_code: names and ISO codes in that file are wrong for some districts.
 */
export function districtShape(adm1Codes: readonly string[]): string {
  shapes ??= readShapes();
  const parts = adm1Codes.map((code) => {
    const shape = shapes?.get(code);
    if (!shape) throw new Error(`districts.geojson has no adm1_code ${code}`);
    return shape;
  });
  const whole = parts.length === 1 ? parts[0] : union(featureCollection(parts));
  if (!whole) throw new Error('a district needs at least one adm1_code');
  const { type, coordinates } = whole.geometry;
  return JSON.stringify({
    type: 'MultiPolygon',
    coordinates: type === 'Polygon' ? [coordinates] : coordinates,
  });
}

function readShapes(): Map<string, District> {
  const text = readFileSync(resolve('prisma/data/districts.geojson'), 'utf8');
  const collection = JSON.parse(text) as FeatureCollection<Polygon | MultiPolygon, { adm1_code: string }>;
  return new Map(collection.features.map((district) => [district.properties.adm1_code, district]));
}
