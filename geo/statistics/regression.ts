import { criticalT, twoSidedP, upperTailP } from './distributions';
import { exactDot } from './exact-dot';
import { leastSquares, type Solution } from './least-squares';
import { isConstant, mean } from './moments';
import { type Refusal, refuse } from './refusal';

/** A named list of values, one for each observation. */
export interface Variable {
  name: string;
  values: readonly number[];
}

/** A coefficient of a fit with its error. */
interface Coefficient {
  /** Null for the constant. */
  name: string | null;
  estimate: number;
  standardError: number;
  t: number;
  /** Two-sided. */
  p: number;
  /** The 95 % interval. */
  interval: { low: number; high: number };
  /** Variance inflation factor; null for the constant. */
  vif: number | null;
}

/** An ordinary least-squares fit with a constant. */
export interface Fit {
  n: number;
  regressors: number;
  degreesOfFreedom: number;
  /** The constant first, then the variables in their order. */
  coefficients: Coefficient[];
  rSquared: number;
  adjustedRSquared: number;
  f: number;
  /** Of the F test. */
  p: number;
  residualDeviation: number;
  fitted: number[];
  residuals: number[];
  /** The inverse of XᵀX, the constant first. */
  inverse: number[][];
}

const LEVEL = 0.95;

/**
 * Fits the dependent variable by the others and a constant. Refuses as many regressors as observations less one (the fit
 * would be exact: R² is 1 and no p exists), constant and collinear variables, and values that are not finite.
 */
export function regress(dependent: Variable, independent: readonly Variable[]): Fit | Refusal {
  const refusal = refusalOf(dependent, independent);
  if (refusal) return refusal;
  const rows = dependent.values.map((_, row) => [1, ...independent.map(({ values }) => values[row] ?? 0)]);
  const solution = leastSquares(rows, dependent.values);
  if ('dependent' in solution) {
    const variables = solution.dependent.flatMap((column) => independent[column - 1]?.name ?? []);
    return refuse('collinear', { variables, ...sizes(dependent, independent) });
  }
  const fit = fitOf(dependent, independent, solution);
  return isFiniteFit(fit) ? fit : refuse('out_of_range', sizes(dependent, independent));
}

/** The fit without each observation in turn; a refusal where the rest cannot be fitted. */
export function leaveOneOutFits(dependent: Variable, independent: readonly Variable[]): (Fit | Refusal)[] {
  return dependent.values.map((_, left) => {
    const without = ({ name, values }: Variable): Variable => ({ name, values: values.toSpliced(left, 1) });
    return regress(without(dependent), independent.map(without));
  });
}

/** What a fit says of new values of its variables, with the 95 % interval for one new observation. */
export function predict(fit: Fit, values: readonly number[]): { value: number; low: number; high: number } {
  const row = [1, ...values];
  const value = exactDot(
    row,
    fit.coefficients.map(({ estimate }) => estimate),
  );
  const leverage = exactDot(
    row,
    fit.inverse.map((line) => exactDot(line, row)),
  );
  const reach = criticalT(LEVEL, fit.degreesOfFreedom) * fit.residualDeviation * Math.sqrt(1 + leverage);
  return { value, low: value - reach, high: value + reach };
}

function refusalOf(dependent: Variable, independent: readonly Variable[]): Refusal | undefined {
  const size = sizes(dependent, independent);
  const all = [dependent, ...independent];
  if (all.some(({ values }) => values.length !== size.observations)) return refuse('unequal', size);
  const wild = all.filter(({ values }) => !values.every(Number.isFinite)).map(({ name }) => name);
  if (wild.length > 0) return refuse('out_of_range', { variables: wild, ...size });
  if (size.observations < 2 || size.regressors < 1) return refuse('too_few', size);
  const constant = all.filter(({ values }) => isConstant(values)).map(({ name }) => name);
  if (constant.length > 0) return refuse('constant', { variables: constant, ...size });
  if (size.regressors >= size.observations - 1) return refuse('exact_fit', size);
  return undefined;
}

function sizes(dependent: Variable, independent: readonly Variable[]) {
  return { observations: dependent.values.length, regressors: independent.length };
}

function fitOf(dependent: Variable, independent: readonly Variable[], solution: Solution): Fit {
  const { observations: n, regressors } = sizes(dependent, independent);
  const degreesOfFreedom = n - regressors - 1;
  const { residuals, inverse } = solution;
  const unexplained = exactDot(residuals, residuals);
  const total = squaresAround(dependent.values);
  const variance = unexplained / degreesOfFreedom;
  const rSquared = 1 - unexplained / total;
  const f = (total - unexplained) / regressors / variance;
  const reachInErrors = criticalT(LEVEL, degreesOfFreedom);
  return {
    n,
    regressors,
    degreesOfFreedom,
    coefficients: solution.coefficients.map((estimate, column) =>
      coefficientOf({
        estimate,
        column,
        variance,
        inverse,
        degreesOfFreedom,
        reachInErrors,
        variable: independent[column - 1],
      }),
    ),
    rSquared,
    adjustedRSquared: 1 - ((1 - rSquared) * (n - 1)) / degreesOfFreedom,
    f,
    p: upperTailP(f, regressors, degreesOfFreedom),
    residualDeviation: Math.sqrt(variance),
    fitted: dependent.values.map((value, row) => value - (residuals[row] ?? 0)),
    residuals,
    inverse,
  };
}

interface CoefficientInput {
  estimate: number;
  column: number;
  variance: number;
  inverse: number[][];
  degreesOfFreedom: number;
  /** The critical t of the interval. */
  reachInErrors: number;
  variable: Variable | undefined;
}

function coefficientOf(input: CoefficientInput): Coefficient {
  const { estimate, column, variance, inverse, degreesOfFreedom, reachInErrors, variable } = input;
  const spread = inverse[column]?.[column] ?? 0;
  const standardError = Math.sqrt(variance * spread);
  const t = standardError === 0 ? Math.sign(estimate) * Number.POSITIVE_INFINITY : estimate / standardError;
  const reach = reachInErrors * standardError;
  return {
    name: variable?.name ?? null,
    estimate,
    standardError,
    t,
    p: twoSidedP(t, degreesOfFreedom),
    interval: { low: estimate - reach, high: estimate + reach },
    vif: variable ? spread * squaresAround(variable.values) : null,
  };
}

function squaresAround(values: readonly number[]): number {
  const middle = mean(values);
  const distances = values.map((value) => value - middle);
  return exactDot(distances, distances);
}

function isFiniteFit({ coefficients, rSquared, residualDeviation }: Fit): boolean {
  const numbers = coefficients.flatMap(({ estimate, standardError }) => [estimate, standardError]);
  return [...numbers, rSquared, residualDeviation].every(Number.isFinite);
}

/** The R² and F-test p that belong together: what p an R² implies with k regressors on n observations. */
export function impliedP(rSquared: number, regressors: number, n: number): number | null {
  const degreesOfFreedom = n - regressors - 1;
  if (degreesOfFreedom < 1 || rSquared < 0 || rSquared > 1) return null;
  return upperTailP(
    rSquared / regressors / ((1 - rSquared) / degreesOfFreedom),
    regressors,
    degreesOfFreedom,
  );
}
