import { type CheckSentence, quantity, say } from '../sentence';
import { wholeOf } from './cells';
import { basisOf } from './coefficients';
import { amountOf, cellOf, type PaperClaim, type PaperEvidence, type PaperTable, rowOf } from './evidence';
import { cannotCompute, judge, type Rule } from './judgement';

const NEAR = 0.1;
const MILLION = 1e6;
const THOUSAND = 1000;

/** Tests a national number of employees of the first year: only its reading can be settled. */
export const readingRule: Rule = (claim, { evidence }) => {
  if (claim.value === null) return cannotCompute();
  const people = amountOf(claim);
  return judge(
    'not_checkable',
    say('readsTwoWays', { people: quantity(people), wrong: quantity(people / THOUSAND, 1) }),
    {
      recomputed: say('people', { people: quantity(people) }),
      working: [
        say('workReading', { people: quantity(people), thousands: quantity(people / THOUSAND, 3) }),
        ...restOf(claim, evidence),
      ],
    },
  );
};

/** Tests that a national number of employees rose or fell, as the text says, from the first year to the last. */
export function directionRule(direction: 'rose' | 'fell'): Rule {
  return (claim, { evidence }) => {
    const before = evidence.claims.find(
      ({ indicator, as_of }) => indicator === claim.indicator && as_of !== claim.as_of,
    );
    if (claim.value === null || !before || before.value === null) return cannotCompute();
    const [from, to] = [amountOf(before), amountOf(claim)];
    const holds = direction === 'rose' ? to > from : to < from;
    const values = { from: quantity(from), to: quantity(to), percent: quantity((to / from - 1) * 100, 1) };
    return judge(
      holds ? 'reproduced' : 'contradicted',
      say(holds ? 'directionHolds' : 'directionFails', values),
      {
        recomputed: say('change', values),
        working: [say('workChange', values), ...restOf(claim, evidence)],
        basis: [before.claim_id],
      },
    );
  };
}

const ALL_MINING = 'paper_national_mining_employees';
const PARTS_OF_MINING = ['metal_ore', 'other_mining', 'mining_services'].map(
  (part) => `paper_national_${part}_employees`,
);

/** What the named branches leave of all mining: oil and gas, of which the text says nothing. */
function restOf(claim: PaperClaim, { claims }: PaperEvidence): CheckSentence[] {
  if (claim.indicator !== ALL_MINING) return [];
  const parts = claims.filter(
    ({ indicator, as_of }) => PARTS_OF_MINING.includes(indicator) && as_of === claim.as_of,
  );
  if (parts.length < PARTS_OF_MINING.length) return [];
  const named = parts.reduce((sum, part) => sum + amountOf(part), 0);
  return [
    say('workRest', {
      people: quantity(amountOf(claim)),
      named: quantity(named),
      rest: quantity(amountOf(claim) - named),
    }),
  ];
}

/** Tests the text's investment in mining: it must be less than the table's investment, which must itself be regional. */
export const miningInvestmentRule: Rule = (claim, { table, evidence }) => {
  const year = Number(claim.as_of);
  const rows = ['paper_foreign_investment', 'paper_domestic_investment'];
  const cells = rows.flatMap((row) => cellOf(table, row, year) ?? []);
  if (claim.value === null || cells.length < rows.length) return cannotCompute();
  const inTable = cells.reduce((sum, cell) => sum + cell, 0) / MILLION;
  const whole = wholeOf(evidence, 'paper_foreign_investment', claim.as_of);
  const printed = amountOf(claim) / MILLION;
  const values = {
    table: quantity(inTable, 1),
    printed: quantity(printed),
    year: String(year),
    whole: quantity((whole?.value ?? 0) / MILLION, 1),
  };
  const exceeds = printed > inTable || (whole !== undefined && printed > whole.value / MILLION);
  const reason = whole ? 'investmentNotComparable' : 'investmentNoSecondSource';
  return judge(
    exceeds ? 'contradicted' : 'not_checkable',
    say(exceeds ? 'investmentExceeds' : reason, values),
    {
      recomputed: say('tableInvestment', values),
      basis: [...basisAt(table, rows, year), ...(whole ? [whole.claimId] : [])],
    },
  );
};

/** Tests the text's number of mining workers and wage against the last year of the table. */
export function lastYearRule(indicator: string): Rule {
  return (claim, { table }) => {
    const cell = rowOf(table, indicator).at(-1);
    const year = table.years.at(-1);
    if (cell === undefined || year === undefined || claim.value === null) return cannotCompute();
    const low = amountOf(claim) * (1 - (claim.value_high === null ? NEAR : 0));
    const high = (claim.value_high ?? claim.value * (1 + NEAR)) * claim.multiplier;
    const holds = cell >= low && cell <= high;
    const values = { cell: quantity(cell, Number.isInteger(cell) ? 0 : 1), year: String(year) };
    return judge(
      holds ? 'reproduced' : 'contradicted',
      say(holds ? 'lastYearAgrees' : 'lastYearDiffers', values),
      {
        recomputed: say('cell', values),
        basis: basisAt(table, [indicator], year),
      },
    );
  };
}

/** Tests the text's number of mining companies: the table's enterprises must be at least as many. */
export const companiesRule: Rule = (claim, { table }) => {
  const cell = rowOf(table, 'paper_enterprises').at(-1);
  const year = table.years.at(-1);
  if (cell === undefined || year === undefined || claim.value === null) return cannotCompute();
  const values = { cell: quantity(cell), year: String(year) };
  const fits = cell > claim.value;
  return judge(
    fits ? 'not_checkable' : 'contradicted',
    say(fits ? 'companiesFit' : 'companiesExceed', values),
    {
      recomputed: say('cell', values),
      basis: basisAt(table, ['paper_enterprises'], year),
    },
  );
};

function basisAt(table: PaperTable, indicators: readonly string[], year: number): string[] {
  const place = table.years.indexOf(year);
  return indicators.flatMap((name) => basisOf(table, [name])[place] ?? []);
}
