import { type Detector, type Finding, findingOf } from './finding';
import { type DetectorRecord, grouped } from './record';

const ONLY_A_NUMBER = /^[+−-]?[\d\s.,]+$/u;

/** Series for which a source prints no unit, while it prints one for others; one finding for each. */
export const unitMissing: Detector = ({ records }) => {
  const bySource = grouped(records.filter(isMeasured), ({ sourceId }) => sourceId);
  return [...bySource.values()].flatMap((ofSource) => {
    const series = [...grouped(ofSource, ({ measure }) => measure).values()];
    if (series.every((rows) => rows.every(isBare))) return [];
    return series.filter((rows) => rows.every(isBare)).flatMap(bareSeries);
  });
};

function bareSeries([first, ...rest]: DetectorRecord[]): Finding[] {
  if (!first) return [];
  return [
    findingOf([first, ...rest], {
      detector: 'unit-missing',
      severity: 'warning',
      key: 'unitNotPrinted',
      values: { printed: first.asPrinted ?? '—' },
    }),
  ];
}

function isMeasured({ needsUnit, sourceId, asPrinted }: DetectorRecord): boolean {
  return needsUnit && sourceId !== 'derived' && asPrinted !== null;
}

function isBare({ unit, asPrinted }: DetectorRecord): boolean {
  return unit === null || (ONLY_A_NUMBER.test(asPrinted ?? '') && MONEY.has(unit));
}

// a count of things may be printed bare, and a table of hectares says so in its head; money needs its scale
const MONEY = new Set(['AZN', 'USD']);
