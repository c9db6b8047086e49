import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { AtlasError } from '@/geo/domain/errors';
import { MAX_SHAPE_BYTES } from '@/geo/domain/shape/drawn-shape';
import { readShape } from '@/geo/domain/shape/read-shape';

const read = (text: string | Uint8Array, swap = false) =>
  readShape(typeof text === 'string' ? new TextEncoder().encode(text) : text, { widthM: 200, swap });
const polygon = (ring: unknown) => JSON.stringify({ type: 'Polygon', coordinates: [ring] });
const square = [
  [46, 39],
  [46.1, 39],
  [46.1, 39.1],
  [46, 39.1],
  [46, 39],
];
const closed = polygon(square);

function refusalOf(text: string | Uint8Array): {
  code: string | undefined;
  pointer: string | undefined;
  kind: string;
} {
  try {
    read(text);
  } catch (error) {
    if (error instanceof AtlasError) return { code: error.code, pointer: error.pointer, kind: error.kind };
    throw error;
  }
  throw new Error('was not refused');
}

describe('a shape in GeoJSON', () => {
  test('is read from a geometry, a feature and a collection alike', () => {
    const geometry = JSON.parse(closed);
    const feature = { type: 'Feature', properties: {}, geometry };
    const expected = { type: 'area', coordinates: [[square]] };
    expect(read(closed).shape).toEqual(expected);
    expect(read(JSON.stringify(feature)).shape).toEqual(expected);
    expect(read(JSON.stringify({ type: 'FeatureCollection', features: [feature] })).shape).toEqual(expected);
    expect(read(JSON.stringify({ type: 'GeometryCollection', geometries: [geometry] })).shape).toEqual(
      expected,
    );
  });

  test('keeps holes and parts', () => {
    const hole = [
      [46.02, 39.02],
      [46.04, 39.02],
      [46.04, 39.04],
      [46.02, 39.02],
    ];
    const { shape } = read(JSON.stringify({ type: 'MultiPolygon', coordinates: [[square, hole], [square]] }));
    expect(shape.coordinates).toEqual([[square, hole], [square]]);
  });

  test('that is a line has the width it is asked with', () => {
    expect(read('{"type":"LineString","coordinates":[[46,39],[46.1,39]]}').shape).toEqual({
      type: 'line',
      coordinates: [
        [
          [46, 39],
          [46.1, 39],
        ],
      ],
      widthM: 200,
    });
  });

  test.each([
    [
      'text',
      polygon([
        ['a', 39],
        [46.1, 39],
        [46.1, 39.1],
      ]),
      'not_a_number',
      '/coordinates/0/0/0',
    ],
    [
      'null',
      polygon([
        [46, 39],
        [46.1, null],
        [46.1, 39.1],
      ]),
      'not_a_number',
      '/coordinates/0/1/1',
    ],
    [
      '1e999',
      '{"type":"Polygon","coordinates":[[[46,39],[46.1,39],[1e999,39.1]]]}',
      'not_finite',
      '/coordinates/0/2/0',
    ],
    ['NaN', '{"type":"Polygon","coordinates":[[[46,39],[NaN,39],[46,39.1]]]}', 'not_json', ''],
    [
      'a position of one number',
      polygon([[46], [46.1, 39], [46.1, 39.1]]),
      'too_few_numbers',
      '/coordinates/0/0',
    ],
    ['a number instead of a position', polygon([46, 39, 46.1]), 'not_a_list', '/coordinates/0/0'],
    [
      'latitude 91',
      polygon([
        [46, 91],
        [46.1, 39],
        [46.1, 39.1],
      ]),
      'out_of_range',
      '/coordinates/0/0',
    ],
    [
      'longitude 540',
      polygon([
        [46, 39],
        [540, 39],
        [46.1, 39.1],
      ]),
      'out_of_range',
      '/coordinates/0/1',
    ],
    [
      'Paris',
      polygon([
        [2.3, 48.8],
        [2.4, 48.8],
        [2.4, 48.9],
      ]),
      'outside_atlas',
      '/coordinates/0/0',
    ],
    [
      'latitude before longitude',
      polygon([
        [39, 46],
        [39, 46.1],
        [39.1, 46.1],
      ]),
      'swapped',
      '/coordinates/0/0',
    ],
    [
      'a ring of two positions',
      polygon([
        [46, 39],
        [46.1, 39],
        [46, 39],
      ]),
      'too_few_positions',
      '/coordinates/0',
    ],
    ['an empty ring', polygon([]), 'too_few_positions', '/coordinates/0'],
    ['no rings', '{"type":"Polygon","coordinates":[]}', 'too_few_positions', '/coordinates'],
    ['coordinates that are missing', '{"type":"Polygon"}', 'not_a_list', '/coordinates'],
    ['an unknown type', '{"type":"Circle","coordinates":[46,39]}', 'wrong_type', '/type'],
    ['a member that is null', '{"type":"FeatureCollection","features":[null]}', 'wrong_type', '/features/0'],
    ['only points', '{"type":"Point","coordinates":[46,39]}', 'no_shape', ''],
    ['an empty collection', '{"type":"FeatureCollection","features":[]}', 'no_shape', ''],
    [
      'another system',
      '{"type":"Polygon","crs":{"properties":{"name":"EPSG:32638"}},"coordinates":[]}',
      'other_crs',
      '/crs',
    ],
    ['no JSON', 'hello', 'not_json', ''],
    ['nothing', '   ', 'empty', ''],
  ])('with %s is refused with its place', (_, text, code, pointer) => {
    expect(refusalOf(text)).toMatchObject({ code, pointer, kind: 'unprocessable' });
  });

  test('with polygons and lines is refused at the first of the other kind', () => {
    const mixed = {
      type: 'GeometryCollection',
      geometries: [
        JSON.parse(closed),
        {
          type: 'LineString',
          coordinates: [
            [46, 39],
            [46.1, 39],
          ],
        },
      ],
    };
    expect(refusalOf(JSON.stringify(mixed))).toMatchObject({
      code: 'mixed',
      pointer: '/geometries/1/coordinates',
    });
  });

  test('that was swapped is read the other way round when asked, and that is noted', () => {
    const { shape, notes } = read(polygon(square.map(([x, y]) => [y, x])), true);
    expect(shape.coordinates).toEqual([[square]]);
    const [longitude, latitude] = square[0] ?? [0, 0];
    expect(notes).toMatchObject([
      { repair: 'swapped', versions: { before: [[latitude, longitude]], after: [[longitude, latitude]] } },
    ]);
  });

  test('with a ring that is not closed is closed, and that is noted with the place', () => {
    const { shape, notes } = read(polygon(square.slice(0, -1)));
    expect(shape.coordinates).toEqual([[square]]);
    const [first, last] = [square[0], square.at(-2)];
    expect(notes).toEqual([
      {
        repair: 'ring_closed',
        pointer: '/coordinates/0',
        count: 1,
        versions: { before: [first, last], after: [first, last, first] },
      },
    ]);
  });

  test('with heights and points loses them, and that is noted', () => {
    const high = { type: 'Polygon', coordinates: [square.map((position) => [...position, 900])] };
    const { notes } = read(
      JSON.stringify({
        type: 'GeometryCollection',
        geometries: [high, { type: 'Point', coordinates: [46, 39] }],
      }),
    );
    expect(notes).toEqual([
      { repair: 'points_left_out', pointer: '/geometries/1', count: 1 },
      { repair: 'heights_left_out', pointer: '/geometries/0/coordinates/0/0', count: 5 },
    ]);
  });

  test('nested 5 000 deep is refused before it is parsed', () => {
    const deep = `${'{"type":"GeometryCollection","geometries":['.repeat(5_000)}${']}'.repeat(5_000)}`;
    expect(refusalOf(deep)).toMatchObject({ code: 'too_deep' });
    expect(refusalOf('['.repeat(100_000))).toMatchObject({ code: 'too_deep' });
  });

  test('of more positions than may be is too large', () => {
    const many = Array.from({ length: 60_000 }, (_, index) => [46 + index / 1e6, 39]);
    expect(refusalOf(polygon(many))).toMatchObject({ code: 'too_many_positions', kind: 'too_large' });
  });

  test('of a million positions is too large a file', () => {
    const million = `{"type":"Polygon","coordinates":[[${'[46,39],'.repeat(1_000_000)}[46,39]]]}`;
    expect(refusalOf(million)).toMatchObject({ code: 'too_large', kind: 'too_large' });
  });

  test('of any kind is read or refused from the closed list, never anything else', () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    const shapes = fc.record({
      type: fc.constantFrom(
        'Polygon',
        'MultiPolygon',
        'LineString',
        'Feature',
        'FeatureCollection',
        'GeometryCollection',
      ),
      coordinates: value,
      features: value,
      geometries: value,
      geometry: value,
    });
    fc.assert(
      fc.property(fc.oneof(value, shapes), (document) => {
        try {
          read(JSON.stringify(document));
        } catch (error) {
          expect(error).toBeInstanceOf(AtlasError);
          expect((error as AtlasError).code).toBeDefined();
        }
      }),
      { numRuns: 500 },
    );
  });
});

const kml = (inside: string) =>
  `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inside}</Document></kml>`;
const placemark = (coordinates: string) =>
  `<Placemark><name>A &amp; B</name><Polygon><outerBoundaryIs><LinearRing><coordinates>${coordinates}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`;
const ring = '46,39,0 46.1,39,0 46.1,39.1,0 46,39.1,0 46,39,0';

describe('a shape in KML', () => {
  test('is read with its holes, heights left out', () => {
    const hole = `<innerBoundaryIs><LinearRing><coordinates>46.02,39.02 46.04,39.02 46.04,39.04 46.02,39.02</coordinates></LinearRing></innerBoundaryIs>`;
    const { shape, notes } = read(kml(placemark(ring).replace('</Polygon>', `${hole}</Polygon>`)));
    expect(shape).toMatchObject({
      type: 'area',
      coordinates: [
        [
          square,
          [
            [46.02, 39.02],
            [46.04, 39.02],
            [46.04, 39.04],
            [46.02, 39.02],
          ],
        ],
      ],
    });
    expect(notes).toMatchObject([{ repair: 'heights_left_out' }]);
  });

  test('in folders, multigeometries and with prefixes is found, lines too', () => {
    const line =
      '<k:Folder><k:Placemark><k:MultiGeometry><k:LineString><k:coordinates>46,39 46.1,39</k:coordinates></k:LineString></k:MultiGeometry></k:Placemark></k:Folder>';
    expect(read(`<k:kml xmlns:k="http://www.opengis.net/kml/2.2">${line}</k:kml>`).shape).toMatchObject({
      type: 'line',
      coordinates: [
        [
          [46, 39],
          [46.1, 39],
        ],
      ],
    });
  });

  test.each([
    ['a DOCTYPE', `<!DOCTYPE kml SYSTEM "file:///etc/passwd">${kml(placemark(ring))}`, 'entities'],
    [
      'entities',
      `<!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${kml(placemark('&b;'))}`,
      'entities',
    ],
    [
      'a link to another address',
      kml('<NetworkLink><Link><href>http://169.254.169.254/</href></Link></NetworkLink>'),
      'network_link',
    ],
    ['a tag that is not closed', kml('<Placemark>'), 'not_xml'],
    ['no shape', kml('<Placemark><name>x</name></Placemark>'), 'no_shape'],
    [
      'too many folders in each other',
      kml(`${'<Folder>'.repeat(5_000)}${'</Folder>'.repeat(5_000)}`),
      'too_deep',
    ],
    [
      'folders in each other, whose closing tags stand in a comment too',
      kml(`<!--${'</Folder>'.repeat(60)}-->${'<Folder>'.repeat(60)}${'</Folder>'.repeat(60)}`),
      'too_deep',
    ],
    ['a tag that an object may not have', kml('<__proto__>x</__proto__>'), 'not_xml'],
  ])('with %s is refused', (_, text, code) => {
    expect(refusalOf(text)).toMatchObject({ code });
  });

  test('with comments, character data and quotes that hold other signs is read', () => {
    const odd = `<!-- a < b's "c" --><description a='>"' b=">'"><![CDATA[it's <b>1 < 2</b> "]]> it's "</description>`;
    expect(read(kml(placemark(ring).replace('<name>', `${odd}<name>`))).shape).toMatchObject({
      coordinates: [[square]],
    });
  });

  test.each([
    ['a text', `<a>${'1,2 '.repeat(750_000)}</a>`, 'too_many_positions'],
    ['a tag', `<a b="${'1'.repeat(200_000)}"/>`, 'not_xml'],
    ['a tag with others in its quotes', `<a b="${'<>'.repeat(200_000)}"/>`, 'not_xml'],
    ['a tag with very many quotes', `<a ${'""'.repeat(200_000)}/>`, 'not_xml'],
    ['a comment that does not end', `<a/>${'<!--'.repeat(200_000)}`, 'not_xml'],
  ])('with %s so long that reading it would take the memory of the server is refused', (_, text, code) => {
    expect(refusalOf(text)).toMatchObject({ code });
  });

  test.each(['a', '<a', '<a '])(
    'of 4 MB with nothing but %j after its first < is refused within the time of a test',
    { timeout: 60_000 },
    (part) => {
      const text = `<${part.repeat((MAX_SHAPE_BYTES - 1) / part.length)}`;
      expect(refusalOf(text)).toMatchObject({ code: 'not_xml' });
    },
  );

  test('with a coordinate that is text is refused with the place, counted over the shapes of the file', () => {
    expect(refusalOf(kml(placemark(ring) + placemark('46,39 46.1,north 46.1,39.1')))).toMatchObject({
      code: 'not_a_number',
      pointer: '/features/1/geometry/coordinates/0/1/1',
    });
  });
});

describe('a shape in KMZ', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  test('is unpacked and read', () => {
    const kmz = zipSync({ 'images/a.png': new Uint8Array(10), 'doc.kml': bytes(kml(placemark(ring))) });
    expect(read(kmz).shape.coordinates).toEqual([[square]]);
  });

  test('that unpacks to far more than a shape may have is stopped on the way', () => {
    const bomb = zipSync({ 'doc.kml': new Uint8Array(60_000_000).fill(32) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(refusalOf(bomb)).toMatchObject({ code: 'too_large', kind: 'too_large' });
  });

  test.each([
    [
      'a path that leads out of it',
      zipSync({ '../../etc/doc.kml': bytes(kml(placemark(ring))) }),
      'zip_entry',
    ],
    ['an absolute path', zipSync({ '/tmp/doc.kml': bytes(kml(placemark(ring))) }), 'zip_entry'],
    ['no KML', zipSync({ 'readme.txt': bytes('hello') }), 'no_kml'],
    [
      'a zip in a zip',
      zipSync({ 'inner.kmz': zipSync({ 'doc.kml': bytes(kml(placemark(ring))) }) }),
      'no_kml',
    ],
    ['a broken end', zipSync({ 'doc.kml': bytes(kml(placemark(ring))) }).slice(0, 60), 'not_a_zip'],
    [
      'too many entries',
      zipSync(
        Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`${index}.txt`, new Uint8Array(1)])),
      ),
      'zip_entry',
    ],
  ])('with %s is refused', (_, file, code) => {
    expect(refusalOf(file)).toMatchObject({ code });
  });
});

describe('a shape of centimetres', () => {
  // 0.0000001 degrees are 1.1 cm to the north and 0.9 cm to the east here.
  const plot = (degrees: number) =>
    polygon([
      [46, 39],
      [46 + degrees, 39],
      [46 + degrees, 39 + degrees],
      [46, 39],
    ]);

  test('is read, to the centimetre that an address keeps', () => {
    expect(read(plot(0.000_000_32)).shape.coordinates).toEqual([
      [
        [
          [46, 39],
          [46.000_000_3, 39],
          [46.000_000_3, 39.000_000_3],
          [46, 39],
        ],
      ],
    ]);
  });

  test('and less is refused at once, with the place', () => {
    expect(refusalOf(plot(0.000_000_04))).toEqual({
      code: 'too_small',
      pointer: '/coordinates/0',
      kind: 'unprocessable',
    });
    const line = '{"type":"LineString","coordinates":[[46,39],[46.00000004,39]]}';
    expect(refusalOf(line)).toMatchObject({ code: 'too_small', pointer: '/coordinates' });
    const same = '{"type":"LineString","coordinates":[[46,39,1],[46,39,2]]}';
    expect(refusalOf(same)).toMatchObject({ code: 'too_few_positions' });
  });
});
