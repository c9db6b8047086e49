import { describe, expect, test } from 'vitest';
import { measure, measuredFeature, type Position } from '@/geo/domain/measure';

describe('measuring', () => {
  test('a degree of latitude from the equator is 110.574 km, as the tables of WGS 84 say, due north', () => {
    const { lengthKm, bearingDegrees, areaHa } = measure([
      [47, 0],
      [47, 1],
    ]);
    expect(lengthKm).toBeCloseTo(110.574, 3);
    expect(bearingDegrees).toBe(0);
    expect(areaHa).toBeNull();
  });

  test('a degree of longitude on the equator is 111.320 km, and westward bears 270°', () => {
    const { lengthKm, bearingDegrees } = measure([
      [47, 0],
      [46, 0],
    ]);
    expect(lengthKm).toBeCloseTo(111.3195, 3);
    expect(bearingDegrees).toBe(270);
  });

  test('the whole ellipsoid north of the equator between two meridians a degree apart is 1/720 of its 510 065 622 km²', () => {
    const { areaHa } = measure([
      [46, 0],
      [47, 0],
      [46.5, 90],
    ]);
    expect((areaHa ?? 0) / 100).toBeCloseTo(510_065_621.724 / 720, 0);
  });

  test('nothing has no bearing and no area', () => {
    expect(measure([])).toEqual({ lengthKm: 0, bearingDegrees: null, areaHa: null });
    expect(measure([[47, 39]])).toEqual({ lengthKm: 0, bearingDegrees: null, areaHa: null });
  });

  test('a place pointed at twice, as a double click does, is one corner: the area stays', () => {
    const corners: Position[] = [
      [46, 39],
      [46.1, 39],
      [46.1, 39.1],
    ];
    const { areaHa } = measure(corners);
    expect(areaHa).toBeGreaterThan(0);
    expect(measure([...corners, [46.1, 39.1]]).areaHa).toBeCloseTo(areaHa ?? 0, 6);
    expect(measure([...corners, [46, 39]]).areaHa).toBeCloseTo(areaHa ?? 0, 6);
    expect(measuredFeature([...corners, [46.1, 39.1]])).toMatchObject({ geometry: { type: 'Polygon' } });
  });

  test('a line that crosses itself has no area', () => {
    const bow: Position[] = [
      [46, 39],
      [47, 40],
      [47, 39],
      [46, 40],
    ];
    expect(measure(bow).areaHa).toBeNull();
    expect(measure([bow[0], bow[2], bow[1], bow[3]] as Position[]).areaHa).toBeGreaterThan(900_000);
  });
});

describe('a measured feature', () => {
  test('is a line with its length, until it has an area; then a ring that runs counterclockwise', () => {
    expect(
      measuredFeature([
        [46, 39],
        [47, 39],
      ]),
    ).toMatchObject({ geometry: { type: 'LineString' }, properties: { areaHa: null } });
    expect(
      measuredFeature([
        [46, 39],
        [46, 40],
        [47, 39],
      ]),
    ).toMatchObject({
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [46, 39],
            [47, 39],
            [46, 40],
            [46, 39],
          ],
        ],
      },
    });
  });
});
