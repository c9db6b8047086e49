import { quantity } from '../sentence';
import { type Detector, differencePercent, type Finding, figure, findingOf } from './finding';
import { CONTINUES, isStock } from './measures';
import { type DetectorRecord, grouped, isOutcome } from './record';

const DETECTOR = 'series-break';
const LEAP_PERCENT = 8;
const MOST_YEARS_APART = 5;
const OUT_OF_SCALE = 3;
const UNKNOWN_TOTAL = 'cumulative:unknown';

/** A series that leaps: a number of people that changes by a tenth, a running total that falls, a forecast of another scale. */
export const seriesBreak: Detector = ({ records }) => [
  ...leaps(records.filter((record) => isOutcome(record) && isStock(record.measure))),
  ...falls(records.filter(({ periodType }) => periodType?.startsWith('cumulative:'))),
  ...outOfScale(records),
];

function leaps(records: readonly DetectorRecord[]): Finding[] {
  const series = grouped(records, ({ measure, subject }) => `${measure}|${subject}`);
  return [...series.values()].flatMap((rows) => {
    const [first, ...rest] = byTime(rows);
    const found: Finding[] = [];
    let before = first;
    for (const row of rest) {
      if (before && isLeap(before, row)) {
        found.push(change(before, row, 'leap', 'warning'));
      }
      before = row;
    }
    return found;
  });
}

function isLeap(before: DetectorRecord, after: DetectorRecord): boolean {
  const years = Number(timeOf(after).slice(0, 4)) - Number(timeOf(before).slice(0, 4));
  const percent = differencePercent(before.amount, after.amount);
  return before.period !== after.period && years <= MOST_YEARS_APART && percent > LEAP_PERCENT;
}

/** A running total cannot fall; the row that is below an earlier one is the finding. */
function falls(records: readonly DetectorRecord[]): Finding[] {
  const dated = records.filter((record) => timeOf(record) !== '');
  const series = grouped(
    dated.filter(({ periodType }) => periodType !== UNKNOWN_TOTAL),
    ({ measure, subject, periodType }) => `${measure}|${subject}|${periodType}`,
  );
  const unknown = dated.filter(({ periodType }) => periodType === UNKNOWN_TOTAL);
  return [
    ...[...series.values()].flatMap(fallsWithin),
    ...unknown.flatMap((row) => {
      const before = nearestBefore(row, [...series.values()]);
      return before && row.amount < before.amount ? [change(before, row, 'totalFalls', 'error')] : [];
    }),
  ];
}

/** A lower bound is no fall, and a day is not known to be after its own month. */
function fallsWithin(rows: readonly DetectorRecord[]): Finding[] {
  const found: Finding[] = [];
  let highest: DetectorRecord | undefined;
  for (const row of byTime(rows)) {
    if (highest && row.amount < highest.amount) {
      if (row.qualifier === 'more_than' || row.period?.startsWith(highest.period ?? '')) continue;
      found.push(change(highest, row, 'totalFalls', 'error'));
    } else highest = row;
  }
  return found;
}

/** The last earlier total of the series that a total of no named series is nearest to. */
function nearestBefore(
  row: DetectorRecord,
  series: readonly (readonly DetectorRecord[])[],
): DetectorRecord | undefined {
  const away = ({ amount }: DetectorRecord) => Math.abs(Math.log(amount / row.amount));
  return series
    .flatMap(
      (rows) =>
        byTime(rows.filter((one) => one.measure === row.measure && timeOf(one) < timeOf(row))).at(-1) ?? [],
    )
    .toSorted((one, other) => away(one) - away(other))[0];
}

function outOfScale(records: readonly DetectorRecord[]): Finding[] {
  const forecasts = records.filter(({ measure }) => CONTINUES[measure] !== undefined);
  return forecasts.flatMap((forecast) => {
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
