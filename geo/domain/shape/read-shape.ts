import { MAX_SHAPE_BYTES } from './drawn-shape';
import { kmlToGeojson } from './kml-to-geojson';
import { type ReadOptions, readGeojson, readGeojsonText } from './read-geojson';
import { refusal } from './shape-problem';
import type { ShapeReading } from './shape-reading';
import { unpackKmz } from './unpack-kmz';

/**
 * The shape in a file, told apart by what it begins with: GeoJSON, KML or KMZ. Of KML the JSON pointers count the shapes in the
 * order of the file, as if they were a GeoJSON collection. Throws an AtlasError (too_large or unprocessable) with code and pointer.
 */
export function readShape(bytes: Uint8Array, options: ReadOptions): ShapeReading {
  if (bytes.length === 0) throw refusal('empty');
  if (bytes.length > MAX_SHAPE_BYTES) throw refusal('too_large');
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const text = new TextDecoder().decode(isZip ? unpackKmz(bytes) : bytes).trim();
  if (text === '') throw refusal('empty');
  return text.startsWith('<') ? readGeojson(kmlToGeojson(text), options) : readGeojsonText(text, options);
}
