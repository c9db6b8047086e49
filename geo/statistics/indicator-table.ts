import type { Figure } from '@/geo/domain/figure';
import { amountOf } from './paper/evidence';

/** An observation as the statistics page uses it. */
export type YearClaim = Figure & { period: string | null };

/** A row of a table of indicators: one value a year, in the unit and multiplier of its first claim. */
export interface IndicatorRow {
  indicator: string;
  names: Figure['indicator_names'];
  unit: string | null;
  multiplier: number;
  /** In the order of the table's years. */
  claims: YearClaim[];
  values: number[];
}

/** Indicators by the years for which all of them have a value. */
export interface IndicatorTable {
  years: number[];
  /** Years for which some indicator has no value; they are left out of every computation. */
  missingYears: number[];
  rows: IndicatorRow[];
}

/** Makes a table of the observations of some indicators, in the order in which they are named. */
export function indicatorTable(claims: readonly YearClaim[], indicators: readonly string[]): IndicatorTable {
  const cells = claims.filter(({ period, value }) => value !== null && /^\d{4}$/.test(period ?? ''));
  const named = indicators.filter((name) => cells.some(({ indicator }) => indicator === name));
  const cellAt = (name: string, year: number) =>
    cells.find(({ indicator, period }) => indicator === name && Number(period) === year);
  const all = [...new Set(cells.map(({ period }) => Number(period)))].toSorted((one, other) => one - other);
  const years = all.filter((year) => named.every((name) => cellAt(name, year)));
  return {
    years,
    missingYears: all.filter((year) => !years.includes(year)),
    rows: named.flatMap((name) => rowOf(years.flatMap((year) => cellAt(name, year) ?? []))),
  };
}

/** The table without the years before or after a range. */
export function withinYears(table: IndicatorTable, from: number, to: number): IndicatorTable {
  const kept = table.years.flatMap((year, index) => (year >= from && year <= to ? [index] : []));
  const pick = <Item>(items: readonly Item[]) => kept.flatMap((index) => items[index] ?? []);
  return {
    years: pick(table.years),
    missingYears: table.missingYears.filter((year) => year >= from && year <= to),
    rows: table.rows.map((row) => ({
      ...row,
      claims: pick(row.claims),
      values: kept.map((index) => row.values[index] ?? 0),
    })),
  };
}

/** The row of an indicator; undefined where the table has none. */
export function rowNamed({ rows }: IndicatorTable, indicator: string): IndicatorRow | undefined {
  return rows.find((row) => row.indicator === indicator);
}

/** A row in a scale that reads well: millions from a hundred million on, thousands from a hundred thousand on. */
export function readableRow(row: IndicatorRow): IndicatorRow {
  const largest = Math.max(0, ...row.claims.map((claim) => Math.abs(amountOf(claim))));
  const multiplier = largest >= 1e8 ? 1e6 : largest >= 1e5 ? 1e3 : 1;
  return { ...row, multiplier, values: row.claims.map((claim) => amountOf(claim) / multiplier) };
}

function rowOf(claims: YearClaim[]): IndicatorRow[] {
  const [first] = claims;
  if (!first) return [];
  return [
    {
      indicator: first.indicator,
      names: first.indicator_names,
      unit: first.unit,
      multiplier: first.multiplier,
      claims,
      values: claims.map((claim) => amountOf(claim) / first.multiplier),
    },
  ];
}
