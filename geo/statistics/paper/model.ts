import { ALPHA, bonferroniBar, pearsonP } from '../correlation';
import { criticalT } from '../distributions';
import { isRefusal } from '../refusal';
import { impliedP, regress } from '../regression';
import { type CheckSentence, quantity, say } from '../sentence';
import type { Candidate } from './candidate';
import { basisOf, INDEPENDENT, withMiningValue } from './coefficients';
import { DEPENDENT, PAPER_INDICATORS, type PaperTable, rowOf } from './evidence';
import { type Bench, cannotCompute, judge, type Rule, roundsTo } from './judgement';
import { nearest, YEAR } from './model-search';

/** Tests the printed R²: one and the same fit must give it and the printed p. */
export const rSquaredRule: Rule = (claim, bench) => {
  const { printedP, candidates, both } = search(bench);
  const best = nearest(candidates, claim.value ?? 0, ({ rSquared }) => rSquared);
  if (claim.value === null || printedP === null || !best) return cannotCompute();
  const n = bench.table.years.length;
  const printed = { r2: quantity(claim.value, 3), p: quantity(printedP, 4), n: quantity(n) };
  return judge(
    both ? 'reproduced' : 'not_reproduced',
    both ? foundReason(both) : say('noFitGivesBoth', printed),
    {
      recomputed: say('nearestFit', { ...numbersOf(best), variables: { variables: best.variables } }),
      working: [
        say('workSearched', { count: quantity(candidates.length), n: quantity(n) }),
        ...impliedSteps(claim.value, n),
        ...candidates
          .filter(({ rSquared }) => roundsTo(rSquared, claim.value ?? 0, 3))
          .map((one) => say('workNearFit', { ...numbersOf(one), variables: { variables: one.variables } })),
        ...multipleRSteps(candidates, claim.value),
      ],
      basis: basisOf(bench.table, PAPER_INDICATORS),
    },
  );
};

/** Tests the printed p of the model: one and the same fit must give it and the printed R². */
export const modelPRule: Rule = (claim, bench) => {
  const { printedR2, candidates, both } = search(bench);
  const alone = candidates.filter(({ variables }) => variables.length === 1);
  const best = nearest(alone, claim.value ?? 0, ({ p }) => p);
  if (claim.value === null || printedR2 === null || !best) return cannotCompute();
  const n = bench.table.years.length;
  const printed = { r2: quantity(printedR2, 3), p: quantity(claim.value, 4), n: quantity(n) };
  return judge(
    both ? 'reproduced' : 'not_reproduced',
    both ? foundReason(both) : say('noFitGivesBoth', printed),
    {
      recomputed: say('nearestP', { p: quantity(best.p, 4), variables: { variables: best.variables } }),
      working: [
        say('workSearched', { count: quantity(candidates.length), n: quantity(n) }),
        ...impliedSteps(printedR2, n),
        ...neededStep(claim.value, bench.table.years.length),
        ...roundedStep(bench.table, best.variables[0] ?? ''),
      ],
      basis: basisOf(bench.table, PAPER_INDICATORS),
    },
  );
};

/** Tests the model as described: all other indicators as regressors of mining value. */
export const describedModelRule: Rule = (_, { table }) => {
  const fit = regress(
    { name: DEPENDENT, values: rowOf(table, DEPENDENT) },
    INDEPENDENT.map((name) => ({ name, values: rowOf(table, name) })),
  );
  const sizes = { k: quantity(INDEPENDENT.length), n: quantity(table.years.length) };
  const basis = basisOf(table, PAPER_INDICATORS);
  if (isRefusal(fit)) {
    return judge('not_reproduced', say('modelFitsExactly', sizes), {
      recomputed: say('noModel'),
      working: [say('workFreedom', { ...sizes, df: quantity(table.years.length - INDEPENDENT.length - 1) })],
      basis,
    });
  }
  return judge('reproduced', say('modelCanBe', sizes), {
    recomputed: say('fit', { r2: quantity(fit.rSquared, 4), p: quantity(fit.p, 4) }),
    basis,
  });
};

/** Tests that the model is significant: by the coefficients, for the printed p itself is not found. */
export const significanceRule: Rule = (_, bench) => {
  const { both } = search(bench);
  const bar = bonferroniBar(INDEPENDENT.length);
  const tests = INDEPENDENT.map((name) => ({ name, p: withMiningValue(bench.table, name)?.p ?? 1 }));
  const passing = tests.filter(({ p }) => p <= ALPHA).map(({ name }) => name);
  const passBar = tests.filter(({ p }) => p <= bar).length;
  const values = {
    passing: quantity(passing.length),
    tests: quantity(tests.length),
    bar: quantity(bar, 4),
    passBar: quantity(passBar),
  };
  return judge(both ? 'reproduced' : 'not_reproduced', say('significance', values), {
    working: tests.map(({ name, p }) =>
      say('workP', { variables: { variables: [name] }, p: quantity(p, 4) }),
    ),
    basis: basisOf(bench.table, PAPER_INDICATORS),
  });
};

function search({ candidates, evidence }: Bench) {
  const printed = (indicator: string) =>
    evidence.claims.find((claim) => claim.indicator === indicator)?.value ?? null;
  const [printedR2, printedP] = [printed('paper_r2_model'), printed('paper_p_model')];
  const both = candidates.find(
    ({ rSquared, p }) => roundsTo(rSquared, printedR2 ?? -1, 3) && roundsTo(p, printedP ?? -1, 4),
  );
  return { printedR2, printedP, candidates, both };
}

function numbersOf({ rSquared, p }: Candidate) {
  return { r2: quantity(rSquared, 4), p: quantity(p, 4) };
}

function foundReason(candidate: Candidate): CheckSentence {
  return say('fitGivesBoth', { variables: { variables: candidate.variables } });
}

function impliedSteps(rSquared: number, n: number): CheckSentence[] {
  return [1, 2, 3].flatMap((k) => {
    const p = impliedP(rSquared, k, n);
    return p === null
      ? []
      : [say('workImplied', { r2: quantity(rSquared, 3), k: quantity(k), p: quantity(p, 4) })];
  });
}

/** R may have been printed as R²: the fits, without the year, whose multiple R rounds to the printed R². */
function multipleRSteps(candidates: readonly Candidate[], printed: number): CheckSentence[] {
  return candidates
    .filter(({ multipleR, variables }) => roundsTo(multipleR, printed, 3) && !variables.includes(YEAR))
    .map(({ multipleR, variables }) =>
      say('workMultipleR', { r: quantity(multipleR, 4), variables: { variables } }),
    );
}

/** What a single variable would need to have the printed p. */
function neededStep(p: number, n: number): CheckSentence[] {
  const freedom = n - 2;
  if (freedom < 1 || p <= 0 || p >= 1) return [];
  const square = criticalT(1 - p, freedom) ** 2;
  const r2 = square / (square + freedom);
  return [say('workNeeded', { p: quantity(p, 4), r2: quantity(r2, 4), r: quantity(Math.sqrt(r2), 4) })];
}

function roundedStep(table: PaperTable, indicator: string): CheckSentence[] {
  const found = withMiningValue(table, indicator);
  if (!found) return [];
  const rounded = Number(found.r.toFixed(2));
  const p = Math.abs(rounded) < 1 ? pearsonP(rounded, found.n) : null;
  return p === null
    ? []
    : [
        say('workRounded', {
          r: quantity(rounded, 2),
          p: quantity(p, 4),
          variables: { variables: [indicator] },
        }),
      ];
}
