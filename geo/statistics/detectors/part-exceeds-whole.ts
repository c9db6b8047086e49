import { quantity } from '../sentence';
import { piecesAboveWhole } from './bulletins';
import { type Detector, type Finding, figure, findingOf } from './finding';
import { isAdditive, WHOLES } from './measures';
import { bestOf, type DetectorInput, type DetectorRecord, grouped, isOutcome, questionOf } from './record';

const DETECTOR = 'part-exceeds-whole';
const ROUNDING = 1.005;

/** A part that is more than its whole: an industry, the first months of a year, a district, the weeks of a month. */
export const partExceedsWhole: Detector = (input) => {
  const outcomes = input.records.filter(isOutcome);
  const byQuestion = grouped(outcomes, questionOf);
  return [
    ...outcomes.flatMap((record) => industryAndYear(record, byQuestion)),
    ...districts(outcomes, byQuestion, input),
    ...piecesAboveWhole(outcomes),
  ];
};

type ByQuestion = Map<string, DetectorRecord[]>;

function industryAndYear(record: DetectorRecord, byQuestion: ByQuestion): Finding[] {
  const whole = WHOLES[record.measure];
  const wholes = whole ? largest(byQuestion.get(questionOf({ ...record, measure: whole }))) : undefined;
  const year =
    record.periodType === 'year_to_date' && isAdditive(record.measure)
      ? (record.period ?? '').slice(0, 4)
      : '';
  const fullYear = year
    ? largest(byQuestion.get(questionOf({ ...record, period: year, periodType: 'year' })))
    : undefined;
  return [
    ...exceeding(record, wholes, 'partExceedsWhole'),
    ...exceeding(record, fullYear, 'monthsExceedYear'),
  ];
}

function districts(
  records: readonly DetectorRecord[],
  byQuestion: ByQuestion,
  { regions }: DetectorInput,
): Finding[] {
  const parents = new Map(regions.flatMap(({ code, parent }) => (parent ? [[code, parent] as const] : [])));
  return records
    .filter(({ measure }) => isAdditive(measure))
    .flatMap((record) => {
      const parent = parents.get(record.subject);
      if (!parent) return [];
      return exceeding(
        record,
        largest(byQuestion.get(questionOf({ ...record, subject: parent }))),
        'districtExceedsRegion',
      );
    });
}

function largest(records: readonly DetectorRecord[] | undefined): DetectorRecord | undefined {
  const sound = records?.filter(({ qualifier }) => qualifier !== 'suspicious') ?? [];
  return sound.toSorted((one, other) => other.amount - one.amount)[0] ?? bestOf(records ?? []);
}

function exceeding(
  part: DetectorRecord,
  whole: DetectorRecord | undefined,
  key: 'partExceedsWhole' | 'monthsExceedYear' | 'districtExceedsRegion',
): Finding[] {
  if (!whole || whole.amount <= 0 || whole.unit !== part.unit || part.amount <= whole.amount * ROUNDING)
    return [];
  return [
    findingOf([part, whole], {
      detector: DETECTOR,
      severity: 'error',
      key,
      values: {
        part: figure(part.amount),
        whole: figure(whole.amount),
        percent: quantity((part.amount / whole.amount) * 100),
      },
    }),
  ];
}
