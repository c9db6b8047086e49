const ROUND = [1, 2, 5];

/** The longest round length (1, 2 or 5 times a power of ten) that is no more than `most`, in the unit of `most`: that of a scale bar. */
export function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return (ROUND.findLast((times) => times * power <= most) ?? 1) * power;
}
