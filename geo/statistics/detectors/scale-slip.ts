import { quantity } from '../sentence';
import { type Detector, type Finding, figure, findingOf } from './finding';
import { type DetectorRecord, grouped, isOutcome, median, questionOf } from './record';

const DETECTOR = 'scale-slip';
// “34,884 min nəfər”: three digits after the comma may be thousandths or units
const COMMA_AND_THOUSAND = /(?:^|\s)\d{1,3},\d{3}\s+(?:min|тыс|thousand)(?:\s|\.|$)/u;
const FACTORS = [10, 100, 1000, 1_000_000];
const NEAR = 0.02;
const TOO_LARGE = 5;
const TOO_SMALL = 10;
const ENOUGH = 8;

/** Figures a power of ten off: a comma that reads two ways, two sources a thousand apart, one week five times any other. */
export const scaleSlip: Detector = ({ records }) => [
  ...ambiguousCommas(records),
  ...[...grouped(records, questionOf).values()].flatMap(powerOfTenApart),
  ...[...grouped(records.filter(isOutcome), neighbours).values()].flatMap(farFromNeighbours),
];

/** One finding for each measure of a source: whoever writes so once writes so always. */
function ambiguousCommas(records: readonly DetectorRecord[]): Finding[] {
  const series = grouped(
    records.filter(({ asPrinted }) => COMMA_AND_THOUSAND.test(asPrinted ?? '')),
    ({ measure, sourceId }) => `${measure}|${sourceId}`,
  );
  return [...series.values()].flatMap(([first, ...rest]) =>
    first
      ? [
          findingOf([first, ...rest], {
            detector: DETECTOR,
            severity: 'note',
            key: 'readsTwoWays',
            values: {
              printed: first.asPrinted ?? '',
              one: figure(first.amount),
              other: figure(first.amount * 1000),
            },
          }),
        ]
      : [],
  );
}

function powerOfTenApart(records: DetectorRecord[]): Finding[] {
  const [first, ...others] = records.toSorted((one, other) => one.amount - other.amount);
  const last = others.at(-1);
  if (!first || !last || first.amount <= 0) return [];
  const ratio = last.amount / first.amount;
  const factor = FACTORS.find((one) => Math.abs(ratio / one - 1) <= NEAR);
  if (!factor) return [];
  return [
    findingOf([first, last], {
      detector: DETECTOR,
      severity: 'error',
      key: 'factorApart',
      values: { one: figure(first.amount), other: figure(last.amount), factor: quantity(factor) },
    }),
  ];
}

function neighbours({ measure, subject, periodType, end, period }: DetectorRecord): string {
  return `${measure}|${subject}|${periodType}|${(end ?? period ?? '').slice(0, 4)}`;
}

/** Only weeks and months of one year are alike enough; years and places are not. */
function farFromNeighbours(records: DetectorRecord[]): Finding[] {
  const [first] = records;
  if (records.length < ENOUGH || !['week', 'month'].includes(first?.periodType ?? '')) return [];
  const typical = median(records.map(({ amount }) => amount));
  return records
    .filter(({ amount, measure }) => measure === 'area_cleared_ha' && isFar(amount, typical))
    .map((record) =>
      findingOf([record], {
        detector: DETECTOR,
        severity: 'warning',
        key: 'farFromNeighbours',
        values: { value: figure(record.amount), typical: figure(typical) },
      }),
    );
}

function isFar(amount: number, typical: number): boolean {
  return amount > typical * TOO_LARGE || amount < typical / TOO_SMALL;
}
