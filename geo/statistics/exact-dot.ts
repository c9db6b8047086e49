const SPLITTER = 2 ** 27 + 1;

/**
 * The sum of products in twice the precision of a double (Ogita, Rump and Oishi, “Accurate sum and dot product”, 2005,
 * algorithm Dot2), rounded once at the end.
 */
export function exactDot(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (let index = 0; index < one.length; index++) {
    const [a, b] = [one[index] ?? 0, other[index] ?? 0];
    const product = a * b;
    const next = sum + product;
    const part = next - sum;
    lost += sum - (next - part) + (product - part) + productError(a, b, product);
    sum = next;
  }
  return sum + lost;
}

function productError(a: number, b: number, product: number): number {
  const [aHigh, aLow] = split(a);
  const [bHigh, bLow] = split(b);
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}

function split(value: number): [number, number] {
  const shifted = SPLITTER * value;
  const high = shifted - (shifted - value);
  return [high, value - high];
}
