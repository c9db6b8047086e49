import { quantity } from '../sentence';
import { type Detector, differencePercent, type Finding, figure, findingOf } from './finding';
import { CONTINUES, isStock } from './measures';
import { type DetectorRecord, grouped, isOutcome } from './record';

const DETECTOR = 'series-break';
const LEAP_PERCENT = 10;
const OUT_OF_SCALE = 3;

/** A series that leaps: a number of people that changes by a tenth, a running total that falls, a forecast of another scale. */
export const seriesBreak: Detector = ({ records }) => [
  ...leaps(records.filter((record) => isOutcome(record) && isStock(record.measure))),
  ...falls(records.filter(({ periodType }) => periodType === 'cumulative')),
  ...outOfScale(records),
];

function leaps(records: readonly DetectorRecord[]): Finding[] {
  const series = grouped(records, ({ measure, subject }) => `${measure}|${subject}`);
  return [...series.values()].flatMap((rows) => {
    const [first, ...rest] = byTime(rows);
    const found: Finding[] = [];
    let before = first;
    for (const row of rest) {
      if (
        before &&
        before.period !== row.period &&
        differencePercent(before.amount, row.amount) > LEAP_PERCENT
      ) {
        found.push(change(before, row, 'leap', 'warning'));
      }
      before = row;
    }
    return found;
  });
}

/** A running total cannot fall; the row that is below an earlier one is the finding. */
function falls(records: readonly DetectorRecord[]): Finding[] {
  const series = grouped(
    records.filter(({ start, end }) => start && end),
    ({ measure, subject, start }) => `${measure}|${subject}|${start}`,
  );
  return [...series.values()].flatMap((rows) => {
    const found: Finding[] = [];
    let highest: DetectorRecord | undefined;
    for (const row of byTime(rows)) {
      if (highest && row.amount < highest.amount && row.period !== highest.period) {
        found.push(change(highest, row, 'totalFalls', 'error'));
      } else highest = row;
    }
    return found;
  });
}

function outOfScale(records: readonly DetectorRecord[]): Finding[] {
  return records.flatMap((forecast) => {
    const known = records.filter(({ measure }) => measure === CONTINUES[forecast.measure]);
    const last = byTime(known).at(-1);
    if (!last || last.amount <= 0 || forecast.amount / last.amount < OUT_OF_SCALE) return [];
    return [
      findingOf([forecast, last], {
        detector: DETECTOR,
        severity: 'error',
        key: 'forecastOutOfScale',
        values: {
          value: figure(forecast.amount),
          last: figure(last.amount),
          times: quantity(forecast.amount / last.amount, 2),
        },
      }),
    ];
  });
}

function change(
  before: DetectorRecord,
  after: DetectorRecord,
  key: 'leap' | 'totalFalls',
  severity: 'warning' | 'error',
): Finding {
  return findingOf([after, before], {
    detector: DETECTOR,
    severity,
    key,
    values: {
      from: figure(before.amount),
      fromPeriod: before.period ?? '—',
      to: figure(after.amount),
      toPeriod: after.period ?? '—',
      percent: quantity((after.amount / before.amount - 1) * 100),
    },
  });
}

function byTime(records: readonly DetectorRecord[]): DetectorRecord[] {
  return records
    .filter(({ period }) => period !== null)
    .toSorted((one, other) => timeOf(one).localeCompare(timeOf(other)) || one.amount - other.amount);
}

function timeOf({ end, period }: DetectorRecord): string {
  return end ?? period ?? '';
}
