import { forecast, lastGrowth, type Prediction, polynomialForecast, type YearValue } from '../forecast';
import { isRefusal } from '../refusal';
import { predict } from '../regression';
import { type CheckSentence, quantity, say } from '../sentence';
import { basisOf, INDEPENDENT } from './coefficients';
import { amountOf, DEPENDENT, type PaperTable, rowOf } from './evidence';
import { cannotCompute, judge, type Rule, roundsTo } from './judgement';
import { allCandidates, YEAR } from './model-search';

/** Million manats, the scale in which mining value is shown. */
export const MILLION = 1e6;

/** Mining value by year, in million manats. */
export function miningSeries(table: PaperTable): YearValue[] {
  return rowOf(table, DEPENDENT).map((value, index) => ({
    year: table.years[index] ?? 0,
    value: value / MILLION,
  }));
}

/** Tests the printed forecast: a standard method must give it from the table. */
export const forecastRule: Rule = (claim, { table }) => {
  const series = miningSeries(table);
  const until = Number(claim.as_of);
  const linear = predictionOf(series, 'linear', until);
  const last = series.at(-1);
  if (claim.value === null || !linear || !last) return cannotCompute();
  const printed = amountOf(claim) / MILLION;
  const attempts = attemptsAt(series, until);
  const hit = attempts.find(({ value }) => roundsTo(value, printed, 1));
  const values = {
    printed: quantity(printed, 1),
    times: quantity(printed / last.value, 2),
    timesTrend: quantity(printed / linear.value, 1),
    year: String(last.year),
  };
  return judge(
    hit ? 'reproduced' : 'not_reproduced',
    hit ? say('forecastFound') : say('forecastNotFound', values),
    {
      recomputed: say('linearForecast', {
        value: quantity(linear.value, 1),
        low: quantity(linear.low ?? 0),
        high: quantity(linear.high ?? 0),
      }),
      working: [
        ...attempts.map(({ key, value }) => say(key, { value: quantity(value, 1) })),
        ...fitsAround(table, until, printed).map(({ variables, value }) =>
          say('workFitContinued', { variables: { variables }, value: quantity(value, 1) }),
        ),
        say('workStrayDigit', {
          printed: values.printed,
          without: quantity(withoutFirstDigit(printed), 1),
          trend: quantity(linear.value, 1),
        }),
        say('workRatio', { ...values, last: quantity(last.value, 2), trend: quantity(linear.value, 1) }),
      ],
      basis: basisOf(table, [DEPENDENT]),
    },
  );
};

/** The fits whose variables, each continued by the curve through its every value, come nearest to the printed forecast: below and above it. */
function fitsAround(table: PaperTable, until: number, printed: number) {
  const continued = new Map(
    [...INDEPENDENT].map((name) => {
      const series = rowOf(table, name).map((value, index) => ({ year: table.years[index] ?? 0, value }));
      return [name as string, polynomialAt(series, series.length - 1, until)];
    }),
  ).set(YEAR, until);
  const reached = allCandidates(table).flatMap(({ variables, fit }) => {
    const values = variables.map((name) => continued.get(name) ?? Number.NaN);
    const value = predict(fit, values).value / MILLION;
    return Number.isFinite(value) ? [{ variables, value }] : [];
  });
  const below = reached
    .filter(({ value }) => value < printed)
    .toSorted((one, other) => other.value - one.value);
  const above = reached
    .filter(({ value }) => value >= printed)
    .toSorted((one, other) => one.value - other.value);
  return [...below.slice(0, 1), ...above.slice(0, 1)];
}

/** 299.6 for 1,299.6: what was meant, had the first digit slipped in. */
function withoutFirstDigit(value: number): number {
  return Number(String(value).slice(1));
}

function attemptsAt(
  series: readonly YearValue[],
  until: number,
): { key: CheckSentence['key']; value: number }[] {
  const named = (key: CheckSentence['key'], value: number | null | undefined) =>
    value === null || value === undefined ? [] : [{ key, value }];
  return [
    ...named('workLinear', predictionOf(series, 'linear', until)?.value),
    ...named('workQuadratic', predictionOf(series, 'quadratic', until)?.value),
    ...named('workCubic', polynomialAt(series, 3, until)),
    ...named('workQuartic', polynomialAt(series, 4, until)),
    ...named('workExponential', predictionOf(series, 'exponential', until)?.value),
    ...named('workCagr', predictionOf(series, 'cagr', until)?.value),
    ...named('workDrift', predictionOf(series, 'drift', until)?.value),
    ...named('workLastGrowth', lastGrowth(series, until)),
  ];
}

function predictionOf(
  series: readonly YearValue[],
  method: 'linear' | 'quadratic' | 'exponential' | 'cagr' | 'drift',
  until: number,
): Prediction | undefined {
  const answer = forecast(series, method, until);
  return isRefusal(answer) ? undefined : answer.predictions.at(-1);
}

function polynomialAt(series: readonly YearValue[], degree: number, until: number): number | undefined {
  const answer = polynomialForecast(series, degree, until);
  return isRefusal(answer) ? undefined : answer.predictions.at(-1)?.value;
}
