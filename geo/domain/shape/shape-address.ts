import type { DrawnShape, ShapePosition } from './drawn-shape';
import { geometryOf, STEPS_A_DEGREE } from './drawn-shape';
import { readGeojson } from './read-geojson';

/** The longest shape an address carries; a larger one is sent in the body and kept only in the browser. */
export const MAX_SHAPE_TEXT = 6_000; // some 900 corners a hundred metres apart, in an address of less than 8 KB

// The polyline algorithm (five bits a sign, the sixth says that more follow) in letters that an address takes as they are.
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
// What an earlier version wrote has no sign before it and steps of about a metre: no text of it began with a point.
const FINE = '.';
const COARSE_STEPS_A_DEGREE = 1e5;

/**
 * A shape as the text of an address, to 0.0000001 degrees (a centimetre), which a point before it tells from the steps of a metre of
 * earlier addresses; null when it would be longer than an address may carry.
 */
export function shapeText(shape: DrawnShape): string | null {
  const parts = shape.type === 'area' ? shape.coordinates : [shape.coordinates];
  const text = FINE + parts.map((rings) => rings.map(ringText).join('.')).join('~');
  return text.length > MAX_SHAPE_TEXT ? null : text;
}

/** The shape that an address names, one of an earlier version too; null when the text is no shape inside the atlas. */
export function parseShapeText(text: string, type: DrawnShape['type'], widthM: number): DrawnShape | null {
  if (text.length > MAX_SHAPE_TEXT || !/^[\w.~-]+$/.test(text)) return null;
  const isFine = text.startsWith(FINE);
  const steps = isFine ? STEPS_A_DEGREE : COARSE_STEPS_A_DEGREE;
  const parts = (isFine ? text.slice(FINE.length) : text)
    .split('~')
    .map((part) => part.split('.').map((ring) => parseRing(ring, steps)));
  const [lines = []] = parts;
  const drawn: DrawnShape =
    type === 'area'
      ? { type, coordinates: parts }
      : { type, coordinates: parts.length === 1 ? lines : [], widthM };
  try {
    return readGeojson(geometryOf(drawn), { widthM }).shape;
  } catch {
    return null; // a mistyped address is no shape; what is wrong with it helps nobody
  }
}

function ringText(positions: readonly ShapePosition[]): string {
  let [x, y] = [0, 0];
  return positions
    .map(([longitude, latitude]) => {
      const [nextX, nextY] = [Math.round(longitude * STEPS_A_DEGREE), Math.round(latitude * STEPS_A_DEGREE)];
      const text = stepText(nextX - x) + stepText(nextY - y);
      [x, y] = [nextX, nextY];
      return text;
    })
    .join('');
}

function stepText(step: number): string {
  let rest = step < 0 ? -step * 2 - 1 : step * 2;
  let text = '';
  while (rest >= 32) {
    text += SIGNS[(rest % 32) + 32];
    rest = Math.floor(rest / 32);
  }
  return text + SIGNS[rest];
}

function parseRing(text: string, stepsADegree: number): ShapePosition[] {
  const steps = parseSteps(text);
  const positions: ShapePosition[] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index + 1 < steps.length; index += 2) {
    x += steps[index] ?? 0;
    y += steps[index + 1] ?? 0;
    positions.push([x / stepsADegree, y / stepsADegree]);
  }
  return positions;
}

function parseSteps(text: string): number[] {
  const steps: number[] = [];
  let [value, weight] = [0, 1];
  for (const sign of text) {
    const bits = SIGNS.indexOf(sign);
    value += (bits % 32) * weight;
    weight *= 32;
    if (bits >= 32) continue;
    steps.push(value % 2 === 1 ? -(value + 1) / 2 : value / 2);
    [value, weight] = [0, 1];
  }
  return steps;
}
