import { CRITERIA, type Criterion, type Weights } from './readiness';

/** Ways to look at the same deposits, for a start. */
export const WEIGHT_PRESETS = {
  /** Everything counts alike. */
  balanced: weightsOf([1, 1, 1, 1, 1, 1, 1, 1]),
  /** Waits for cleared land, settled rights and figures that sources agree on. */
  cautious: weightsOf([3, 2, 0, 1, 3, 1, 3, 0]),
  /** Counts what is coming, the size of the prize and incentives above what stands today. */
  early_mover: weightsOf([1, 0, 3, 1, 1, 3, 1, 2]),
  /** Roads, rail and power before all. */
  logistics_first: weightsOf([1, 3, 2, 3, 1, 1, 1, 1]),
} as const satisfies Record<string, Weights>;

export type WeightPreset = keyof typeof WEIGHT_PRESETS;

/** The presets in the order in which they are offered. */
export const WEIGHT_PRESET_NAMES = Object.keys(WEIGHT_PRESETS) as WeightPreset[];

/** The weights when an address names none. */
export const FIRST_WEIGHTS: Weights = WEIGHT_PRESETS.balanced;

/** The greatest weight a criterion can have. */
export const MAX_WEIGHT = 10;

/** Why weights cannot be used. */
export type WeightProblem = 'form' | 'unknown' | 'twice' | 'negative' | 'number' | 'zero';

/** Reads `weights=clearance:3,access_now:2` (what is not named is 0, at most `MAX_WEIGHT`); says what is wrong when it cannot. */
export function readWeights(text: string): Weights | { problem: WeightProblem } {
  const weights = weightsOf(CRITERIA.map(() => 0));
  const seen = new Set<string>();
  for (const part of text.slice(0, 1_000).split(',')) {
    const [name = '', number, rest] = part.split(':');
    if (number === undefined || rest !== undefined) return { problem: 'form' };
    const criterion = CRITERIA.find((known) => known === name);
    if (!criterion) return { problem: 'unknown' };
    if (seen.has(name)) return { problem: 'twice' };
    if (/^-\d/.test(number)) return { problem: 'negative' };
    if (!/^\d{1,2}(\.\d{1,2})?$/.test(number) || Number(number) > MAX_WEIGHT) return { problem: 'number' };
    seen.add(name);
    weights[criterion] = Number(number);
  }
  return CRITERIA.every((criterion) => weights[criterion] === 0) ? { problem: 'zero' } : weights;
}

/** Reads weights; null when they cannot be used. */
export function parseWeights(text: string): Weights | null {
  const weights = readWeights(text);
  return 'problem' in weights ? null : weights;
}

/** Writes weights as `parseWeights` reads them, without what counts nothing. */
export function formatWeights(weights: Weights): string {
  return CRITERIA.filter((criterion) => weights[criterion] > 0)
    .map((criterion) => `${criterion}:${Number(weights[criterion].toFixed(2))}`)
    .join(',');
}

/** The preset that these weights are; null for weights of one's own. */
export function presetOf(weights: Weights): WeightPreset | null {
  return (
    WEIGHT_PRESET_NAMES.find((name) =>
      CRITERIA.every((criterion) => WEIGHT_PRESETS[name][criterion] === weights[criterion]),
    ) ?? null
  );
}

function weightsOf(numbers: readonly number[]): Weights {
  return Object.fromEntries(CRITERIA.map((criterion, index) => [criterion, numbers[index] ?? 0])) as Record<
    Criterion,
    number
  >;
}
