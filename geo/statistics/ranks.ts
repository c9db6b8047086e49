/** The rank of each value from 1; equal values share the middle of their ranks. */
export function midranks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).toSorted((one, other) => at(values, one) - at(values, other));
  const ranks = new Array<number>(values.length);
  for (let first = 0; first < order.length; ) {
    let last = first;
    while (last + 1 < order.length && at(values, order[last + 1]) === at(values, order[first])) last++;
    for (let place = first; place <= last; place++) ranks[order[place] ?? 0] = (first + last) / 2 + 1;
    first = last + 1;
  }
  return ranks;
}

function at(values: readonly number[], index: number | undefined): number {
  return values[index ?? 0] ?? 0;
}
