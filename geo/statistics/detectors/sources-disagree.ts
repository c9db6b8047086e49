import { quantity } from '../sentence';
import { estimates, isEstimate } from './estimates';
import { type Detector, differencePercent, type Finding, figure, findingOf, type Severity } from './finding';
import { countsSeveralThings, isSlow, TOLD_TWICE } from './measures';
import { type DetectorRecord, grouped, questionOf } from './record';
import { toldGrowth } from './told-growth';

const DETECTOR = 'sources-disagree';
const LEAST_PERCENT = 0.5;
const SEVERE_PERCENT = 10;
const MODERATE_PERCENT = 3;
// of an inferred figure the time was inferred, not the number
const AS_PRINTED = ['exact', 'inferred'];
const BULLETIN_MEASURES = ['ap_mines', 'area_cleared_ha', 'at_mines', 'uxo'];

/** Two figures for one question that differ by more than half a percent; a plan against an outcome is only noted. */
export const sourcesDisagree: Detector = ({ records }) => {
  const comparable = records.filter(
    (record) =>
      !countsSeveralThings(record.measure) &&
      !isEstimate(record) &&
      record.qualifier !== 'range' &&
      (isSlow(record.measure) || (record.period !== null && record.periodType !== null)),
  );
  const questions = grouped(comparable, (record) =>
    isSlow(record.measure) ? `${record.measure}|${record.subject}|${record.unit}` : questionOf(record),
  );
  return [
    ...[...questions.values()].flatMap((group) => disagreement(group, { beyondRounding: true })),
    ...returnees(records),
    ...sameBulletin(records),
    ...estimates(records),
    ...toldGrowth(records),
    ...toldTwice(records),
  ];
};

/** Figures that differ: by more than half a percent, or, where all are printed as exact, by more than one of them was rounded. */
function disagreement(group: DetectorRecord[], { beyondRounding = false } = {}): Finding[] {
  const sorted = group.toSorted((one, other) => one.amount - other.amount);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest || lowest.unit !== highest.unit) return [];
  const percent = differencePercent(lowest.amount, highest.amount);
  if (percent <= LEAST_PERCENT && !(beyondRounding && areExact(lowest, highest))) return [];
  return [
    findingOf([highest, ...sorted.filter((record) => record !== highest)], {
      detector: DETECTOR,
      severity: severityOf(sorted),
      key: 'disagree',
      values: {
        low: figure(lowest.amount),
        high: figure(highest.amount),
        percent: quantity(percent, percent < LEAST_PERCENT ? 3 : 1),
      },
    }),
  ];
}

function areExact(lowest: DetectorRecord, highest: DetectorRecord): boolean {
  const pair = [lowest, highest];
  const roundedTo = Math.max(...pair.map(({ amount }) => lastDigit(amount)));
  return (
    pair.every(({ qualifier }) => AS_PRINTED.includes(qualifier)) &&
    highest.amount - lowest.amount > roundedTo * (1 + Number.EPSILON * 1e6)
  );
}

/** What the last digit that is not a zero stands for: 1000 in 5 984 157 000, a tenth in 62 023.9. */
function lastDigit(amount: number): number {
  const [whole = '', decimals] = String(amount).split('.');
  if (decimals) return 10 ** -decimals.length;
  return 10 ** (whole.length - whole.replace(/0+$/, '').length);
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

/** Two statements at different times that count as many people in other families, or as many families of other people. */
function returnees(records: readonly DetectorRecord[]): Finding[] {
  return [
    ['families', 'people'],
    ['people', 'families'],
  ].flatMap(([measure = '', other = '']) => {
    const counted = new Map(
      records.filter((record) => record.measure === measure).map((record) => [record.claimId, record]),
    );
    const same = grouped(
      records.filter((record) => record.measure === other && counted.has(record.claimId)),
      ({ subject, amount, periodType }) => `${subject}|${periodType}|${amount}`,
    );
    return [...same.values()].flatMap((group) => {
      const counts = group.flatMap(({ claimId }) => counted.get(claimId) ?? []);
      const periods = new Set(counts.map(({ period }) => period));
      return periods.size > 1 ? disagreement(counts) : [];
    });
  });
}

/** A bulletin without dates that says the same as another but for one number: they are one bulletin, and one of them is wrong. */
function sameBulletin(records: readonly DetectorRecord[]): Finding[] {
  const counted = records.filter(({ measure }) => BULLETIN_MEASURES.includes(measure));
  const byClaim = grouped(counted, ({ claimId }) => claimId);
  const whole = counted.filter(({ claimId }) => byClaim.get(claimId)?.length === BULLETIN_MEASURES.length);
  return BULLETIN_MEASURES.flatMap((measure) => {
    const alike = grouped(
      whole.filter((record) => record.measure === measure),
      ({ claimId, periodType }) => `${periodType}|${othersOf(claimId)}`,
    );
    function othersOf(claimId: string): string {
      const others = byClaim.get(claimId)?.filter((record) => record.measure !== measure) ?? [];
      return others.map(({ amount }) => amount).join('|');
    }
    return [...alike.values()]
      .filter((group) => group.some(({ period }) => period === null))
      .flatMap((group) => disagreement(group));
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
