import library from 'jstat';

/** The two-sided p of a t value: the chance of one at least as far from zero; 0 for an infinite t. */
export function twoSidedP(t: number, degreesOfFreedom: number): number {
  if (Math.abs(t) === Number.POSITIVE_INFINITY) return 0;
  // the incomplete beta function of the tail itself: 1 − cdf would lose its digits
  return library.ibeta(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5);
}

/** The upper-tail p of an F value; 0 for an infinite F. */
export function upperTailP(f: number, numerator: number, denominator: number): number {
  if (f === Number.POSITIVE_INFINITY) return 0;
  return library.ibeta(denominator / (denominator + numerator * f), denominator / 2, numerator / 2);
}

/** The t that a two-sided interval of this level reaches to: 3.182 for 0.95 and three degrees of freedom. */
export function criticalT(level: number, degreesOfFreedom: number): number {
  return library.studentt.inv((1 + level) / 2, degreesOfFreedom);
}

/** The z that a two-sided interval of this level reaches to: 1.960 for 0.95. */
export function criticalZ(level: number): number {
  return library.normal.inv((1 + level) / 2, 0, 1);
}
