import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DetectorInput, DetectorRecord } from '@/geo/statistics/detectors/record';
import { DETECTORS, type DetectorName, detectAll } from '@/geo/statistics/detectors/registry';

const clean: DetectorInput = JSON.parse(readFileSync('tests/fixtures/detectors/clean.json', 'utf8'));

/** The clean set with one record changed, or with one more that is a changed copy of it. */
function changed(claimId: string, change: Partial<DetectorRecord>): DetectorInput {
  const records = clean.records.map((record) =>
    record.claimId === claimId ? { ...record, ...change } : record,
  );
  return { ...clean, records };
}

function found(input: DetectorInput) {
  return detectAll(input).map(({ detector, sentence, claimIds }) => [detector, sentence.key, claimIds[0]]);
}

test('nothing is found in the clean set', () => {
  expect(detectAll(clean)).toEqual([]);
});

test('nothing is found in nothing', () => {
  expect(detectAll({ records: [], regions: [] })).toEqual([]);
});

describe('one change makes one kind of finding', () => {
  test.each([
    ['mining above all industry', 'mining-2023', { amount: 200e6 }, 'part-exceeds-whole', 'partExceedsWhole'],
    ['half a year above the year', 'half-2022', { amount: 151e6 }, 'part-exceeds-whole', 'monthsExceedYear'],
    ['weeks above their month', 'month', { amount: 400 }, 'part-exceeds-whole', 'weeksExceedMonth'],
    ['districts that do not make the region', 'out-R-2022', { amount: 160e6 }, 'sum-of-parts', 'sumDiffers'],
    ['printed parts that do not make the total', 'casualties', { amount: 31 }, 'sum-of-parts', 'partsDiffer'],
    [
      'money without a unit',
      'half-2023',
      { asPrinted: '82,5', measure: 'budget' },
      'unit-missing',
      'unitNotPrinted',
    ],
    ['a tenth of the people gone', 'pop-2023', { amount: 440_000 }, 'series-break', 'leap'],
    ['a running total that falls', 'total-2', { amount: 900 }, 'series-break', 'totalFalls'],
    [
      'a time before the region',
      'pop-2022',
      { start: '2019-01-01', end: '2019-01-01' },
      'before-region',
      'beforeRegion',
    ],
    ['a second source far away', 'area-2', { amount: 1300 }, 'sources-disagree', 'disagree'],
    ['a comma before “min”', 'week-0', { asPrinted: '34,884 min hektar' }, 'scale-slip', 'readsTwoWays'],
  ] as const)('%s', (_, claimId, change, detector, key) => {
    expect(found(changed(claimId, change))).toContainEqual([detector, key, expect.any(String)]);
  });

  test('two sources a thousand apart', () => {
    const twin = { ...clean.records[0], claimId: 'twin', amount: 100e9 } as DetectorRecord;
    expect(found({ ...clean, records: [...clean.records, twin] })).toContainEqual([
      'scale-slip',
      'factorApart',
      'out-R-1-2022',
    ]);
  });

  test('national figures under a regional heading need two years, all above the region’s total', () => {
    const both = {
      ...clean,
      records: clean.records.map((record) =>
        record.measure === 'paper_mining_value' ? { ...record, amount: 900e6 } : record,
      ),
    };
    expect(found(both)).toContainEqual(['national-under-regional', 'notRegional', 'mining-2022']);
    expect(found(changed('mining-2023', { amount: 900e6 })).map(([detector]) => detector)).not.toContain(
      'national-under-regional',
    );
  });
});

test('findings name their detector as the registry does', () => {
  const names = Object.keys(DETECTORS) as DetectorName[];
  for (const name of names) {
    for (const finding of DETECTORS[name](changed('mining-2023', { amount: 900e6 })))
      expect(finding.detector).toBe(name);
  }
});

test('the gravest findings of a detector come first', () => {
  const input = changed('area-2', { amount: 1250 });
  const severities = DETECTORS['sources-disagree'](input).map(({ severity }) => severity);
  expect(severities).toEqual(['warning']);
});
