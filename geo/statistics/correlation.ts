import { criticalZ, twoSidedP } from './distributions';
import { centred, dot, isConstant } from './moments';
import { midranks } from './ranks';
import { isRefusal, type Refusal, refuse } from './refusal';
import { spearmanP } from './spearman-test';

export const CORRELATION_METHODS = ['pearson', 'spearman'] as const;

export type CorrelationMethod = (typeof CORRELATION_METHODS)[number];

/** A coefficient with what is known of its error. */
export interface Correlation {
  r: number;
  n: number;
  /** Two-sided: the t-test for Pearson, all orders for Spearman on up to seven pairs (the t-test beyond). Null on two pairs. */
  p: number | null;
  /** The 95 % interval by Fisher's z (Fieller's variance for Spearman); null on three pairs or fewer. */
  interval: { low: number; high: number } | null;
}

const LEVEL = 0.95;
const FIELLER = 1.06;
/** The level at which a coefficient is called significant. */
export const ALPHA = 0.05;

/** The correlation of two lists, pair by pair. Refuses fewer than two pairs, a constant list and values that are not finite. */
export function correlate(
  one: readonly number[],
  other: readonly number[],
  method: CorrelationMethod = 'pearson',
): Correlation | Refusal {
  const refusal = refusalOf(one, other);
  if (refusal) return refusal;
  const isPearson = method === 'pearson';
  const r = isPearson ? coefficient(one, other) : coefficient(midranks(one), midranks(other));
  const n = one.length;
  const p = isPearson ? pearsonP(r, n) : spearmanP(one, other, pearsonP(r, n));
  return { r, n, p, interval: fisherInterval(r, n, isPearson ? 1 : FIELLER) };
}

/** The two-sided p of a Pearson coefficient on n pairs, by the t-test with n − 2 degrees of freedom; null on two pairs. */
export function pearsonP(r: number, n: number): number | null {
  if (n < 3) return null;
  return twoSidedP(r * Math.sqrt((n - 2) / ((1 - r) * (1 + r))), n - 2);
}

/** The level that one of several tests has to pass (Bonferroni): 0.0071 for seven tests at 0.05. */
export function bonferroniBar(tests: number): number {
  return ALPHA / Math.max(1, tests);
}

/** The coefficient without each pair in turn; null where the rest is refused. */
export function leaveOneOut(
  one: readonly number[],
  other: readonly number[],
  method: CorrelationMethod = 'pearson',
): (number | null)[] {
  return one.map((_, left) => {
    const without = (values: readonly number[]) => values.filter((_value, index) => index !== left);
    const rest = correlate(without(one), without(other), method);
    return isRefusal(rest) ? null : rest.r;
  });
}

function refusalOf(one: readonly number[], other: readonly number[]): Refusal | undefined {
  const observations = one.length;
  if (observations !== other.length) return refuse('unequal', { observations });
  if (![...one, ...other].every(Number.isFinite)) return refuse('out_of_range', { observations });
  if (observations < 2) return refuse('too_few', { observations });
  if (isConstant(one) || isConstant(other)) return refuse('constant', { observations });
  return undefined;
}

function coefficient(one: readonly number[], other: readonly number[]): number {
  const [x, y] = [centred(one), centred(other)];
  const r = dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
  return Math.max(-1, Math.min(1, r));
}

function fisherInterval(r: number, n: number, variance: number): Correlation['interval'] {
  if (n < 4) return null;
  const reach = criticalZ(LEVEL) * Math.sqrt(variance / (n - 3));
  const z = Math.atanh(r);
  return { low: Math.tanh(z - reach), high: Math.tanh(z + reach) };
}
