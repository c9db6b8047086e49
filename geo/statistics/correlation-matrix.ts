import {
  bonferroniBar,
  type Correlation,
  type CorrelationMethod,
  correlate,
  leaveOneOut,
} from './correlation';
import { type IndicatorTable, rowNamed } from './indicator-table';
import { isRefusal, type Refusal } from './refusal';
import { regress } from './regression';

/** A cell of the matrix. */
export interface MatrixCell {
  one: string;
  other: string;
  answer: Correlation | Refusal;
  /** False where the p does not pass the Bonferroni bar for all pairs. */
  passesBar: boolean;
}

/** The correlations of all pairs of a table, below the diagonal. */
export interface CorrelationMatrix {
  method: CorrelationMethod;
  /** The number of different pairs. */
  tests: number;
  bar: number;
  cells: MatrixCell[];
}

/** Correlates every pair of indicators of a table. */
export function correlationMatrix({ rows }: IndicatorTable, method: CorrelationMethod): CorrelationMatrix {
  const tests = (rows.length * (rows.length - 1)) / 2;
  const bar = bonferroniBar(tests);
  const cells = rows.flatMap((one, index) =>
    rows.slice(0, index).map((other) => {
      const answer = correlate(one.values, other.values, method);
      const passesBar = !isRefusal(answer) && answer.p !== null && answer.p <= bar;
      return { one: one.indicator, other: other.indicator, answer, passesBar };
    }),
  );
  return { method, tests, bar, cells };
}

/** One pair looked at closely: its points, its line, and the coefficient without each year. */
export interface PairDetail {
  x: string;
  y: string;
  points: { year: number; x: number; y: number }[];
  answer: Correlation | Refusal;
  line: { slope: number; constant: number } | null;
  /** The smallest and largest coefficient when one year is left out, with that year; null where it cannot be told. */
  leftOut: { low: LeftOut; high: LeftOut } | null;
}

interface LeftOut {
  r: number;
  year: number;
}

/** Looks closely at two indicators of a table; undefined when the table lacks one of them. */
export function pairDetail(
  table: IndicatorTable,
  [x, y]: readonly [string, string],
  method: CorrelationMethod,
): PairDetail | undefined {
  const [across, up] = [rowNamed(table, x)?.values, rowNamed(table, y)?.values];
  if (!across || !up) return undefined;
  const fit = regress({ name: y, values: up }, [{ name: x, values: across }]);
  const [constant, slope] = isRefusal(fit) ? [] : fit.coefficients;
  return {
    x,
    y,
    points: table.years.map((year, index) => ({ year, x: across[index] ?? 0, y: up[index] ?? 0 })),
    answer: correlate(across, up, method),
    line: constant && slope ? { constant: constant.estimate, slope: slope.estimate } : null,
    leftOut: rangeOf(leaveOneOut(across, up, method), table.years),
  };
}

function rangeOf(coefficients: readonly (number | null)[], years: readonly number[]): PairDetail['leftOut'] {
  const known = coefficients
    .flatMap((r, index) => (r === null ? [] : [{ r, year: years[index] ?? 0 }]))
    .toSorted((one, other) => one.r - other.r);
  const [low, high] = [known[0], known.at(-1)];
  return low && high ? { low, high } : null;
}
