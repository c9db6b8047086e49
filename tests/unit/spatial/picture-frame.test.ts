import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineBeside } from '@/geo/spatial/line-beside';
import { pictureFrame, viewOfBounds } from '@/geo/spatial/picture-frame';

const WORLD = [-180, -85, 180, 85] as const;
const OPTIONS = { widthPx: 800, heightPx: 600, maxTileZoom: 14, bounds: WORLD };
const VIEW = { zoom: 9, latitude: 39.4, longitude: 47, bearing: 0, pitch: 0 };

const views = fc.record({
  zoom: fc.double({ min: 0, max: 22, noNaN: true }),
  latitude: fc.double({ min: 36, max: 43, noNaN: true }),
  longitude: fc.double({ min: 41, max: 53, noNaN: true }),
  bearing: fc.integer({ min: -360, max: 360 }),
  pitch: fc.constant(0),
});

describe('the frame of a picture', () => {
  test('has the place of its view in the middle, and right of what covers its left', () => {
    expect(pictureFrame(VIEW, OPTIONS).place([47, 39.4])).toEqual([400, 300]);
    expect(pictureFrame(VIEW, { ...OPTIONS, coveredLeftPx: 300 }).place([47, 39.4])).toEqual([550, 300]);
  });

  test('is as wide as the map: at zoom 0 the world has 512 pixels', () => {
    const { place } = pictureFrame({ ...VIEW, zoom: 0 }, OPTIONS);
    expect(place([180, 0])[0] - place([-180, 0])[0]).toBeCloseTo(512, 9);
  });

  test('knows the metres of a pixel: 40 075 016.7 m · cos 39.4° / (512 · 2⁹) = 118.13 m', () => {
    expect(pictureFrame(VIEW, OPTIONS).metresPerPixel).toBeCloseTo(118.13, 2);
  });

  test('has east above when the bearing is 90°', () => {
    const [x, y] = pictureFrame({ ...VIEW, bearing: 90 }, OPTIONS).place([47.1, 39.4]);
    expect(x).toBeCloseTo(400, 6);
    expect(y).toBeLessThan(300);
  });

  test('needs few tiles, which meet without a gap and cover all of it', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { tiles } = pictureFrame(view, OPTIONS);
        expect(tiles.length).toBeGreaterThan(0);
        expect(tiles.length).toBeLessThanOrEqual(25);
        for (const tile of tiles) {
          const right = tiles.find(({ x, y }) => x === tile.x + 1 && y === tile.y);
          if (right) expect(right.left).toBe(tile.right);
          const below = tiles.find(({ x, y }) => x === tile.x && y === tile.y + 1);
          if (below) expect(below.top).toBe(tile.bottom);
        }
        if (view.zoom > 5) {
          expect(Math.min(...tiles.map(({ left }) => left))).toBeLessThanOrEqual(0);
          expect(Math.max(...tiles.map(({ bottom }) => bottom))).toBeGreaterThanOrEqual(600);
        }
      }),
    );
  });

  test('asks for no tile outside of what is made', () => {
    const frame = pictureFrame({ ...VIEW, zoom: 5 }, { ...OPTIONS, bounds: [46, 39, 47, 40] });
    expect(frame.tiles).toHaveLength(1);
  });
});

test('the view of bounds shows all of them', () => {
  fc.assert(
    fc.property(
      fc.tuple(fc.double({ min: 41, max: 46, noNaN: true }), fc.double({ min: 36, max: 39, noNaN: true })),
      fc.tuple(
        fc.double({ min: 0.001, max: 6, noNaN: true }),
        fc.double({ min: 0.001, max: 3, noNaN: true }),
      ),
      ([west, south], [width, height]) => {
        const bounds = [west, south, west + width, south + height] as const;
        const view = viewOfBounds(bounds, { widthPx: 700, heightPx: 500, maxZoom: 12 });
        const { place } = pictureFrame(view, OPTIONS);
        const [left, bottom] = place([bounds[0], bounds[1]]);
        const [right, top] = place([bounds[2], bounds[3]]);
        expect(view.zoom).toBeLessThanOrEqual(12);
        expect([left >= 49.99, right <= 750.01, top >= 49.99, bottom <= 550.01]).toEqual([
          true,
          true,
          true,
          true,
        ]);
      },
    ),
  );
});

test('a line beside another lies right of its direction, with its corners mitred', () => {
  expect(
    lineBeside(
      [
        [0, 0],
        [10, 0],
      ],
      2,
    ),
  ).toEqual([
    [0, 2],
    [10, 2],
  ]);
  const corner = lineBeside(
    [
      [0, 0],
      [10, 0],
      [10, 10],
    ],
    2,
  )[1] as [number, number];
  expect(corner[0]).toBeCloseTo(8, 9);
  expect(corner[1]).toBeCloseTo(2, 9);
  expect(
    lineBeside(
      [
        [0, 0],
        [10, 0],
      ],
      0,
    ),
  ).toEqual([
    [0, 0],
    [10, 0],
  ]);
});
