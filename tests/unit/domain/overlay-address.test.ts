import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatOverlayAddress, type OverlayPlace, parseOverlayAddress } from '@/geo/domain/overlay-address';
import type { ShapePosition } from '@/geo/domain/shape/drawn-shape';
import { shapeText } from '@/geo/domain/shape/shape-address';
import { typedShape } from '@/geo/domain/shape/typed-positions';

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

  test('of any drawn shape is read back to a metre', () => {
    const position = fc.tuple(fc.integer({ min: 44e5, max: 50e5 }), fc.integer({ min: 37e5, max: 42e5 }));
    const ring = fc.uniqueArray(position, { minLength: 3, maxLength: 20, selector: String }).map((steps) => {
      const positions = steps.map(([x, y]): ShapePosition => [x / 1e5, y / 1e5]);
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
