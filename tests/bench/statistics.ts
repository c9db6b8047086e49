import type { DetectorRecord } from '@/geo/statistics/detectors/record';
import { detectAll } from '@/geo/statistics/detectors/registry';
import { median } from './median';

const ROUNDS = 15;

/** The median milliseconds in which the server answers a page, after one visit to warm it. */
export async function pageMs(address: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const before = performance.now();
    const response = await fetch(address);
    await response.text();
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    if (round > 0) times.push(performance.now() - before);
  }
  return median(times);
}

/** The seconds all detectors need for figures of so many indicators, districts and years. */
export function detectorSeconds(indicators: number, districts: number, years: number): number {
  const codes = Array.from({ length: districts }, (_, index) => `D-${index}`);
  const records = Array.from({ length: indicators }, (_, index) =>
    index === 0 ? 'population' : `indicator_${index}`,
  ).flatMap((measure) =>
    codes.flatMap((subject) =>
      Array.from({ length: years }, (_, index) => recordAt(measure, subject, 2000 + index)),
    ),
  );
  const regions = codes.map((code) => ({ code, parent: 'R', level: 'district', since: '1991-10-18' }));
  const before = performance.now();
  detectAll({ records, regions });
  return (performance.now() - before) / 1000;
}

function recordAt(measure: string, subject: string, year: number): DetectorRecord {
  return {
    claimId: `${measure}-${subject}-${year}`,
    measure,
    subject,
    period: String(year),
    periodType: 'year',
    start: `${year}-01-01`,
    end: `${year}-12-31`,
    amount: 1000 + (year % 7),
    high: null,
    unit: 'persons',
    needsUnit: true,
    asPrinted: `${year} nəfər`,
    qualifier: 'exact',
    kind: 'fact',
    sourceId: 'bureau',
    parts: null,
  };
}
