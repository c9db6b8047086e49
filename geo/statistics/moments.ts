/** The arithmetic mean, without overflow for values near the largest double. */
export function mean(values: readonly number[]): number {
  const rough = values.reduce((sum, value) => sum + value / values.length, 0);
  return rough + values.reduce((sum, value) => sum + (value - rough) / values.length, 0);
}

/** The values less their mean, divided by the largest distance from it: between −1 and 1. All 0 when they are alike. */
export function centred(values: readonly number[]): number[] {
  const half = values.map((value) => value / 2); // so that the distance of two huge values stays finite
  const middle = mean(half);
  const distances = half.map((value) => value - middle);
  const largest = Math.max(...distances.map(Math.abs));
  return largest === 0 ? distances : distances.map((distance) => distance / largest);
}

/** True when all values are the same. */
export function isConstant(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}

/** The sum of the products of two lists. */
export function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
}
