import { type Detector, findingOf } from './finding';
import { type DetectorRecord, grouped } from './record';

const ONLY_A_NUMBER = /^[+−-]?[\d\s.,]+$/u;

/** Figures of a measured thing for which the source prints no unit; one finding for each series. */
export const unitMissing: Detector = ({ records }) => {
  const bare = records.filter(isBare);
  const series = grouped(bare, ({ measure, subject, sourceId }) => `${measure}|${subject}|${sourceId}`);
  return [...series.values()].flatMap(([first, ...rest]) =>
    first
      ? [
          findingOf([first, ...rest], {
            detector: 'unit-missing',
            severity: 'warning',
            key: 'unitNotPrinted',
            values: { printed: first.asPrinted ?? '—' },
          }),
        ]
      : [],
  );
};

function isBare({ unit, needsUnit, asPrinted, sourceId }: DetectorRecord): boolean {
  if (!needsUnit || sourceId === 'derived') return false;
  return unit === null || (asPrinted !== null && ONLY_A_NUMBER.test(asPrinted) && MEASURED.has(unit));
}

// a count of things may be printed bare; money and weight may not
const MEASURED = new Set(['AZN', 'USD', 'kg', 't', 'tonnes', 'ha', 'km2']);
