import { quantity, say } from '../sentence';
import { amountOf, cellOf, type OtherFigure, type PaperEvidence } from './evidence';
import { decimalsOf, judge, type Rule, roundsTo } from './judgement';

// What each row of the table is a part of: it can never be more.
const WHOLES: Record<string, string> = {
  paper_mining_value: 'industrial_output',
  paper_foreign_investment: 'fixed_investment',
  paper_domestic_investment: 'fixed_investment',
};

/** The indicators whose figures the table's values are tested with. */
export const WHOLE_INDICATORS = [...new Set(Object.values(WHOLES))];

const ROUNDING = 1.005;
const MILLION = 1e6;

/** Tests a value of the table against what other sources publish for the same region and year. */
export const cellRule: Rule = (claim, { evidence }) => {
  const whole = wholeOf(evidence, claim.indicator, claim.period);
  if (!whole) return judge('not_checkable', say('noSecondSource'));
  const value = amountOf(claim);
  const values = {
    value: quantity(value / MILLION, 2),
    whole: quantity(whole.value / MILLION, 2),
    percent: quantity((value / whole.value) * 100),
    year: claim.period ?? '',
  };
  const exceeds = value > whole.value * ROUNDING;
  const isInvestment = claim.indicator !== 'paper_mining_value';
  const reason = exceeds ? (isInvestment ? 'exceedsInvestment' : 'exceedsIndustry') : 'fitsWhole';
  return judge(exceeds ? 'contradicted' : 'not_checkable', say(reason, values), {
    recomputed: say('ofWhole', values),
    working: [say('workShare', values)],
    basis: [whole.claimId],
  });
};

/** Tests a figure of the text that repeats a cell of the table: rounded as the text is, the cell must be the same. */
export function repeatsCellRule(indicator: string): Rule {
  return (claim, { table }) => {
    const cell = cellOf(table, indicator, Number(claim.as_of));
    if (cell === undefined || claim.value === null) return judge('not_checkable', say('noSecondSource'));
    const inTable = cell / claim.multiplier;
    const holds = roundsTo(inTable, claim.value);
    const values = { cell: quantity(inTable, 1), year: claim.as_of ?? '' };
    return judge(holds ? 'reproduced' : 'contradicted', say(holds ? 'cellAgrees' : 'cellDiffers', values), {
      recomputed: say('cell', values),
      working: [
        say('workRounding', {
          cell: quantity(inTable, 1),
          printed: quantity(claim.value, decimalsOf(claim.value)),
        }),
      ],
      basis: [table.claimIds.get(indicator)?.[table.years.indexOf(Number(claim.as_of))] ?? ''].filter(
        Boolean,
      ),
    });
  };
}

/** The largest figure any other source gives for the whole a row is part of, so that no choice between sources decides. */
export function wholeOf(
  { figures }: PaperEvidence,
  indicator: string,
  period: string | null,
): OtherFigure | undefined {
  return figures
    .filter((figure) => figure.indicator === WHOLES[indicator] && figure.period === period)
    .filter(({ periodType, isDoubtful }) => periodType === 'year' && !isDoubtful)
    .toSorted((one, other) => other.value - one.value)[0];
}
