import { dot } from './moments';
import { midranks } from './ranks';

const MOST_PAIRS = 7; // 5 040 orders
const TOLERANCE = 1e-9;

/**
 * The exact two-sided p of Spearman's coefficient: the share of all orders of one list whose ranks agree or disagree at
 * least as much. `approximate` is given back where the orders are too many to try.
 */
export function spearmanP(
  one: readonly number[],
  other: readonly number[],
  approximate: number | null,
): number | null {
  if (one.length > MOST_PAIRS) return approximate;
  const x = deviations(midranks(one));
  const y = deviations(midranks(other));
  const seen = Math.abs(dot(x, y)) - TOLERANCE;
  let all = 0;
  let asFar = 0;
  for (const order of ordersOf(y)) {
    all++;
    if (Math.abs(dot(x, order)) >= seen) asFar++;
  }
  return asFar / all;
}

function deviations(ranks: readonly number[]): number[] {
  return ranks.map((rank) => rank - (ranks.length + 1) / 2);
}

function* ordersOf(values: readonly number[]): Generator<number[]> {
  if (values.length < 2) {
    yield [...values];
    return;
  }
  for (const [index, first] of values.entries()) {
    for (const rest of ordersOf(values.toSpliced(index, 1))) yield [first, ...rest];
  }
}
