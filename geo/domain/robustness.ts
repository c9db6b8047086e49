import { CRITERIA, type Criterion, type Interval } from './readiness';

/** The seed, number of weightings and number of places the atlas shows robustness for. */
export const ROBUSTNESS = { seed: 20_261_125, draws: 1_000, places: 5 } as const;

/** A source of numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Weights that sum to 1, every such weighting being as likely as any other (exponentials divided by their sum). */
export function drawWeights(random: () => number): number[] {
  const parts = CRITERIA.map(() => -Math.log(1 - random()));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / total);
}

/**
 * For each deposit the share (0 to 1) of `draws` weightings in which what is certain of its score is among the first `ROBUSTNESS.places`.
 * Deposits that tie for the last places share them equally, so that the order never matters and equal deposits get equal shares.
 */
export function robustness(
  criteriaByDeposit: Readonly<Record<string, Record<Criterion, Interval>>>,
  seed: number = ROBUSTNESS.seed,
  draws: number = ROBUSTNESS.draws,
): Record<string, number> {
  const deposits = Object.entries(criteriaByDeposit).map(([slug, criteria]) => ({
    slug,
    values: CRITERIA.map((criterion) => criteria[criterion].low),
  }));
  const wins = deposits.map(() => 0);
  const random = randomNumbers(seed);
  for (let draw = 0; draw < draws; draw++) {
    const weights = drawWeights(random);
    const scores = deposits.map(({ values }) =>
      values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0),
    );
    placeShares(scores).forEach((share, index) => {
      wins[index] = (wins[index] ?? 0) + share;
    });
  }
  return Object.fromEntries(deposits.map(({ slug }, index) => [slug, (wins[index] ?? 0) / draws]));
}

/** How much of the first places each score holds: 1 above the last of them, 0 below, and an equal part of what is left at it. */
export function placeShares(scores: readonly number[], places: number = ROBUSTNESS.places): number[] {
  if (scores.length <= places) return scores.map(() => 1);
  const last = scores.toSorted((one, other) => other - one)[places - 1] ?? 0;
  const above = scores.filter((score) => score > last).length;
  const tied = scores.filter((score) => score === last).length;
  return scores.map((score) => {
    if (score > last) return 1;
    return score === last ? (places - above) / tied : 0;
  });
}
