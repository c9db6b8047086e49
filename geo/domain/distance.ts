/** A straight-line distance that says how sure it is, in kilometres. */
export interface DistanceInterval {
  km: number;
  plusMinusKm: number;
  lowKm: number;
  highKm: number;
}

/**
 * The interval of a distance between two places known to ± `accuracies` metres: each end may be off by its own accuracy,
 * so the distance may be off by their sum; it is never below zero.
 */
export function distanceInterval(distanceM: number, accuraciesM: readonly number[]): DistanceInterval {
  const km = distanceM / 1_000;
  const plusMinusKm = accuraciesM.reduce((sum, accuracy) => sum + accuracy, 0) / 1_000;
  return { km, plusMinusKm, lowKm: Math.max(0, km - plusMinusKm), highKm: km + plusMinusKm };
}
