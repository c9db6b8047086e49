import { AtlasError } from '../errors';

/** Every reason why a drawn, pasted or uploaded shape is refused, with the sentence for the API. */
const SHAPE_PROBLEMS = {
  empty: 'There is nothing in it.',
  too_large: 'The file is larger than 4 MB, or unpacks to more.',
  too_many_positions: 'The shape has more than 50 000 positions. Simplify it.',
  too_deep: 'It is nested too deeply.',
  not_json: 'It is not JSON.',
  not_xml: 'It is not well-formed XML.',
  not_a_zip: 'It is not a ZIP file that can be read.',
  zip_entry: 'The ZIP file has an entry with a path that is not allowed, or too many entries.',
  no_kml: 'There is no KML file in it.',
  entities: 'XML with a DOCTYPE or entities is not read.',
  network_link: 'KML that links to other addresses is not read.',
  wrong_type: 'Here must be GeoJSON: a geometry, a feature or a collection of them.',
  other_crs: 'Only WGS 84 (longitude, latitude) is read.',
  no_shape: 'There is no polygon and no line in it.',
  mixed: 'Polygons and lines together cannot be answered: send one or the other.',
  not_a_list: 'Here must be a list of positions.',
  not_a_number: 'A coordinate must be a number.',
  not_finite: 'A coordinate must be a finite number.',
  too_few_numbers: 'A position needs a longitude and a latitude.',
  out_of_range: 'A longitude is from -180 to 180 and a latitude from -90 to 90.',
  swapped:
    'Longitude and latitude are the other way round: read so, the shape lies in the atlas. Send swap=true to read it so.',
  outside_atlas: 'The atlas ends at 41 to 53 degrees east and 36 to 43 degrees north.',
  too_few_positions: 'A ring needs three different positions, a line two.',
  too_small: 'It is too small: its positions are less than a centimetre apart.',
  no_area: 'The polygon encloses no land.',
  bad_width: 'The width of a line is from 1 to 10 000 metres.',
} as const;

export type ShapeProblem = keyof typeof SHAPE_PROBLEMS;

/** True for the code of one of the known problems. */
export function isShapeProblem(code: string | undefined): code is ShapeProblem {
  return code !== undefined && Object.hasOwn(SHAPE_PROBLEMS, code);
}

/** The refusal of a shape: what is wrong, and the JSON pointer (RFC 6901) of the place, from the keys that lead to it. */
export function refusal(code: ShapeProblem, path: readonly (string | number)[] = []): AtlasError {
  const kind = code === 'too_large' || code === 'too_many_positions' ? 'too_large' : 'unprocessable';
  return new AtlasError(kind, SHAPE_PROBLEMS[code], { code, pointer: jsonPointer(path) });
}

/** The JSON pointer (RFC 6901) of a path of keys; the whole document is the empty text. */
export function jsonPointer(path: readonly (string | number)[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
