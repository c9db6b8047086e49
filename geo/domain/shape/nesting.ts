import { refusal } from './shape-problem';

// FeatureCollection > Feature > GeometryCollection > MultiPolygon > rings > positions is 11 deep.
const MAX_DEPTH = 20;

/** Throws too_deep for a JSON text with more brackets inside each other than GeoJSON needs; nothing is parsed, so no stack can run out. */
export function refuseDeepNesting(text: string): void {
  let depth = 0;
  let isInText = false;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index];
    if (isInText) {
      if (sign === '\\') index += 1;
      else if (sign === '"') isInText = false;
    } else if (sign === '"') isInText = true;
    else if (sign === '[' || sign === '{') {
      depth += 1;
      if (depth > MAX_DEPTH) throw refusal('too_deep');
    } else if (sign === ']' || sign === '}') depth -= 1;
  }
}
