import { describe, expect, test } from 'vitest';
import type { ProblemRow } from '@/geo/domain/agenda';
import { type ProblemFacts, problemsThatApply } from '@/geo/domain/problem-rules';
import type { CommodityMarkets } from '@/geo/domain/trade-flow';

const PROBLEMS = [
  'problem-mined-land',
  'problem-infrastructure',
  'problem-investment',
  'problem-workforce',
  'problem-market-access',
].map((id) => ({ id }) as ProblemRow);

const markets = (...onlyThePaper: boolean[]): CommodityMarkets[] => [
  {
    commodity: 'gold',
    names: null,
    markets: onlyThePaper.map((only) => ({ partner: 'CH', claims: [], onlyThePaper: only })),
  },
];

/** A mine in operation outside the two regions, with all it needs and one undisputed market. */
const untroubled: ProblemFacts = {
  mineActionInDistrict: false,
  accessBehind: false,
  hasHolder: true,
  inOperation: true,
  inTheTwoRegions: false,
  markets: markets(false),
};

const reasons = (change: Partial<ProblemFacts>) =>
  problemsThatApply(PROBLEMS, { ...untroubled, ...change }).map(({ problem, reason }) => [
    problem.id,
    reason,
  ]);

describe('the paper’s problems', () => {
  test('do not apply where nothing shows them', () => {
    expect(reasons({})).toEqual([]);
  });

  test.each([
    ['problem-mined-land', 'mineAction', { mineActionInDistrict: true }],
    ['problem-infrastructure', 'accessBehind', { accessBehind: true }],
    ['problem-investment', 'noHolder', { hasHolder: false }],
    ['problem-investment', 'notInOperation', { inOperation: false }],
    ['problem-workforce', 'regionWide', { inTheTwoRegions: true }],
    ['problem-market-access', 'noMarket', { markets: [] }],
    ['problem-market-access', 'marketsDiffer', { markets: markets(false, true) }],
  ] as const)('%s applies for the reason %s, and for nothing else', (id, reason, change) => {
    expect(reasons(change)).toEqual([[id, reason]]);
  });
});
