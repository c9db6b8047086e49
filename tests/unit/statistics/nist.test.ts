import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '@/geo/statistics/refusal';
import { type Fit, regress } from '@/geo/statistics/regression';

interface Reference {
  degree: number | null;
  /** The dependent value first. */
  data: [number, ...number[]][];
  estimates: number[];
  standardErrors: number[];
  residualDeviation: number | null;
  rSquared: number | null;
  f: number | null;
}

function read(name: string): Reference {
  return JSON.parse(readFileSync(`tests/fixtures/nist/${name}.json`, 'utf8'));
}

function fitOf({ data, degree }: Reference): Fit {
  const width = degree ?? (data[0]?.length ?? 1) - 1;
  const fit = regress(
    { name: 'y', values: data.map(([y]) => y) },
    Array.from({ length: width }, (_, index) => ({
      name: `x${index + 1}`,
      values: data.map(([, ...x]) => (degree ? (x[0] ?? 0) ** (index + 1) : (x[index] ?? 0))),
    })),
  );
  if (isRefusal(fit)) throw new Error(fit.refusal);
  return fit;
}

/** The number of digits that agree: NIST's log relative error, or the log absolute error where the reference is 0. */
function digits(found: number, certified: number): number {
  const error = certified === 0 ? Math.abs(found) : Math.abs(found - certified) / Math.abs(certified);
  return error === 0 ? 15 : Math.min(15, -Math.log10(error));
}

// Filip: a tenth-degree polynomial whose powers, rounded to doubles, hold about seven digits of the
// answer (the condition number is 1e15 before scaling). NIST computed it with 500 digits.
describe.each([
  ['norris', 12],
  ['longley', 10],
  ['wampler1', 10],
  ['wampler2', 10],
  ['wampler3', 10],
  ['wampler4', 10],
  ['wampler5', 10],
  ['filip', 7],
] as const)('the NIST reference set %s', (name, wanted) => {
  const reference = read(name);
  const fit = fitOf(reference);

  test(`is met in its coefficients to ${wanted} digits`, () => {
    for (const [index, certified] of reference.estimates.entries()) {
      expect(digits(fit.coefficients[index]?.estimate ?? 0, certified)).toBeGreaterThanOrEqual(wanted);
    }
  });

  test('is met in its standard errors', () => {
    const errors = fit.coefficients.map(({ standardError }) => standardError);
    for (const [index, certified] of reference.standardErrors.entries()) {
      expect(digits(errors[index] ?? 1, certified)).toBeGreaterThanOrEqual(Math.min(wanted, 8));
    }
  });

  test('is met in its residual deviation, R² and F where NIST certifies them', () => {
    const found = [fit.residualDeviation, fit.rSquared, fit.f];
    for (const [index, certified] of [
      reference.residualDeviation,
      reference.rSquared,
      reference.f,
    ].entries()) {
      if (certified !== null)
        expect(digits(found[index] ?? 0, certified)).toBeGreaterThanOrEqual(Math.min(wanted, 8));
    }
  });
});
