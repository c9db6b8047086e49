import { quantity } from '../sentence';
import { weeksBelowMonths } from './bulletins';
import { type Detector, differencePercent, type Finding, figure, findingOf } from './finding';
import { isAdditive } from './measures';
import { bestOf, type DetectorInput, type DetectorRecord, grouped, isOutcome, questionOf } from './record';

const DETECTOR = 'sum-of-parts';
const TOLERANCE_PERCENT = 0.5;

/** A printed total that is not the sum of its parts: the regions of a grouping, the districts of a region, killed and injured. */
export const sumOfParts: Detector = (input) => {
  const outcomes = input.records.filter(isOutcome);
  const byQuestion = grouped(outcomes, questionOf);
  return [
    ...places(outcomes, byQuestion, input),
    ...breakdowns(outcomes, byQuestion),
    ...outcomes.flatMap(printedParts),
    ...weeksBelowMonths(outcomes),
  ];
};

function places(
  records: readonly DetectorRecord[],
  byQuestion: Map<string, DetectorRecord[]>,
  input: DetectorInput,
): Finding[] {
  const totals = [...byQuestion.values()].flatMap((group) => bestOf(group) ?? []);
  const isKnown = new Set(records.map(({ measure }) => measure).filter(isAdditive));
  return totals
    .filter(({ measure, subject }) => isKnown.has(measure) && membersOf(subject, input).length > 0)
    .flatMap((total) => {
      const members = membersOf(total.subject, input);
      const parts = members.flatMap(
        (code) => bestOf(byQuestion.get(questionOf({ ...total, subject: code })) ?? []) ?? [],
      );
      return differing(total, parts, members.length);
    });
}

// The parts of a total by district, operator or purpose: “total/dimension/key”.
function breakdowns(
  records: readonly DetectorRecord[],
  byQuestion: Map<string, DetectorRecord[]>,
): Finding[] {
  const parts = grouped(
    records.filter(({ subject }) => subject.includes('/')),
    (record) => questionOf({ ...record, subject: record.subject.split('/').slice(0, 2).join('/') }),
  );
  return [...parts.values()].flatMap((ofOne) => {
    const [first] = ofOne;
    const subject = first?.subject.split('/')[0] ?? '';
    const total = first && bestOf(byQuestion.get(questionOf({ ...first, subject })) ?? []);
    return total ? differing(total, ofOne, ofOne.length) : [];
  });
}

function differing(total: DetectorRecord, parts: readonly DetectorRecord[], members: number): Finding[] {
  const sum = parts.reduce((all, { amount }) => all + amount, 0);
  const isWhole = parts.length === members;
  const percent = differencePercent(sum, total.amount);
  const differs = percent > TOLERANCE_PERCENT && (isWhole || sum > total.amount);
  if (!differs || parts.length < 2 || parts.some(({ unit }) => unit !== total.unit)) return [];
  return [
    findingOf([total, ...parts], {
      detector: DETECTOR,
      severity: 'error',
      key: 'sumDiffers',
      values: {
        sum: figure(sum),
        total: figure(total.amount),
        count: quantity(parts.length),
        percent: quantity(percent, 1),
      },
    }),
  ];
}

/** The regions a code with plus signs joins, or the districts of a region. */
function membersOf(subject: string, { regions }: DetectorInput): string[] {
  if (subject.includes('+')) return subject.split('+');
  return regions
    .filter(({ parent, level }) => parent === subject && level === 'district')
    .map(({ code }) => code);
}

function printedParts(record: DetectorRecord): Finding[] {
  if (!record.parts) return [];
  const sum = record.parts.reduce((all, part) => all + part, 0);
  if (sum === record.amount) return [];
  return [
    findingOf([record], {
      detector: DETECTOR,
      severity: 'error',
      key: 'partsDiffer',
      values: { sum: figure(sum), total: figure(record.amount) },
    }),
  ];
}
