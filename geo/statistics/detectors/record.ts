import type { Texts } from '@/geo/domain/languages';

/** A figure as the detectors see it. */
export interface DetectorRecord {
  claimId: string;
  /** What is measured: the indicator's code, or the count of a bulletin (`ap_mines`, `families` …). */
  measure: string;
  /** A region's code, a settlement, or the topic. */
  subject: string;
  period: string | null;
  /** year, year_to_date, month, week, cumulative, point …; null where there is none. */
  periodType: string | null;
  /** ISO days, where the period is known. */
  start: string | null;
  end: string | null;
  /** The figure times its multiplier. */
  amount: number;
  high: number | null;
  unit: string | null;
  /** True when the indicator is measured in something. */
  needsUnit: boolean;
  asPrinted: string | null;
  qualifier: string;
  kind: string;
  sourceId: string;
  /** What the printed total is made of, where the source prints that too. */
  parts: number[] | null;
  /** What is counted, more closely than the measure says: a commodity. */
  thing?: Texts | null;
}

/** A region as the detectors see it. */
export interface DetectorRegion {
  code: string;
  parent: string | null;
  level: string;
  /** The first day on which it existed. */
  since: string;
}

/** All that the detectors look through. */
export interface DetectorInput {
  records: readonly DetectorRecord[];
  regions: readonly DetectorRegion[];
}

/** True for a figure that describes what happened, not what is planned or guessed. */
export function isOutcome({ qualifier, kind }: DetectorRecord): boolean {
  return qualifier !== 'plan' && qualifier !== 'range' && kind !== 'forecast';
}

/** Figures in groups of the same key. */
export function grouped(
  records: readonly DetectorRecord[],
  keyOf: (record: DetectorRecord) => string,
): Map<string, DetectorRecord[]> {
  const groups = new Map<string, DetectorRecord[]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}

/** What makes two figures answers to one question: measure, subject, period and its type. */
export function questionOf({ measure, subject, period, periodType }: DetectorRecord): string {
  return `${measure}|${subject}|${period ?? ''}|${periodType ?? ''}`;
}

/** The figure to compare with when several stand: a doubtful one only where no other does. */
export function bestOf(records: readonly DetectorRecord[]): DetectorRecord | undefined {
  return records.find(({ qualifier }) => qualifier !== 'suspicious') ?? records[0];
}

/** The number in the middle of some numbers; 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
