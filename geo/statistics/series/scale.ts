/** A power of a thousand in which the largest of some amounts reads well: millions from a hundred million on, thousands from a hundred thousand on. */
export function readableMultiplier(values: readonly number[]): number {
  const largest = Math.max(0, ...values.map(Math.abs));
  return largest >= 1e11 ? 1e9 : largest >= 1e8 ? 1e6 : largest >= 1e5 ? 1e3 : 1;
}

/** How many decimals tell numbers of this size apart, about three digits. */
export function readableDecimals(values: readonly number[]): number {
  const largest = Math.max(0, ...values.map(Math.abs));
  if (largest === 0 || largest >= 100) return 0;
  return Math.min(8, 2 - Math.floor(Math.log10(largest)));
}

/** Heights moved apart so that each is at least `gap` from the next, in their order and within a range where there is room. */
export function spreadApart(heights: readonly number[], gap: number, least: number, most: number): number[] {
  const order = heights
    .map((_, index) => index)
    .toSorted((one, other) => (heights[one] ?? 0) - (heights[other] ?? 0));
  const spread: number[] = [...heights];
  let floor = least;
  for (const index of order) {
    spread[index] = Math.max(spread[index] ?? 0, floor);
    floor = (spread[index] ?? 0) + gap;
  }
  let ceiling = most;
  for (const index of order.toReversed()) {
    spread[index] = Math.min(spread[index] ?? 0, ceiling);
    ceiling = (spread[index] ?? 0) - gap;
  }
  return spread;
}
