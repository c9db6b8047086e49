import type { ProblemRow } from './agenda';
import type { CommodityMarkets } from './trade-flow';

/** Why a problem of the paper stands in a deposit's way; the words are in the messages under `problemReasons`. */
const PROBLEM_REASONS = [
  'mineAction',
  'accessBehind',
  'noHolder',
  'notInOperation',
  'regionWide',
  'noMarket',
  'marketsDiffer',
] as const;

export type ProblemReason = (typeof PROBLEM_REASONS)[number];

/** What the rules look at. */
export interface ProblemFacts {
  /** The district has a summary record of mine action, or hectares cleared in it were published. */
  mineActionInDistrict: boolean;
  /** Something of a kind stands nearer once the projects under way are done, or none of it is open now. */
  accessBehind: boolean;
  /** A published right in force names its holder. */
  hasHolder: boolean;
  inOperation: boolean;
  inTheTwoRegions: boolean;
  markets: readonly CommodityMarkets[];
}

/** A problem and why it applies. */
export interface AppliedProblem {
  problem: ProblemRow;
  reason: ProblemReason;
}

const RULES: Record<ProblemRow['id'], (facts: ProblemFacts) => ProblemReason | null> = {
  'problem-mined-land': (facts) => (facts.mineActionInDistrict ? 'mineAction' : null),
  'problem-infrastructure': (facts) => (facts.accessBehind ? 'accessBehind' : null),
  'problem-investment': (facts) => {
    if (!facts.hasHolder) return 'noHolder';
    return facts.inOperation ? null : 'notInOperation';
  },
  'problem-workforce': (facts) => (facts.inTheTwoRegions ? 'regionWide' : null),
  'problem-market-access': ({ markets }) => {
    if (markets.length === 0) return 'noMarket';
    const differ = markets.some((commodity) => commodity.markets.some((market) => market.onlyThePaper));
    return differ ? 'marketsDiffer' : null;
  },
};

/** The problems that apply to a deposit, in the paper's order, each with the one rule that says so. */
export function problemsThatApply(problems: readonly ProblemRow[], facts: ProblemFacts): AppliedProblem[] {
  return problems.flatMap((problem) => {
    const reason = RULES[problem.id](facts);
    return reason ? [{ problem, reason }] : [];
  });
}
