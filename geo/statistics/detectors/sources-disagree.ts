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
  return [...[...questions.values()].flatMap(disagreement), ...returnees(records), ...toldTwice(records)];
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
      severity: severityOf(sorted),
      key: 'disagree',
      values: { low: figure(lowest.amount), high: figure(highest.amount), percent: quantity(percent, 1) },
    }),
  ];
}

/** Only what is stated as an outcome weighs: a plan or a “more than” beside it is worth a note. */
function severityOf(records: readonly DetectorRecord[]): Severity {
  const stated = records
    .filter(({ qualifier }) => qualifier !== 'plan' && qualifier !== 'more_than')
    .map(({ amount }) => amount);
  const percent = differencePercent(Math.min(...stated), Math.max(...stated));
  if (stated.length < 2 || percent <= MODERATE_PERCENT) return 'note';
  return percent > SEVERE_PERCENT ? 'error' : 'warning';
}

/** Two statements that so many people returned, with different numbers of families. */
function returnees(records: readonly DetectorRecord[]): Finding[] {
  const families = new Map(
    records.filter(({ measure }) => measure === 'families').map((record) => [record.claimId, record]),
  );
  const same = grouped(
    records.filter(({ measure, claimId }) => measure === 'people' && families.has(claimId)),
    ({ subject, amount, periodType }) => `${subject}|${periodType}|${amount}`,
  );
  return [...same.values()].flatMap((group) => {
    const counts = group.flatMap(({ claimId }) => families.get(claimId) ?? []);
    const periods = new Set(counts.map(({ period }) => period));
    return periods.size > 1 ? disagreement(counts) : [];
  });
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
