import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeAt, worldPosition } from '@/geo/spatial/web-mercator';

const EQUATOR_M = 2 * Math.PI * 6_378_137;

test('the world is a square from 0 to 1: the equator half way down, 85.051129° at its edges', () => {
  expect(worldPosition([0, 0])).toEqual([0.5, 0.5]);
  expect(worldPosition([-180, 85.051129])[1]).toBeCloseTo(0, 7);
  expect(worldPosition([180, -85.051129])[1]).toBeCloseTo(1, 7);
});

// The example of IOGP Guidance Note 7-2 for EPSG:3857: 24°22′54.433″ N, 100°20′ W is E -11 169 055.58 m, N 2 800 000.00 m.
test('a place is where the guidance note of EPSG:3857 puts it, to some centimetres', () => {
  const [x, y] = worldPosition([-(100 + 20 / 60), 24 + 22 / 60 + 54.433 / 3_600]);
  expect((x - 0.5) * EQUATOR_M).toBeCloseTo(-11_169_055.58, 2);
  expect((0.5 - y) * EQUATOR_M).toBeCloseTo(2_800_000, 1);
});

test('a place is where its position says, to a hundred-millionth of a degree', () => {
  const places = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -85, max: 85, noNaN: true }),
  );
  fc.assert(
    fc.property(places, (place) => {
      const [longitude, latitude] = placeAt(worldPosition(place));
      expect(longitude).toBeCloseTo(place[0], 8);
      expect(latitude).toBeCloseTo(place[1], 8);
    }),
  );
});
