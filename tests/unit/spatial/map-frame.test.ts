import { describe, expect, test } from 'vitest';
import { labelsApart } from '@/geo/spatial/labels-apart';
import { framePath, mapFrame, scaleBarKm } from '@/geo/spatial/map-frame';

// One degree each way at the equator is 111.195 km, so 111.195 pixels wide is one pixel a kilometre.
const equator = mapFrame([0, -0.5, 1, 0.5], 111.195);

describe('the frame of a small map', () => {
  test('is true to scale at its middle latitude', () => {
    expect(equator.pixelsPerKm).toBeCloseTo(1, 9);
    expect(equator.heightPx).toBeCloseTo(111.195, 9);
  });

  test('is half as wide a degree at 60° as at the equator', () => {
    const north = mapFrame([0, 59.5, 1, 60.5], 100);
    expect(north.heightPx).toBeCloseTo(200, 6);
  });

  test('places north-west at the upper left and south-east at the lower right', () => {
    expect(equator.place([0, 0.5])).toEqual([0, 0]);
    const [x, y] = equator.place([1, -0.5]);
    expect([x, y].map(Math.round)).toEqual([111, 111]);
  });

  test('has a scale bar of at most a third of its width', () => {
    expect(scaleBarKm(equator)).toBe(20);
  });

  test('draws each part of a shape as its own path and a point as none', () => {
    const line = {
      type: 'MultiLineString',
      coordinates: [
        [
          [0, 0.5],
          [1, 0.5],
        ],
        [
          [0, 0],
          [1, 0],
        ],
      ],
    } as const;
    expect(framePath(equator, line as never)).toBe('M0.0 0.0L111.2 0.0M0.0 55.6L111.2 55.6');
    expect(framePath(equator, { type: 'Point', coordinates: [0, 0] })).toBe('');
  });
});

describe('labels', () => {
  const label = (slug: string, x: number, y: number) => ({
    slug,
    text: 'Zəngilan',
    at: [x, y] as [number, number],
    strong: false,
  });

  test('stand right of their spot, or left of it at the edge', () => {
    const placed = labelsApart([label('one', 10, 50), label('two', 190, 80)], { widthPx: 200 });
    expect(placed.map(({ anchor }) => anchor)).toEqual(['start', 'end']);
  });

  test('that find no room are left out, the first ones stay', () => {
    const placed = labelsApart([label('one', 30, 50), label('two', 32, 52)], { widthPx: 100 });
    expect(placed.map(({ slug }) => slug)).toEqual(['one']);
  });
});
