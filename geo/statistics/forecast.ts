import { criticalT } from './distributions';
import { mean } from './moments';
import { isRefusal, type Refusal, refuse } from './refusal';
import { predict, regress } from './regression';

export const FORECAST_METHODS = ['linear', 'quadratic', 'exponential', 'cagr', 'drift'] as const;

export type ForecastMethod = (typeof FORECAST_METHODS)[number];

/** A known value of a series. */
export interface YearValue {
  year: number;
  value: number;
}

/** What a method gives for a year; the bounds of the 95 % prediction interval are null where none exists. */
export interface Prediction {
  year: number;
  value: number;
  low: number | null;
  high: number | null;
}

/** Why a method has no interval. */
type NoInterval = 'no_model' | 'exact_fit';

/** A forecast: the method's value for every year from the first known one to the target. */
export interface Forecast {
  method: ForecastMethod | 'polynomial';
  predictions: Prediction[];
  noInterval: NoInterval | null;
}

const LEVEL = 0.95;

/** Continues a series by a method to a year. Refuses too few values, and values the method cannot take. */
export function forecast(
  series: readonly YearValue[],
  method: ForecastMethod,
  until: number,
): Forecast | Refusal {
  const known = series.toSorted((one, other) => one.year - other.year);
  const answer = METHODS[method](known, yearsTo(known, until));
  if (isRefusal(answer)) return answer;
  const isWhole = answer.predictions.every(({ value, low, high }) =>
    [value, low ?? 0, high ?? 0].every(Number.isFinite),
  );
  return isWhole ? answer : refuse('out_of_range', { observations: known.length });
}

/** Continues a series by a polynomial of any degree; one that meets every value exactly has no interval. */
export function polynomialForecast(
  series: readonly YearValue[],
  degree: number,
  until: number,
): Forecast | Refusal {
  const known = series.toSorted((one, other) => one.year - other.year);
  if (degree === known.length - 1) return interpolation(known, yearsTo(known, until));
  return polynomial(known, yearsTo(known, until), degree);
}

/** The year's value by the mean yearly growth of the last step, repeated: last growth², for two years on. */
export function lastGrowth(series: readonly YearValue[], until: number): number | null {
  const [before, last] = series.toSorted((one, other) => one.year - other.year).slice(-2);
  if (!before || !last || before.value <= 0) return null;
  return last.value * (last.value / before.value) ** ((until - last.year) / (last.year - before.year));
}

type Method = (known: readonly YearValue[], years: readonly number[]) => Forecast | Refusal;

const METHODS: Record<ForecastMethod, Method> = {
  linear: (known, years) => named(polynomial(known, years, 1), 'linear'),
  quadratic: (known, years) => named(polynomial(known, years, 2), 'quadratic'),
  exponential,
  cagr,
  drift,
};

function named(answer: Forecast | Refusal, method: ForecastMethod): Forecast | Refusal {
  return isRefusal(answer) ? answer : { ...answer, method };
}

function polynomial(
  known: readonly YearValue[],
  years: readonly number[],
  degree: number,
): Forecast | Refusal {
  const origin = known[0]?.year ?? 0;
  const powers = Array.from({ length: degree }, (_, index) => index + 1);
  const fit = regress(
    { name: 'value', values: known.map(({ value }) => value) },
    powers.map((power) => ({
      name: `year^${power}`,
      values: known.map(({ year }) => (year - origin) ** power),
    })),
  );
  if (isRefusal(fit)) return fit;
  const predictions = years.map((year) => ({
    year,
    ...predict(
      fit,
      powers.map((power) => (year - origin) ** power),
    ),
  }));
  return { method: 'polynomial', predictions, noInterval: null };
}

function interpolation(known: readonly YearValue[], years: readonly number[]): Forecast {
  const predictions = years.map((year) => ({ year, value: throughAll(known, year), low: null, high: null }));
  return { method: 'polynomial', predictions, noInterval: 'exact_fit' };
}

/** Lagrange's polynomial through every value. */
function throughAll(known: readonly YearValue[], year: number): number {
  return known.reduce((sum, one) => {
    const others = known.filter((other) => other.year !== one.year);
    return (
      sum +
      others.reduce((product, other) => (product * (year - other.year)) / (one.year - other.year), one.value)
    );
  }, 0);
}

function exponential(known: readonly YearValue[], years: readonly number[]): Forecast | Refusal {
  if (known.some(({ value }) => value <= 0)) return refuse('not_positive', { observations: known.length });
  const inLogarithms = polynomial(
    known.map(({ year, value }) => ({ year, value: Math.log(value) })),
    years,
    1,
  );
  if (isRefusal(inLogarithms)) return inLogarithms;
  const back = (value: number | null) => (value === null ? null : Math.exp(value));
  return {
    method: 'exponential',
    predictions: inLogarithms.predictions.map(({ year, value, low, high }) => ({
      year,
      value: Math.exp(value),
      low: back(low),
      high: back(high),
    })),
    noInterval: null,
  };
}

function cagr(known: readonly YearValue[], years: readonly number[]): Forecast | Refusal {
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first.year === last.year) return refuse('too_few', { observations: known.length });
  if (first.value <= 0 || last.value <= 0) return refuse('not_positive', { observations: known.length });
  const growth = (last.value / first.value) ** (1 / (last.year - first.year));
  const predictions = years.map((year) => ({
    year,
    value: first.value * growth ** (year - first.year),
    low: null,
    high: null,
  }));
  return { method: 'cagr', predictions, noInterval: 'no_model' };
}

/** A random walk with drift (Hyndman and Athanasopoulos, “Forecasting: principles and practice”, 5.2 and 5.5). */
function drift(known: readonly YearValue[], years: readonly number[]): Forecast | Refusal {
  const [first, last] = [known[0], known.at(-1)];
  const steps = known.slice(1).map(({ value, year }, index) => ({
    change: value - (known[index]?.value ?? 0),
    length: year - (known[index]?.year ?? 0),
  }));
  if (!first || !last || steps.length < 1) return refuse('too_few', { observations: known.length });
  const slope = (last.value - first.value) / (last.year - first.year);
  const squares = steps.map(({ change, length }) => (change - slope * length) ** 2 / length);
  const deviation = steps.length > 1 ? Math.sqrt((mean(squares) * steps.length) / (steps.length - 1)) : null;
  const span = last.year - first.year;
  const predictions = years.map((year) => {
    const ahead = year - last.year;
    const value = ahead > 0 ? last.value + slope * ahead : first.value + slope * (year - first.year);
    if (deviation === null || ahead < 0) return { year, value, low: null, high: null };
    const reach = criticalT(LEVEL, steps.length - 1) * deviation * Math.sqrt(ahead * (1 + ahead / span));
    return { year, value, low: value - reach, high: value + reach };
  });
  return { method: 'drift', predictions, noInterval: deviation === null ? 'exact_fit' : null };
}

function yearsTo(known: readonly YearValue[], until: number): number[] {
  const [first, last] = [known[0]?.year ?? until, Math.max(known.at(-1)?.year ?? until, until)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
