import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceInterval } from '@/geo/domain/distance';

test('a distance between a place known to 6 km and a line known to 5 km is known to 11 km', () => {
  expect(distanceInterval(9_000, [6_000, 5_000])).toEqual({ km: 9, plusMinusKm: 11, lowKm: 0, highKm: 20 });
});

test('a distance interval holds the distance and never goes below zero', () => {
  const metres = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(metres, fc.array(metres, { maxLength: 3 }), (distance, accuracies) => {
      const { km, lowKm, highKm } = distanceInterval(distance, accuracies);
      expect(lowKm).toBeGreaterThanOrEqual(0);
      expect(lowKm).toBeLessThanOrEqual(km);
      expect(highKm).toBeGreaterThanOrEqual(km);
    }),
  );
});
