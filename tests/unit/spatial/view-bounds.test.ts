import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MapView } from '@/geo/domain/map-address';
import { viewFitted } from '@/geo/domain/picture-address';
import { boundsOfView } from '@/geo/spatial/view-bounds';
import { metresPerPixel } from '@/geo/spatial/web-mercator';

const view = (zoom: number, latitude: number, longitude: number, bearing = 0): MapView => ({
  zoom,
  latitude,
  longitude,
  bearing,
  pitch: 0,
});

const anyView = fc.record({
  zoom: fc.double({ min: 5, max: 16, noNaN: true }),
  latitude: fc.double({ min: 36, max: 43, noNaN: true }),
  longitude: fc.double({ min: 41, max: 53, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
  pitch: fc.constant(0),
});

const anySize = fc.record({
  widthPx: fc.integer({ min: 100, max: 4_000 }),
  heightPx: fc.integer({ min: 100, max: 4_000 }),
});

describe('the bounds of a view', () => {
  test('are a 512 px world at zoom 0, cut where Web Mercator ends', () => {
    const [west, south, east, north] = boundsOfView(view(0, 0, 0), { widthPx: 512, heightPx: 512 });
    expect([west, east]).toEqual([-180, 180]);
    expect(south).toBeCloseTo(-85.051129, 5);
    expect(north).toBeCloseTo(85.051129, 5);
  });

  // 400 px of 512 · 2⁹ are 400 / 262144 · 360° = 0.549316° of longitude.
  test('are as far to the west as to the east of the middle', () => {
    const [west, , east] = boundsOfView(view(9, 39.4, 46.8), { widthPx: 800, heightPx: 600 });
    expect(west).toBeCloseTo(46.8 - 0.549316, 6);
    expect(east).toBeCloseTo(46.8 + 0.549316, 6);
  });

  test('change sides when the view is turned by a quarter', () => {
    const upright = boundsOfView(view(9, 39.4, 46.8), { widthPx: 600, heightPx: 800 });
    const turned = boundsOfView(view(9, 39.4, 46.8, 90), { widthPx: 800, heightPx: 600 });
    for (const [index, degrees] of upright.entries()) expect(turned[index]).toBeCloseTo(degrees, 9);
  });

  test('hold the middle, and grow with the picture', () => {
    fc.assert(
      fc.property(anyView, anySize, (seen, size) => {
        const [west, south, east, north] = boundsOfView(seen, size);
        expect(west).toBeLessThan(seen.longitude);
        expect(east).toBeGreaterThan(seen.longitude);
        expect(south).toBeLessThan(seen.latitude);
        expect(north).toBeGreaterThan(seen.latitude);
      }),
    );
  });
});

test('a view fitted into another picture shows all that it showed', () => {
  fc.assert(
    fc.property(anyView, anySize, anySize, (seen, from, to) => {
      const upright = { ...seen, bearing: 0 };
      const [west, south, east, north] = boundsOfView(upright, from);
      const fitted = boundsOfView(viewFitted(upright, from, to), to);
      const slack = 1e-9;
      expect(fitted[0]).toBeLessThanOrEqual(west + slack);
      expect(fitted[1]).toBeLessThanOrEqual(south + slack);
      expect(fitted[2]).toBeGreaterThanOrEqual(east - slack);
      expect(fitted[3]).toBeGreaterThanOrEqual(north - slack);
    }),
  );
});

// The equator, 40 075 016.686 m, on 512 px; at 60° a pixel spans half of that.
test('a pixel spans the metres of the sphere', () => {
  expect(metresPerPixel(0, 0)).toBeCloseTo(40_075_016.686 / 512, 3);
  expect(metresPerPixel(0, 60)).toBeCloseTo(40_075_016.686 / 1_024, 3);
});
