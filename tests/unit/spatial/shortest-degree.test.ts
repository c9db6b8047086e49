import { expect, test } from 'vitest';
import { MAP_BOUNDS } from '@/geo/domain/map-address';
import { SHORTEST_DEGREE_M } from '@/geo/spatial/shortest-degree';

const EQUATOR_M = 6_378_137;
const ECCENTRICITY_SQUARED = 0.006_694_379_990_14;

/** Metres of a degree of longitude on the WGS 84 ellipsoid. */
function degreeOfLongitude(latitude: number): number {
  const radians = (latitude * Math.PI) / 180;
  const radius = EQUATOR_M / Math.sqrt(1 - ECCENTRICITY_SQUARED * Math.sin(radians) ** 2);
  return (Math.PI / 180) * radius * Math.cos(radians);
}

test('no degree of longitude on the map is shorter, and the shortest by less than a hundredth longer', () => {
  const shortest = degreeOfLongitude(MAP_BOUNDS[3]);
  expect(shortest).toBeGreaterThan(SHORTEST_DEGREE_M);
  expect(shortest).toBeLessThan(SHORTEST_DEGREE_M * 1.01);
});
