import { isRefusal } from '../refusal';
import { type Fit, regress } from '../regression';
import type { Candidate } from './candidate';
import { INDEPENDENT } from './coefficients';
import { DEPENDENT, type PaperTable, rowOf } from './evidence';

/** The name by which the year stands among the variables. */
export const YEAR = 'year';

const MOST_REGRESSORS = 3;

let lastSearch: { key: string; candidates: Candidate[] } | undefined;

/** Every fit of mining value by one to three of the seven variables and the year that can be made on the table. */
export function allCandidates(table: PaperTable): Candidate[] {
  const key = JSON.stringify([table.years, [...table.rows]]);
  // the same numbers give the same fits: only a changed table is searched again
  if (lastSearch?.key !== key) lastSearch = { key, candidates: searchAll(table) };
  return lastSearch.candidates;
}

function searchAll(table: PaperTable): Candidate[] {
  const dependent = { name: DEPENDENT, values: rowOf(table, DEPENDENT) };
  const valuesOf = (name: string) => (name === YEAR ? table.years : rowOf(table, name));
  return subsets([...INDEPENDENT, YEAR], MOST_REGRESSORS).flatMap((variables) => {
    const fit = regress(
      dependent,
      variables.map((name) => ({ name, values: valuesOf(name) })),
    );
    return isRefusal(fit) ? [] : [candidateOf(variables, fit)];
  });
}

/** The candidate whose number is nearest to the one that is looked for. */
export function nearest(
  candidates: readonly Candidate[],
  wanted: number,
  numberOf: (candidate: Candidate) => number,
): Candidate | undefined {
  const away = (candidate: Candidate) => Math.abs(numberOf(candidate) - wanted);
  return candidates.toSorted((one, other) => away(one) - away(other))[0];
}

function candidateOf(variables: string[], fit: Fit): Candidate {
  const { rSquared, p } = fit;
  return { variables, rSquared, p, fit, multipleR: Math.sqrt(Math.max(0, rSquared)) };
}

function subsets(names: readonly string[], most: number): string[][] {
  if (most === 0) return [];
  return names.flatMap((name, index) => [
    [name],
    ...subsets(names.slice(index + 1), most - 1).map((rest) => [name, ...rest]),
  ]);
}
