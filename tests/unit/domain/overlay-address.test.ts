import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatOverlayAddress, type OverlayPlace, parseOverlayAddress } from '@/geo/domain/overlay-address';
import type { ShapePosition } from '@/geo/domain/shape/drawn-shape';
import { shapeText } from '@/geo/domain/shape/shape-address';
import { typedShape } from '@/geo/domain/shape/typed-positions';

const square: ShapePosition[] = [
  [46, 39],
  [46.1, 39],
  [46.1, 39.1],
  [46, 39.1],
  [46, 39],
];
const backAndForth = (place: OverlayPlace) =>
  parseOverlayAddress(Object.fromEntries(new URLSearchParams(formatOverlayAddress(place) ?? '')));

describe('the address of a report', () => {
  test.each<OverlayPlace>([
    { kind: 'deposit', slug: 'vejneli', bufferKm: 2.5 },
    { kind: 'project', slug: 'horadiz-agbend', widthM: 300 },
    { kind: 'park', slug: 'agdam-senaye-parki', bufferKm: 1 },
    { kind: 'region', slug: 'AZ-CAB' },
  ])('of $kind is read back as it was written', (place) => {
    expect(backAndForth(place)).toEqual({ place, problem: null });
  });

  test('has usual numbers when it names none, and asks for nothing when it is empty', () => {
    expect(parseOverlayAddress({ of: 'deposit:vejneli' }).place).toMatchObject({ bufferKm: 2 });
    expect(parseOverlayAddress({ of: '', bufferKm: '2' })).toEqual({ place: null, problem: null });
  });

  test.each([
    [{ of: 'planet:mars' }, 'not_a_thing'],
    [{ of: 'deposit:<b>' }, 'not_a_thing'],
    [{ of: 'deposit:vejneli', bufferKm: '26' }, 'not_a_number'],
    [{ of: 'deposit:vejneli', bufferKm: '1e1' }, 'not_a_number'],
    [{ of: 'project:x', widthM: '-5' }, 'not_a_number'],
    [{ area: 'AAAA' }, 'not_a_shape'],
    [{ area: '%%%' }, 'not_a_shape'],
    [{ line: '../etc' }, 'not_a_shape'],
    [{ of: 'park:x', area: 'AAAA' }, 'two_places'],
    [{ of: ['park:x', 'park:y'] }, 'twice'],
  ])('%o has the problem %s', (query, problem) => {
    expect(parseOverlayAddress(query)).toEqual({ place: null, problem });
  });

  test('written in steps of a metre, as before, still opens the same shape', () => {
    const area = 'g27-Igs2xHgxTAAgxT_wTAA_wT.gz_-Igp6xHg9DAAg9D_8D_8D~gs44IgmhuHCAACBB';
    expect(parseOverlayAddress({ area }).place).toEqual({
      kind: 'drawn',
      shape: {
        type: 'area',
        coordinates: [
          [
            [
              [47, 39.6],
              [47.1, 39.6],
              [47.1, 39.7],
              [47, 39.7],
              [47, 39.6],
            ],
            [
              [47.02, 39.62],
              [47.04, 39.62],
              [47.04, 39.64],
              [47.02, 39.62],
            ],
          ],
          [
            [
              [46, 39],
              [46.00001, 39],
              [46.00001, 39.00001],
              [46, 39],
            ],
          ],
        ],
      },
    });
    expect(parseOverlayAddress({ line: 'g27-Igs2xHyjYwzK', widthM: '50' }).place).toEqual({
      kind: 'drawn',
      shape: {
        type: 'line',
        coordinates: [
          [
            [47, 39.6],
            [47.12345, 39.65432],
          ],
        ],
        widthM: 50,
      },
    });
  });

  test('of a line has its width with all its decimals', () => {
    const coordinates: ShapePosition[][] = [
      [
        [46, 39],
        [46.1, 39],
      ],
    ];
    for (const widthM of [1, 200.12345, 33.333333333333336, 10_000]) {
      const place: OverlayPlace = { kind: 'drawn', shape: { type: 'line', coordinates, widthM } };
      expect(backAndForth(place)).toEqual({ place, problem: null });
    }
  });

  test('tells what was changed of the shape, and ignores what it does not know', () => {
    const shape = { type: 'area' as const, coordinates: [[square]] };
    const notes = [
      { repair: 'ring_closed' as const, pointer: '', count: 2 },
      { repair: 'heights_left_out' as const, pointer: '', count: 40_000 },
    ];
    expect(backAndForth({ kind: 'drawn', shape, notes }).place).toEqual({ kind: 'drawn', shape, notes });
    const fromFile = [
      {
        repair: 'ring_closed' as const,
        pointer: '/coordinates/0',
        count: 2,
        versions: { before: square, after: square },
      },
      { repair: 'made_valid' as const, pointer: '', count: 1 }, // it is found again in the shape
    ];
    expect(formatOverlayAddress({ kind: 'drawn', shape, notes: fromFile })).toMatch(
      /&changed=ring_closed:2$/,
    );
    const area = shapeText(shape) ?? '';
    for (const changed of [
      '',
      'safe:1',
      'made_valid:1',
      'constructor:1',
      'swapped',
      'swapped:0',
      '<b>,swapped:-1',
    ])
      expect(parseOverlayAddress({ area, changed }).place, changed).toEqual({ kind: 'drawn', shape });
    expect(parseOverlayAddress({ area, changed: 'safe:1,swapped:1' }).place).toMatchObject({
      notes: [{ repair: 'swapped', count: 1 }],
    });
    expect(parseOverlayAddress({ area, changed: ['swapped:1', 'swapped:1'] }).problem).toBe('twice');
  });

  test('of any drawn shape is read back to a centimetre', () => {
    const position = fc.tuple(fc.integer({ min: 44e7, max: 50e7 }), fc.integer({ min: 37e7, max: 42e7 }));
    const ring = fc.uniqueArray(position, { minLength: 3, maxLength: 20, selector: String }).map((steps) => {
      const positions = steps.map(([x, y]): ShapePosition => [x / 1e7, y / 1e7]);
      return [...positions, positions[0] as ShapePosition];
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(ring, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
        (coordinates) => {
          const place: OverlayPlace = { kind: 'drawn', shape: { type: 'area', coordinates } };
          expect(backAndForth(place)).toEqual({ place, problem: null });
        },
      ),
    );
  });

  test('carries no shape that is too large for it', () => {
    const line = Array.from(
      { length: 5_000 },
      (_, index): ShapePosition => [45 + index / 1e4, 39 + (index % 7) / 10],
    );
    expect(shapeText({ type: 'line', coordinates: [line], widthM: 10 })).toBeNull();
  });

  test('carries some nine hundred corners a hundred metres apart, in less than the 8 KB that servers take', () => {
    const line = Array.from(
      { length: 900 },
      (_, index): ShapePosition => [45 + index * 0.0011234, 39 + (index % 7) * 0.0009876],
    );
    const shape = { type: 'line' as const, coordinates: [line], widthM: 33.333333333333336 };
    const notes = (['ring_closed', 'swapped', 'heights_left_out', 'points_left_out'] as const).map(
      (repair) => ({ repair, pointer: '', count: 50_000 }),
    );
    const address = formatOverlayAddress({ kind: 'drawn', shape, notes });
    expect(address?.length).toBeLessThan(8_000 - 1_000); // the rest is the host's name and other headers
    expect(backAndForth({ kind: 'drawn', shape, notes }).place).toMatchObject({ kind: 'drawn', notes });
  });
});

describe('typed positions', () => {
  test('become a polygon or a line, one position on a line', () => {
    expect(JSON.parse(typedShape('46, 39\n46.1 39\n46.1;39.1', 'area'))).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [46, 39],
          [46.1, 39],
          [46.1, 39.1],
        ],
      ],
    });
    expect(JSON.parse(typedShape('46,39\n46.1,39', 'line')).type).toBe('LineString');
  });

  test('leave words for the reader to refuse, and GeoJSON and KML as they are', () => {
    expect(JSON.parse(typedShape('north, 39', 'line')).coordinates).toEqual([['north', 39]]);
    expect(typedShape(' {"type":1} ', 'area')).toBe('{"type":1}');
    expect(typedShape('<kml/>', 'area')).toBe('<kml/>');
  });
});
