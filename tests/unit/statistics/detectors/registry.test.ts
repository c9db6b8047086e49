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

  const bulletin = (claimId: string, periodType: string, [start, end]: [string, string], amount: number) =>
    ({
      ...clean.records.find((record) => record.claimId === 'month'),
      claimId,
      periodType,
      period: `${start}/${end}`,
      start,
      end,
      amount,
    }) as DetectorRecord;
  const alone = (records: DetectorRecord[]) => found({ records, regions: [] });

  test('the months and other weeks of a quarter above the quarter', () => {
    const quarter = bulletin('quarter', 'quarter', ['2023-01-01', '2023-03-31'], 7944);
    const january = bulletin('january', 'month', ['2023-01-01', '2023-01-31'], 1504.6);
    const march = bulletin('march', 'month', ['2023-03-01', '2023-03-31'], 5983.6);
    const week = (amount: number) => bulletin('week', 'week', ['2023-02-06', '2023-02-12'], amount);
    expect(alone([quarter, january, march, week(634)])).toEqual([
      ['part-exceeds-whole', 'piecesExceedPeriod', 'quarter'],
    ]);
    expect(alone([quarter, january, march, week(455)])).toEqual([]);
  });

  test('weeks that are far less than their share of three months', () => {
    const months = [1, 2, 3].map((month) =>
      bulletin(`m${month}`, 'month', [`2022-0${month}-01`, `2022-0${month}-28`], 2800),
    );
    const weeks = (amount: number) =>
      [1, 2, 3].map((month) =>
        bulletin(`w${month}`, 'week', [`2022-0${month}-01`, `2022-0${month}-07`], amount),
      );
    // a quarter of the days: 700 ha are to be expected, and two thirds of them are borne
    expect(alone([...months, ...weeks(460)])).toEqual([['sum-of-parts', 'weeksBelowMonths', 'm1']]);
    expect(alone([...months, ...weeks(470)])).toEqual([]);
    expect(alone([...months.slice(1), ...weeks(460)])).toEqual([]);
  });

  test('a printed growth against the figure of the year before', () => {
    const year = (period: string, amount: number, asPrinted: string) =>
      ({
        ...clean.records[0],
        claimId: period,
        measure: 'gold_output',
        unit: 'kg',
        period,
        amount,
        asPrinted,
      }) as DetectorRecord;
    const told = year('2019', 3711, '3,711 kg (6.8 percent increase compared to 2018)');
    expect(alone([year('2018', 4239, '4,239 kg'), told])).toEqual([
      ['sources-disagree', 'growthDisagrees', '2019'],
    ]);
    expect(alone([year('2018', 3475, '3,475 kg'), told])).toEqual([]);
  });

  test('figures that differ by more than their rounding, however little', () => {
    const of = (claimId: string, amount: number, qualifier = 'exact') =>
      ({ ...clean.records[0], claimId, amount, qualifier }) as DetectorRecord;
    const keys = (records: DetectorRecord[]) => alone(records).map(([, key]) => key);
    expect(keys([of('one', 5_984_157_000), of('other', 5_983_659_000)])).toEqual(['disagree']);
    expect(keys([of('one', 5_984_157_000), of('other', 5_984_000_000)])).toEqual([]);
    expect(keys([of('one', 62_023.9), of('other', 62_023)])).toEqual([]);
    expect(keys([of('one', 5_984_157_000), of('other', 5_983_659_000, 'approximate')])).toEqual([]);
  });

  test('a lower bound is no fall of a running total', () => {
    const total = (claimId: string, end: string, amount: number, qualifier = 'exact') =>
      ({ ...bulletin(claimId, 'cumulative:all', ['2020-11-10', end], amount), qualifier }) as DetectorRecord;
    expect(alone([total('a', '2024-01-01', 3435), total('b', '2024-06-01', 3400, 'more_than')])).toEqual([]);
    expect(alone([total('a', '2024-01-01', 3435), total('b', '2024-06-01', 3400)])).toEqual([
      ['series-break', 'totalFalls', 'b'],
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
