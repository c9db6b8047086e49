import { quantity } from '../sentence';
import { type Detector, differencePercent, type Finding, figure, findingOf, type Severity } from './finding';
import { countsSeveralThings, isSlow, TOLD_TWICE } from './measures';
import { type DetectorRecord, grouped, questionOf } from './record';

const DETECTOR = 'sources-disagree';
const LEAST_PERCENT = 0.5;
const SEVERE_PERCENT = 10;
const MODERATE_PERCENT = 3;

/** Two figures for one question that differ by more than half a percent; a plan against an outcome is only noted. */
export const sourcesDisagree: Detector = ({ records }) => {
  const comparable = records.filter(
    ({ measure, qualifier, period, periodType }) =>
      !countsSeveralThings(measure) &&
      qualifier !== 'range' &&
      (isSlow(measure) || (period !== null && periodType !== null)),
  );
  const questions = grouped(comparable, (record) =>
    isSlow(record.measure) ? `${record.measure}|${record.subject}|${record.unit}` : questionOf(record),
  );
  return [...[...questions.values()].flatMap(disagreement), ...toldTwice(records)];
};

function disagreement(group: DetectorRecord[]): Finding[] {
  const sorted = group.toSorted((one, other) => one.amount - other.amount);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest || lowest.unit !== highest.unit) return [];
  const percent = differencePercent(lowest.amount, highest.amount);
  if (percent <= LEAST_PERCENT) return [];
  return [
    findingOf([highest, ...sorted.filter((record) => record !== highest)], {
      detector: DETECTOR,
      severity: severityOf(sorted, percent),
      key: 'disagree',
      values: { low: figure(lowest.amount), high: figure(highest.amount), percent: quantity(percent, 1) },
    }),
  ];
}

function severityOf(records: readonly DetectorRecord[], percent: number): Severity {
  if (records.some(({ qualifier }) => qualifier === 'plan' || qualifier === 'more_than')) return 'note';
  if (percent > SEVERE_PERCENT) return 'error';
  return percent > MODERATE_PERCENT ? 'warning' : 'note';
}

function toldTwice(records: readonly DetectorRecord[]): Finding[] {
  return TOLD_TWICE.flatMap(([measure, other]) => {
    const told = records.find((record) => record.measure === measure);
    const latest = records
      .filter((record) => record.measure === other)
      .toSorted((one, two) => (two.period ?? '').localeCompare(one.period ?? ''))[0];
    if (!told || !latest || isWithin(latest.amount, told)) return [];
    return [
      findingOf([told, latest], {
        detector: DETECTOR,
        severity: 'error',
        key: 'toldTwice',
        values: { value: figure(told.amount), other: figure(latest.amount), period: latest.period ?? '—' },
      }),
    ];
  });
}

function isWithin(amount: number, { amount: low, high }: DetectorRecord): boolean {
  return (
    differencePercent(amount, low) <= SEVERE_PERCENT || (high !== null && amount >= low && amount <= high)
  );
}
