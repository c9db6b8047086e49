import { compareClaims } from './choose-claim';
import type { ClearanceReport } from './clearance';
import { groupBy } from './group-by';

/** The periods that bulletins come in. */
const BULLETIN_PERIODS = ['week', 'month', 'year'] as const;

export type BulletinPeriod = (typeof BULLETIN_PERIODS)[number];

/** One week (by its Monday), month or year: the figure for the chart, if any can be used, and whatever else was published. */
export interface ClearedPeriod {
  /** `2025-02-03`, `2025-02` or `2025`. */
  period: string;
  chosen: ClearanceReport | null;
  others: ClearanceReport[];
  /** True when figures that are not doubtful differ by more than a hectare. */
  conflicting: boolean;
}

/** A year of weeks or months: every one from the first to the last bulletin, a missing one is a gap (null), never zero. */
export interface ClearedYear {
  year: string;
  slots: { period: string; cleared: ClearedPeriod | null }[];
}

/** Reports of one kind of period, one entry a period in the order of time. A doubtful figure is never chosen. */
export function clearedPeriods(reports: readonly ClearanceReport[], kind: BulletinPeriod): ClearedPeriod[] {
  const dated = reports.filter((report) => report.period_kind === kind && report.period_start !== null);
  const groups = groupBy(dated, ({ period_start }) => periodName(period_start as string, kind));
  return [...groups]
    .map(([period, claims]) => clearedPeriod(period, claims))
    .toSorted((one, other) => (one.period < other.period ? -1 : 1));
}

/** Reports for a period that do not say which one it was. */
export function undatedReports(reports: readonly ClearanceReport[]): ClearanceReport[] {
  const kinds: readonly string[] = BULLETIN_PERIODS;
  return reports.filter(
    ({ period_kind, period_start }) => kinds.includes(period_kind) && period_start === null,
  );
}

function clearedPeriod(period: string, claims: readonly ClearanceReport[]): ClearedPeriod {
  const sorted = claims.toSorted(compareClaims);
  const usable = sorted.filter(({ value, qualifier }) => value !== null && qualifier !== 'suspicious');
  const [chosen = null] = usable;
  return {
    period,
    chosen,
    others: sorted.filter((claim) => claim !== chosen),
    conflicting: usable.some(({ value }) => Math.abs((value ?? 0) - (chosen?.value ?? 0)) > 1),
  };
}

/** Weeks or months by year, with a place for every period that could have a bulletin between the first and the last found. */
export function clearedYears(periods: readonly ClearedPeriod[], kind: 'week' | 'month'): ClearedYear[] {
  const found = new Map(periods.map((cleared) => [cleared.period, cleared]));
  const [first, last] = [periods[0]?.period, periods.at(-1)?.period];
  if (first === undefined || last === undefined) return [];
  const names: string[] = [];
  for (let name = first; name <= last; name = nextPeriod(name, kind)) names.push(name);
  return [...groupBy(names, (name) => name.slice(0, 4))].map(([year, inYear]) => ({
    year,
    slots: inYear.map((period) => ({ period, cleared: found.get(period) ?? null })),
  }));
}

/** The name of the period in which a day lies: its Monday, its month or its year. */
export function periodName(day: string, kind: BulletinPeriod): string {
  if (kind === 'year') return day.slice(0, 4);
  if (kind === 'month') return day.slice(0, 7);
  const date = new Date(`${day}T00:00:00Z`);
  return addDays(day, -((date.getUTCDay() + 6) % 7));
}

function nextPeriod(name: string, kind: 'week' | 'month'): string {
  return kind === 'week' ? addDays(name, 7) : addDays(`${name}-01`, 31).slice(0, 7);
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
