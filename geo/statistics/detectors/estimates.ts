import { quantity } from '../sentence';
import { differencePercent, type Finding, figure, findingOf } from './finding';
import { type DetectorRecord, grouped } from './record';

const DETECTOR = 'sources-disagree';
const TOLERANCE_PERCENT = 0.5;
const SEVERAL = 3;
const PROVED = ['class:C1', 'class:C2'];
// Without a class a figure is taken for the whole: C1 and C2, which sources print alone or together.
const WHOLES = ['class:', 'class:C1+C2'];

/** True for how much of a commodity lies somewhere: classes are no periods, and are compared by rules of their own. */
export function isEstimate({ periodType }: DetectorRecord): boolean {
  return periodType?.startsWith('class:') ?? false;
}

/** Totals of one commodity in one place that differ, classes added up where no total is printed; and places with many figures. */
export function estimates(records: readonly DetectorRecord[]): Finding[] {
  const things = grouped(
    records.filter(isEstimate),
    ({ measure, subject, unit }) => `${measure}|${subject}|${unit}`,
  );
  return [...things.values()].flatMap((ofThing) => [...totalsDiffer(ofThing), ...severalFigures(ofThing)]);
}

function totalsDiffer(records: readonly DetectorRecord[]): Finding[] {
  const stated = records.filter(
    ({ periodType, qualifier }) => WHOLES.includes(periodType ?? '') && qualifier !== 'more_than',
  );
  const classes = [...grouped(records.filter(isOfClass), ({ sourceId }) => sourceId).values()];
  const summed = classes
    .filter((ofSource) => new Set(ofSource.map(({ periodType }) => periodType)).size === PROVED.length)
    .flatMap((ofSource) =>
      ofSource[0] ? [{ ...ofSource[0], amount: ofSource.reduce((sum, { amount }) => sum + amount, 0) }] : [],
    );
  const sorted = [...stated, ...summed].toSorted((one, other) => one.amount - other.amount);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest) return [];
  const percent = differencePercent(lowest.high ?? lowest.amount, highest.amount);
  if ((lowest.high ?? lowest.amount) >= highest.amount || percent <= TOLERANCE_PERCENT) return [];
  return [
    findingOf([highest, ...records.filter((record) => record !== highest)], {
      detector: DETECTOR,
      severity: 'warning',
      key: 'estimatesDisagree',
      values: { low: figure(lowest.amount), high: figure(highest.amount), percent: quantity(percent, 1) },
    }),
  ];
}

function isOfClass({ periodType }: DetectorRecord): boolean {
  return PROVED.includes(periodType ?? '');
}

function severalFigures(records: readonly DetectorRecord[]): Finding[] {
  const amounts = [...new Set(records.map(({ amount }) => amount))].toSorted((one, other) => one - other);
  const [first, ...rest] = records;
  if (!first || amounts.length < SEVERAL) return [];
  return [
    findingOf([first, ...rest], {
      detector: DETECTOR,
      severity: 'note',
      key: 'severalEstimates',
      values: {
        count: quantity(amounts.length),
        low: figure(amounts[0] ?? 0),
        high: figure(amounts.at(-1) ?? 0),
        classes: [
          ...new Set(records.map(({ periodType }) => periodType?.slice('class:'.length) || '—')),
        ].join(', '),
      },
    }),
  ];
}
