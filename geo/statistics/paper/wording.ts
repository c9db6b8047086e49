import { correlate } from '../correlation';
import { isRefusal } from '../refusal';
import { quantity, say } from '../sentence';
import { basisOf, INDEPENDENT, withMiningValue } from './coefficients';
import { PAPER_INDICATORS, type PaperIndicator, type PaperTable, rowOf } from './evidence';
import { cannotCompute, judge, type Rule } from './judgement';

const COLLINEAR = 0.9;
const WEAK = 0.2;

/** Tests that each of these indicators moves with mining value: all coefficients must be positive. */
export function positiveRule(indicators: readonly PaperIndicator[]): Rule {
  return (_, { table }) => {
    const found = indicators.flatMap((name) => {
      const r = withMiningValue(table, name)?.r;
      return r === undefined ? [] : [{ name, r }];
    });
    if (found.length < indicators.length) return cannotCompute();
    const lowest = found.toSorted((one, other) => one.r - other.r)[0] ?? { name: indicators[0] ?? '', r: 0 };
    const values = { variables: { variables: [lowest.name] }, r: quantity(lowest.r, 4) };
    const holds = lowest.r > 0;
    return judge(
      holds ? 'reproduced' : 'contradicted',
      say(holds ? 'allPositive' : 'notAllPositive', values),
      {
        recomputed: say('lowestCoefficient', values),
        working: found.map(({ name, r }) =>
          say('workR', { variables: { variables: [name] }, r: quantity(r, 4) }),
        ),
        basis: basisOf(table, [...indicators, 'paper_mining_value']),
      },
    );
  };
}

/** Tests “very weak”: it must not be stronger than the link with domestic investment, which the paper calls positive. */
export const veryWeakRule: Rule = (_, { table }) => {
  const weak = withMiningValue(table, 'paper_technology_innovation_spending')?.r;
  const other = withMiningValue(table, 'paper_domestic_investment')?.r;
  if (weak === undefined || other === undefined) return cannotCompute();
  const values = { r: quantity(Math.abs(weak), 2), other: quantity(Math.abs(other), 2) };
  const holds = Math.abs(weak) < WEAK;
  return judge(holds ? 'reproduced' : 'contradicted', say(holds ? 'isWeak' : 'isNotWeak', values), {
    recomputed: say('absoluteR', values),
    basis: basisOf(table, [
      'paper_technology_innovation_spending',
      'paper_domestic_investment',
      'paper_mining_value',
    ]),
  });
};

/** Tests that negative coefficients come from too few years: the positive ones must then rest on more. */
export const fewYearsRule: Rule = (_, { table }) => {
  const all = INDEPENDENT.flatMap((name) => withMiningValue(table, name) ?? []);
  const positive = all.filter(({ r }) => r > 0);
  const negative = all.filter(({ r }) => r < 0);
  if (positive.length === 0 || negative.length === 0) return cannotCompute();
  return judge(
    'contradicted',
    say('sameYears', { n: quantity(table.years.length), positive: quantity(positive.length) }),
    {
      recomputed: say('coefficientSigns', {
        positive: quantity(positive.length),
        negative: quantity(negative.length),
        n: quantity(table.years.length),
      }),
      basis: basisOf(table, PAPER_INDICATORS),
    },
  );
};

/** Tests the paper's own caution: the independent variables must be collinear. */
export const caveatRule: Rule = (_, { table }) => {
  const pairs = INDEPENDENT.flatMap((one, index) =>
    INDEPENDENT.slice(index + 1).flatMap((other) => {
      const answer = correlate(rowOf(table, one), rowOf(table, other));
      return isRefusal(answer) ? [] : [{ variables: [one, other], r: answer.r }];
    }),
  ).toSorted((one, other) => Math.abs(other.r) - Math.abs(one.r));
  const [closest] = pairs;
  if (!closest) return cannotCompute();
  const holds = Math.abs(closest.r) >= COLLINEAR;
  const values = { variables: { variables: closest.variables }, r: quantity(closest.r, 3) };
  return judge(holds ? 'reproduced' : 'contradicted', say(holds ? 'isCollinear' : 'isNotCollinear', values), {
    recomputed: say('closestPair', values),
    working: pairs
      .filter(({ r }) => Math.abs(r) >= COLLINEAR)
      .map(({ variables, r }) => say('workR', { variables: { variables }, r: quantity(r, 3) })),
    basis: basisOf(table, closest.variables),
  });
};

/** Tests that a series is volatile; the source the paper cites for it is beyond the atlas. */
export const volatileRule: Rule = (_, { table }) => {
  const row = rowOf(table, 'paper_technology_innovation_spending');
  const [least, most] = [Math.min(...row), Math.max(...row)];
  if (row.length === 0 || least <= 0) return cannotCompute();
  return judge('not_checkable', say('volatileOddSource'), {
    recomputed: say('range', { times: quantity(most / least) }),
    basis: basisOf(table, ['paper_technology_innovation_spending']),
  });
};

/** Tests how many indicators, years or values the table has. */
export function countRule(count: (table: PaperTable) => number): Rule {
  return (claim, { table }) => {
    const found = count(table);
    const printed = claim.value ?? found;
    const holds = found === printed && found > 0;
    return judge(
      holds ? 'reproduced' : 'contradicted',
      say(holds ? 'countHolds' : 'countDiffers', { count: quantity(found) }),
      {
        recomputed: say('count', { count: quantity(found) }),
        basis: basisOf(table, PAPER_INDICATORS),
      },
    );
  };
}
