import { type IndicatorTable, rowNamed, withinYears } from './indicator-table';
import { YEAR } from './paper/model-search';
import { type Refusal, refuse } from './refusal';
import { type Fit, leaveOneOutFits, regress, type Variable } from './regression';

/** What a regression is made of. */
export interface WorkbenchSettings {
  dependent: string;
  independent: readonly string[];
  from: number;
  to: number;
  /** Natural logarithms of every variable but the year. */
  logarithms: boolean;
}

/** A regression as the workbench shows it. */
export interface WorkbenchAnswer {
  years: number[];
  values: number[];
  fit: Fit | Refusal;
  /** The fit without each year, in the order of the years. */
  withoutYear: (Fit | Refusal)[];
}

/** Fits what the settings name on the years they name. */
export function workbench(table: IndicatorTable, settings: WorkbenchSettings): WorkbenchAnswer {
  const chosen = withinYears(table, settings.from, settings.to);
  const names = [settings.dependent, ...settings.independent];
  const variables = names.flatMap((name) => variableOf(chosen, name) ?? []);
  const [dependent, ...independent] = variables.map((one) => (settings.logarithms ? inLogarithms(one) : one));
  const size = { observations: chosen.years.length, regressors: settings.independent.length };
  const refused = (fit: Refusal) => ({
    years: chosen.years,
    values: dependent?.values.slice() ?? [],
    fit,
    withoutYear: [],
  });
  if (!dependent || variables.length < names.length) return refused(refuse('too_few', size));
  const sunken = settings.logarithms ? variables.filter(hasNoLogarithm).map(({ name }) => name) : [];
  if (sunken.length > 0) return refused(refuse('not_positive', { variables: sunken, ...size }));
  return {
    years: chosen.years,
    values: [...dependent.values],
    fit: regress(dependent, independent),
    withoutYear: leaveOneOutFits(dependent, independent),
  };
}

function variableOf(table: IndicatorTable, name: string): Variable | undefined {
  if (name === YEAR) return { name, values: table.years };
  const row = rowNamed(table, name);
  return row && { name, values: row.values };
}

function hasNoLogarithm({ name, values }: Variable): boolean {
  return name !== YEAR && values.some((value) => value <= 0);
}

function inLogarithms(variable: Variable): Variable {
  if (variable.name === YEAR) return variable;
  return { name: variable.name, values: variable.values.map(Math.log) };
}
