import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measure, type Position } from '@/geo/domain/measure';
import { testDatabase } from '../support/postgres';

const { pool } = await testDatabase({ empty: true });
await pool.query('create extension if not exists postgis');

const positions = fc.tuple(
  fc.double({ min: 45, max: 48, noNaN: true }),
  fc.double({ min: 38, max: 41, noNaN: true }),
);

// A ring around its centre never crosses itself.
const rings = fc
  .record({
    centre: positions,
    radii: fc.array(fc.double({ min: 0.01, max: 0.6, noNaN: true }), { minLength: 3, maxLength: 12 }),
  })
  .map(({ centre: [x, y], radii }) =>
    radii.map((radius, index): Position => {
      const angle = (2 * Math.PI * index) / radii.length;
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    }),
  );

const textOf = (points: readonly Position[]) => points.map((point) => point.join(' ')).join(', ');

async function postgis(expression: string): Promise<number> {
  return (await pool.query(`select (${expression})::float8 as value`)).rows[0].value;
}

test('lengths agree with PostGIS geography within a thousandth, for any line', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(positions, { minLength: 2, maxLength: 8 }), async (points) => {
      const metres = await postgis(`st_length('linestring(${textOf(points)})'::geography)`);
      expect(Math.abs(measure(points).lengthKm * 1_000 - metres)).toBeLessThanOrEqual(metres / 1_000);
    }),
  );
});

test('areas agree with PostGIS geography within a thousandth, for any ring', async () => {
  await fc.assert(
    fc.asyncProperty(rings, async (ring) => {
      const closed = [...ring, ring[0] as Position];
      const squareMetres = await postgis(`st_area('polygon((${textOf(closed)}))'::geography)`);
      const areaHa = measure(ring).areaHa ?? Number.NaN;
      expect(Math.abs(areaHa * 10_000 - squareMetres)).toBeLessThanOrEqual(squareMetres / 1_000);
    }),
  );
});

test('bearings agree with PostGIS geography within a tenth of a degree, for any two places apart', async () => {
  await fc.assert(
    fc.asyncProperty(positions, positions, async (from, to) => {
      fc.pre(Math.hypot(from[0] - to[0], from[1] - to[1]) > 0.001);
      const degrees = await postgis(
        `degrees(st_azimuth('point(${textOf([from])})'::geography, 'point(${textOf([to])})'::geography))`,
      );
      const apart = Math.abs((measure([from, to]).bearingDegrees ?? Number.NaN) - degrees);
      expect(Math.min(apart, 360 - apart)).toBeLessThan(0.1);
    }),
  );
});
