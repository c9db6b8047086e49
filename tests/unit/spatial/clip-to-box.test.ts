import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipLine, clipRing, type Point } from '@/geo/spatial/clip-to-box';

const BOX = { left: 0, top: 0, right: 10, bottom: 10 };
const points = fc.array(
  fc.tuple(fc.double({ min: -20, max: 30, noNaN: true }), fc.double({ min: -20, max: 30, noNaN: true })),
  {
    minLength: 3,
    maxLength: 12,
  },
);

const areaOf = (ring: readonly Point[]) =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] as Point;
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

const isWithin = ([x, y]: Point) => x >= -1e-6 && x <= 10 + 1e-6 && y >= -1e-6 && y <= 10 + 1e-6;

describe('the part of a ring in a box', () => {
  test('is the ring where it lies inside, and nothing where it lies outside', () => {
    const inside: Point[] = [
      [1, 1],
      [9, 1],
      [5, 9],
    ];
    expect(clipRing(inside, BOX)).toEqual(inside);
    expect(
      clipRing(
        [
          [11, 1],
          [19, 1],
          [15, 9],
        ],
        BOX,
      ),
    ).toEqual([]);
  });

  test('of a square over a corner is the square of the corner', () => {
    const kept = clipRing(
      [
        [5, 5],
        [15, 5],
        [15, 15],
        [5, 15],
      ],
      BOX,
    );
    expect(areaOf(kept)).toBe(25);
  });

  test('of a ring all around is the whole box', () => {
    expect(
      areaOf(
        clipRing(
          [
            [-5, -5],
            [15, -5],
            [15, 15],
            [-5, 15],
          ],
          BOX,
        ),
      ),
    ).toBe(100);
  });

  test('lies in the box, and keeps the direction of a convex ring', () => {
    fc.assert(
      fc.property(points, (ring) => {
        expect(clipRing(ring, BOX).every(isWithin)).toBe(true);
      }),
    );
    const hole: Point[] = [
      [5, 15],
      [15, 15],
      [15, 5],
      [5, 5],
    ];
    expect(areaOf(clipRing(hole, BOX))).toBe(-25);
  });
});

describe('the parts of a line in a box', () => {
  test('are cut at the edges, each a line of its own', () => {
    const line: Point[] = [
      [-5, 5],
      [5, 5],
      [5, 15],
      [8, 15],
      [8, 5],
    ];
    expect(clipLine(line, BOX)).toEqual([
      [
        [0, 5],
        [5, 5],
        [5, 10],
      ],
      [
        [8, 10],
        [8, 5],
      ],
    ]);
  });

  test('are none for a line beside it', () => {
    expect(
      clipLine(
        [
          [-5, -1],
          [15, -1],
        ],
        BOX,
      ),
    ).toEqual([]);
  });

  test('lie in the box', () => {
    fc.assert(
      fc.property(points, (line) => {
        expect(clipLine(line, BOX).flat().every(isWithin)).toBe(true);
      }),
    );
  });
});
