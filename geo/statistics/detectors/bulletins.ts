import { groupBy } from '@/geo/domain/group-by';
import { quantity } from '../sentence';
import { type Finding, figure, findingOf } from './finding';
import { type DetectorRecord, grouped, questionOf } from './record';

const ROUNDING = 1.005;
const BY_LENGTH = ['week', 'month', 'quarter', 'half', 'year'];
const ENOUGH_MONTHS = 3;
const LEAST_OF_EXPECTED = 2 / 3;
const DAY_MS = 86_400_000;

/** Bulletins for shorter times that say more together than the one for the whole time they lie in. */
export function piecesAboveWhole(records: readonly DetectorRecord[]): Finding[] {
  return withPieces(records).flatMap(({ whole, pieces }) => {
    const sum = total(pieces);
    if (sum <= whole.amount * ROUNDING) return [];
    return [
      findingOf([whole, ...pieces], {
        detector: 'part-exceeds-whole',
        severity: 'error',
        key: whole.periodType === 'month' ? 'weeksExceedMonth' : 'piecesExceedPeriod',
        values: { sum: figure(sum), whole: figure(whole.amount), count: quantity(pieces.length) },
      }),
    ];
  });
}

/** The years in which the hectares of weeks are far less of their months than their days are: something else was counted in them. */
export function weeksBelowMonths(records: readonly DetectorRecord[]): Finding[] {
  const sound = records.filter(
    ({ measure, qualifier }) => measure === 'area_cleared_ha' && qualifier !== 'suspicious',
  );
  const months = withPieces(sound).filter(
    ({ whole, pieces }) => whole.periodType === 'month' && pieces.length > 0,
  );
  const once = [...new Map(months.map((month) => [questionOf(month.whole), month])).values()];
  const years = groupBy(
    once,
    ({ whole: { measure, subject, start } }) => `${measure}|${subject}|${start?.slice(0, 4)}`,
  );
  return [...years.values()].flatMap((ofYear) => {
    const wholes = ofYear.map(({ whole }) => whole);
    const weeks = ofYear.flatMap(({ pieces }) => pieces);
    const time = days(weeks) / days(wholes);
    const share = total(weeks) / total(wholes);
    const [first, ...rest] = wholes;
    if (!first || wholes.length < ENOUGH_MONTHS || share >= time * LEAST_OF_EXPECTED) return [];
    return [
      findingOf([first, ...rest, ...weeks], {
        detector: 'sum-of-parts',
        severity: 'warning',
        key: 'weeksBelowMonths',
        values: {
          year: first.start?.slice(0, 4) ?? '',
          count: quantity(wholes.length),
          time: quantity(time * 100),
          share: quantity(share * 100),
        },
      }),
    ];
  });
}

interface Whole {
  whole: DetectorRecord;
  pieces: DetectorRecord[];
}

/** Every bulletin with the shorter ones inside it: the longest first, no day twice, and the smallest figure of each time, so that a doubtful large one does not decide. */
function withPieces(records: readonly DetectorRecord[]): Whole[] {
  const dated = records.filter((record) => record.start && record.end && lengthOf(record) >= 0);
  const series = grouped(dated, ({ measure, subject }) => `${measure}|${subject}`);
  return [...series.values()].flatMap((ofSeries) => {
    if (ofSeries.every(({ periodType }) => periodType === ofSeries[0]?.periodType)) return [];
    const pieces = ofSeries.toSorted(
      (one, other) => lengthOf(other) - lengthOf(one) || one.amount - other.amount,
    );
    return ofSeries
      .filter((record) => lengthOf(record) > 0)
      .map((whole) => ({
        whole,
        pieces: withoutOverlap(
          pieces.filter((piece) => lengthOf(piece) < lengthOf(whole) && isInside(piece, whole)),
        ),
      }));
  });
}

function lengthOf({ periodType }: DetectorRecord): number {
  return BY_LENGTH.indexOf(periodType ?? '');
}

function isInside(piece: DetectorRecord, whole: DetectorRecord): boolean {
  return (piece.start ?? '') >= (whole.start ?? '9') && (piece.end ?? '9') <= (whole.end ?? '');
}

function withoutOverlap(records: readonly DetectorRecord[]): DetectorRecord[] {
  const kept: DetectorRecord[] = [];
  for (const record of records) {
    const overlaps = kept.some(
      ({ start, end }) => (start ?? '') <= (record.end ?? '') && (end ?? '') >= (record.start ?? ''),
    );
    if (!overlaps) kept.push(record);
  }
  return kept;
}

function total(records: readonly DetectorRecord[]): number {
  return records.reduce((sum, { amount }) => sum + amount, 0);
}

function days(records: readonly DetectorRecord[]): number {
  return records.reduce(
    (sum, { start, end }) => sum + 1 + (Date.parse(end ?? '') - Date.parse(start ?? '')) / DAY_MS,
    0,
  );
}
