import { Matrix, QrDecomposition } from 'ml-matrix';
import { exactDot } from './exact-dot';

/** A least-squares solution of A x = b. */
export interface Solution {
  coefficients: number[];
  residuals: number[];
  /** The inverse of AᵀA: times the residual variance, the covariance of the coefficients. */
  inverse: number[][];
}

const REFINEMENTS = 5;
const COLLINEAR = 1e-13;

/**
 * Solves A x = b by QR (Householder) with columns scaled by powers of two, then refines the solution with residuals in
 * twice the precision (Björck's augmented system). Returns the numbers of the columns that depend on those before them
 * when there are such.
 */
export function leastSquares(
  rows: readonly number[][],
  b: readonly number[],
): Solution | { dependent: number[] } {
  const width = rows[0]?.length ?? 0;
  const scales = Array.from({ length: width }, (_, column) => powerOfTwo(norm(columnOf(rows, column))));
  const scaled = rows.map((row) => row.map((value, column) => value / (scales[column] ?? 1)));
  const qr = new QrDecomposition(new Matrix(scaled));
  const q = qr.orthogonalMatrix.to2DArray().map((row) => row.slice(0, width));
  const r = qr.upperTriangularMatrix.to2DArray();
  const dependent = scales.flatMap((_, column) =>
    Math.abs(r[column]?.[column] ?? 0) <= COLLINEAR * norm(columnOf(scaled, column)) ? [column] : [],
  );
  if (dependent.length > 0) return { dependent };
  const { x, residuals } = refined({ a: scaled, b, q, r });
  const inverseR = inverseUpper(r);
  return {
    coefficients: x.map((value, column) => value / (scales[column] ?? 1)),
    residuals,
    inverse: inverseR.map((row, i) =>
      inverseR.map((other, j) => exactDot(row, other) / (scales[i] ?? 1) / (scales[j] ?? 1)),
    ),
  };
}

interface Factored {
  a: number[][];
  b: readonly number[];
  q: number[][];
  r: number[][];
}

function refined({ a, b, q, r }: Factored): { x: number[]; residuals: number[] } {
  let x = new Array<number>(r.length).fill(0);
  let residuals = b.map(() => 0);
  const transposed = x.map((_, column) => columnOf(a, column));
  for (let round = 0; round < REFINEMENTS; round++) {
    const f = a.map((row, i) =>
      exactDot([1, -1, ...row.map((value) => -value)], [b[i] ?? 0, residuals[i] ?? 0, ...x]),
    );
    const g = transposed.map((column) => -exactDot(column, residuals));
    const h = solveLower(r, g);
    const d = x.map((_, column) => exactDot(columnOf(q, column), f));
    const step = solveUpper(
      r,
      d.map((value, i) => value - (h[i] ?? 0)),
    );
    x = x.map((value, i) => value + (step[i] ?? 0));
    const back = h.map((value, i) => value - (d[i] ?? 0));
    residuals = residuals.map((value, i) => value + (f[i] ?? 0) + exactDot(q[i] ?? [], back));
  }
  return { x, residuals };
}

function solveUpper(r: number[][], right: readonly number[]): number[] {
  const x = [...right];
  for (let i = x.length - 1; i >= 0; i--) {
    const row = r[i] ?? [];
    for (let j = i + 1; j < x.length; j++) x[i] = (x[i] ?? 0) - (row[j] ?? 0) * (x[j] ?? 0);
    x[i] = (x[i] ?? 0) / (row[i] ?? 1);
  }
  return x;
}

function solveLower(r: number[][], right: readonly number[]): number[] {
  const x = [...right];
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < i; j++) x[i] = (x[i] ?? 0) - (r[j]?.[i] ?? 0) * (x[j] ?? 0);
    x[i] = (x[i] ?? 0) / (r[i]?.[i] ?? 1);
  }
  return x;
}

function inverseUpper(r: number[][]): number[][] {
  const columns = r.map((_, unit) =>
    solveUpper(
      r,
      r.map((_row, i) => (i === unit ? 1 : 0)),
    ),
  );
  return r.map((_, i) => columns.map((column) => column[i] ?? 0));
}

function columnOf(rows: readonly number[][], column: number): number[] {
  return rows.map((row) => row[column] ?? 0);
}

function norm(values: readonly number[]): number {
  return Math.hypot(...values);
}

function powerOfTwo(size: number): number {
  return size === 0 || !Number.isFinite(size) ? 1 : 2 ** Math.round(Math.log2(size));
}
