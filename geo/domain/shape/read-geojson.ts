import { type DrawnShape, isInAtlas } from './drawn-shape';
import { findGeometries } from './find-geometries';
import { refuseDeepNesting } from './nesting';
import { PositionReader } from './read-positions';
import { jsonPointer, refusal } from './shape-problem';
import { ShapeNotes, type ShapeReading } from './shape-reading';

/** How a shape is to be read. */
export interface ReadOptions {
  /** The width of lines, in metres. */
  widthM: number;
  /** Reads every position as latitude, longitude. */
  swap?: boolean;
}

/** The shape that a GeoJSON text holds, checked position by position. Throws an AtlasError with the JSON pointer of what is wrong. */
export function readGeojsonText(text: string, options: ReadOptions): ShapeReading {
  refuseDeepNesting(text);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw refusal('not_json');
  }
  return readGeojson(document, options);
}

/** As `readGeojsonText`, for a document that is already parsed and known not to be nested deeply. */
export function readGeojson(document: unknown, { widthM, swap = false }: ReadOptions): ShapeReading {
  const notes = new ShapeNotes();
  const found = findGeometries(document, notes);
  const [first] = found;
  if (!first) throw refusal('no_shape');
  const other = found.find(({ type }) => type !== first.type);
  if (other) throw refusal('mixed', other.parts[0]?.path);
  const parts = found.flatMap((geometry) => geometry.parts);
  const reader = new PositionReader(notes, swap);
  const shape: DrawnShape =
    first.type === 'line'
      ? { type: 'line', coordinates: parts.map((part) => reader.line(part.coordinates, part.path)), widthM }
      : { type: 'area', coordinates: parts.map((part) => ringsOf(reader, part)) };
  if (parts.length === 0) throw refusal('no_shape');
  refuseFarPositions(reader.read);
  const [start] = reader.read;
  if (swap && start) {
    const [longitude, latitude] = start.position;
    notes.add('swapped', jsonPointer(start.path), {
      before: [[latitude, longitude]],
      after: [start.position],
    });
  }
  return { shape, notes: notes.list() };
}

function ringsOf(reader: PositionReader, part: { coordinates: unknown; path: (string | number)[] }) {
  if (!Array.isArray(part.coordinates)) throw refusal('not_a_list', part.path);
  if (part.coordinates.length === 0) throw refusal('too_few_positions', part.path);
  return part.coordinates.map((ring, index) => reader.ring(ring, [...part.path, index]));
}

// Latitude before longitude is the commonest slip: what lies in the atlas only the other way round is said to be so.
function refuseFarPositions(read: PositionReader['read']): void {
  const far = read.find(({ position }) => !isInAtlas(position));
  if (!far) return;
  if (read.every(({ position: [first, second] }) => isInAtlas([second, first])))
    throw refusal('swapped', far.path);
  const unreal = read.find(({ position: [x, y] }) => Math.abs(x) > 180 || Math.abs(y) > 90);
  if (unreal) throw refusal('out_of_range', unreal.path);
  throw refusal('outside_atlas', far.path);
}
