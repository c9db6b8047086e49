import { ALPHA, bonferroniBar, type Correlation, correlate } from '../correlation';
import { isRefusal } from '../refusal';
import { regress } from '../regression';
import { type CheckSentence, quantity, say } from '../sentence';
import { DEPENDENT, PAPER_INDICATORS, type PaperIndicator, type PaperTable, rowOf } from './evidence';
import { cannotCompute, decimalsOf, judge, type Rule, roundsTo } from './judgement';

/** The seven independent variables of the paper. */
export const INDEPENDENT = PAPER_INDICATORS.filter((name) => name !== DEPENDENT);

/** The correlation of a row of the table with mining value; undefined where it is refused. */
export function withMiningValue(table: PaperTable, indicator: string): Correlation | undefined {
  const answer = correlate(rowOf(table, indicator), rowOf(table, DEPENDENT));
  return isRefusal(answer) ? undefined : answer;
}

/** Tests a printed correlation coefficient: the recomputed one must round to it. */
export function coefficientRule(indicator: PaperIndicator): Rule {
  return (claim, { table }) => {
    const found = withMiningValue(table, indicator);
    if (!found || claim.value === null) return cannotCompute();
    const holds = roundsTo(found.r, claim.value);
    const printed = quantity(claim.value, decimalsOf(claim.value));
    return judge(
      holds ? 'reproduced' : 'not_reproduced',
      holds ? intervalReason(found) : say('coefficientDiffers', { r: quantity(found.r, 4), printed }),
      {
        recomputed: recomputedOf(found),
        working: workingOf(table, indicator, found),
        basis: basisOf(table, [indicator, DEPENDENT]),
      },
    );
  };
}

/** The claims behind rows of the table. */
export function basisOf(table: PaperTable, indicators: readonly string[]): string[] {
  return indicators.flatMap((name) => table.claimIds.get(name) ?? []);
}

function recomputedOf({ r, n, p }: Correlation): CheckSentence {
  return say('coefficient', { r: quantity(r, 4), n: quantity(n), p: quantity(p ?? 1, 4) });
}

function intervalReason({ p, interval, n }: Correlation): CheckSentence {
  const passes = p !== null && p <= ALPHA;
  return say(passes ? 'coefficientHolds' : 'coefficientHoldsWeak', {
    low: quantity(interval?.low ?? -1, 2),
    high: quantity(interval?.high ?? 1, 2),
    p: quantity(p ?? 1, 4),
    bar: quantity(bonferroniBar(INDEPENDENT.length), 4),
    n: quantity(n),
  });
}

function workingOf(table: PaperTable, indicator: PaperIndicator, found: Correlation): CheckSentence[] {
  const fit = regress({ name: DEPENDENT, values: rowOf(table, DEPENDENT) }, [
    { name: indicator, values: rowOf(table, indicator) },
  ]);
  const { r, n, p, interval } = found;
  return [
    say('workPairs', {
      variables: { variables: [indicator, DEPENDENT] },
      years: yearsOf(table),
      n: quantity(n),
    }),
    say('workT', {
      r: quantity(r, 6),
      t: quantity(r * Math.sqrt((n - 2) / (1 - r * r)), 4),
      df: quantity(n - 2),
      p: quantity(p ?? 1, 4),
    }),
    say('workFisher', {
      z: quantity(Math.atanh(r), 4),
      low: quantity(interval?.low ?? -1, 4),
      high: quantity(interval?.high ?? 1, 4),
    }),
    ...(isRefusal(fit) ? [] : [say('workSquare', { r2: quantity(fit.rSquared, 4) })]),
  ];
}

function yearsOf({ years }: PaperTable): string {
  return `${years[0]}–${years.at(-1)}`;
}
