import { type CheckSentence, say } from '../sentence';
import type { Candidate } from './candidate';
import type { PaperClaim, PaperEvidence, PaperTable } from './evidence';

export const VERDICTS = ['reproduced', 'contradicted', 'not_reproduced', 'not_checkable'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** What the data say of a statement of the paper. */
export interface Judgement {
  verdict: Verdict;
  /** What the data give in its place; null where nothing can be computed. */
  recomputed: CheckSentence | null;
  /** The verdict's reason, one sentence. */
  reason: CheckSentence;
  /** The arithmetic, step by step. */
  working: CheckSentence[];
  /** The claims the computation rests on. */
  basis: string[];
}

/** What a rule may look at besides the statement. */
export interface Bench {
  evidence: PaperEvidence;
  table: PaperTable;
  /** Every fit of one to three variables on the table, made once. */
  candidates: readonly Candidate[];
}

/** Tests one statement. */
export type Rule = (claim: PaperClaim, bench: Bench) => Judgement;

/** A judgement; what is left out is empty. */
export function judge(
  verdict: Verdict,
  reason: CheckSentence,
  rest: Partial<Omit<Judgement, 'verdict' | 'reason'>> = {},
): Judgement {
  return { verdict, reason, recomputed: null, working: [], basis: [], ...rest };
}

/** The judgement of a statement whose figures are missing from the database, or cannot be computed with. */
export function cannotCompute(): Judgement {
  return judge('not_checkable', say('cannotCompute'));
}

/** The number of decimals a figure is printed with: 2 for 0.95; never more than 6. */
export function decimalsOf(value: number): number {
  return Math.min(6, String(value).split('.')[1]?.length ?? 0);
}

/** True when a value, rounded to the decimals of the printed one, is the printed one. */
export function roundsTo(value: number, printed: number, decimals = decimalsOf(printed)): boolean {
  return value.toFixed(decimals) === printed.toFixed(decimals);
}
