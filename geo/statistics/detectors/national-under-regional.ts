import { quantity } from '../sentence';
import { type Detector, findingOf } from './finding';
import { WHOLES } from './measures';
import { type DetectorRecord, grouped, isOutcome, questionOf } from './record';

const ENOUGH_YEARS = 2;

/** A series under a region's heading of which every comparable year exceeds the region's own total: it is not the region's. */
export const nationalUnderRegional: Detector = ({ records }) => {
  const outcomes = records.filter((record) => isOutcome(record) && record.periodType === 'year');
  const byQuestion = grouped(outcomes, questionOf);
  const series = grouped(
    outcomes.filter(({ measure }) => WHOLES[measure]),
    ({ measure, subject, sourceId }) => `${measure}|${subject}|${sourceId}`,
  );
  return [...series.values()].flatMap((rows) => {
    const compared = rows.flatMap((row) => {
      const whole = wholeOf(row, byQuestion);
      return whole ? [{ row, share: row.amount / whole.amount }] : [];
    });
    const [first, ...rest] = compared;
    const years = new Set(compared.map(({ row }) => row.period));
    if (!first || years.size < ENOUGH_YEARS || compared.some(({ share }) => share <= 1)) return [];
    return [
      findingOf([first.row, ...rest.map(({ row }) => row)], {
        detector: 'national-under-regional',
        severity: 'error',
        key: 'notRegional',
        values: {
          years: quantity(years.size),
          percent: quantity(Math.min(...compared.map(({ share }) => share)) * 100),
        },
      }),
    ];
  });
};

function wholeOf(row: DetectorRecord, byQuestion: Map<string, DetectorRecord[]>): DetectorRecord | undefined {
  const wholes = byQuestion.get(questionOf({ ...row, measure: WHOLES[row.measure] ?? '' })) ?? [];
  return wholes
    .filter(({ unit, amount }) => unit === row.unit && amount > 0)
    .toSorted((one, other) => other.amount - one.amount)[0];
}
