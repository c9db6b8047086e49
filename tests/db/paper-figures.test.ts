import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { paperCheck } from '@/geo/atlas/paper-check';
import { statistics } from '@/geo/atlas/statistics';
import { isRefusal } from '@/geo/statistics/refusal';
import { regress } from '@/geo/statistics/regression';
import type { CheckSentence } from '@/geo/statistics/sentence';
import { parseSettings } from '@/geo/statistics/settings';
import { testDatabase } from '../support/postgres';

await testDatabase();
const { rows } = await paperCheck();
const byClaim = new Map(rows.map((row) => [row.claim.claim_id, row]));

// Every figure of the notes on the paper with its place there, copied by hand: as the paper prints it (`printed`, `high`
// for the upper end of a range), or as its row of the paper check works it out today (`shown`).
const figures: { place: string; figure: string; claim: string; where: string }[] = parse(
  readFileSync('tests/fixtures/paper/figures.csv', 'utf8'),
  { columns: true },
);

/** The numbers of sentences as they are written. */
function numbersOf(sentences: readonly (CheckSentence | null)[]): string[] {
  return sentences.flatMap((sentence) =>
    Object.values(sentence?.values ?? {}).flatMap((value) =>
      typeof value === 'object' && 'number' in value ? [value.number.toFixed(value.decimals)] : [],
    ),
  );
}

describe('every figure of the notes stands in the paper check', () => {
  test.each(figures)('$place: $figure ($claim)', ({ figure, claim, where }) => {
    const row = byClaim.get(claim);
    if (where === 'printed') expect(row?.claim.value).toBe(Number(figure));
    else if (where === 'high') expect(row?.claim.value_high).toBe(Number(figure));
    else
      expect(numbersOf([row?.recomputed ?? null, row?.reason ?? null, ...(row?.working ?? [])])).toContain(
        figure,
      );
  });
});

describe('every row of the recomputation', () => {
  test.each([
    ['paper_enterprises', 0.9523, 0.9069, 0.0124, 3602, 0.44, 1],
    ['paper_avg_wage', 0.9295, 0.864, 0.0222, 552.5, 0.26, 1],
    ['paper_innovation_product', 0.8512, 0.7245, 0.0674, 69.17, -0.12, 0.99],
    ['paper_technology_innovation_spending', -0.6998, 0.4897, 0.1883, -114.4, -0.98, 0.48],
    ['paper_domestic_investment', 0.6474, 0.4191, 0.2376, 97.77, -0.55, 0.97],
    ['paper_foreign_investment', -0.5312, 0.2822, 0.3569, -104.8, -0.96, 0.66],
    ['paper_employees', 0.4235, 0.1794, 0.4773, 118.1, -0.73, 0.95],
  ])('%s', async (name, r, rSquared, p, slope, low, high) => {
    const { matrix, table } = await statistics(parseSettings({}));
    const cell = matrix.cells.find(({ one, other }) =>
      [one, other].every((of) => [name, 'paper_mining_value'].includes(of)),
    );
    if (!cell || isRefusal(cell.answer)) throw new Error('no coefficient');
    expect(cell.answer.r).toBeCloseTo(r, 4);
    expect(cell.answer.n).toBe(5);
    expect(cell.answer.p).toBeCloseTo(p, 4);
    expect(cell.answer.interval?.low).toBeCloseTo(low, 2);
    expect(cell.answer.interval?.high).toBeCloseTo(high, 2);
    const asPrinted = (indicator: string) =>
      table.rows.find((row) => row.indicator === indicator)?.values ?? [];
    const fit = regress({ name: 'mining', values: asPrinted('paper_mining_value') }, [
      { name, values: asPrinted(name) },
    ]);
    if (isRefusal(fit)) throw new Error(fit.refusal);
    expect(fit.rSquared).toBeCloseTo(rSquared, 4);
    const own = table.rows.find((row) => row.indicator === name)?.multiplier ?? 1;
    const mining = table.rows.find((row) => row.indicator === 'paper_mining_value')?.multiplier ?? 1;
    expect([own, mining]).not.toContain(0);
    expect((fit.coefficients[1]?.estimate ?? 0) / slope).toBeCloseTo(1, 3);
  });
});
