import type { Texts } from '@/geo/domain/languages';
import type { Sentence, SentenceValue } from '../sentence';
import { quantity } from '../sentence';
import type { DetectorInput, DetectorRecord } from './record';

export const SEVERITIES = ['error', 'warning', 'note'] as const;

/** error: at least one figure is wrong; warning: it cannot be used as it stands; note: a reader should know. */
export type Severity = (typeof SEVERITIES)[number];

/** Something in the data that does not fit. */
export interface Finding {
  detector: string;
  severity: Severity;
  measure: string;
  subject: string;
  period: string | null;
  /** What is counted, more closely than the measure says. */
  thing: Texts | null;
  claimIds: string[];
  sentence: Sentence<'finding'>;
}

/** Looks for one kind of inconsistency. */
export type Detector = (input: DetectorInput) => Finding[];

interface About {
  detector: string;
  severity: Severity;
  key: Sentence<'finding'>['key'];
  values: Record<string, SentenceValue>;
}

/** A finding about some figures; the first of them says what, where and when. */
export function findingOf(records: readonly [DetectorRecord, ...DetectorRecord[]], about: About): Finding {
  const { detector, severity, key, values } = about;
  const [{ measure, subject, period, thing = null }] = records;
  const claimIds = [...new Set(records.map(({ claimId }) => claimId))];
  return { detector, severity, measure, subject, period, thing, claimIds, sentence: { key, values } };
}

/** A figure in a sentence as exactly as it was published: at most four decimals, two from a thousand on, none where it is large. */
export function figure(amount: number): SentenceValue {
  const size = Math.abs(amount);
  if (size >= 100_000) return quantity(amount, 0);
  const published = String(Number(amount.toFixed(size < 1_000 ? 4 : 2)));
  return quantity(amount, published.split('.')[1]?.length ?? 0);
}

/** How much one figure differs from another, in percent of the larger. */
export function differencePercent(one: number, other: number): number {
  const larger = Math.max(Math.abs(one), Math.abs(other));
  return larger === 0 ? 0 : (Math.abs(one - other) / larger) * 100;
}
