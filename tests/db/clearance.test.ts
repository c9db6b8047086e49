import { beforeAll, describe, expect, test } from 'vitest';
import type { ClearanceAnswer } from '@/geo/domain/clearance-answer';
import { CLEARANCE_FILES, type ClearanceFile } from '@/geo/domain/clearance-downloads';
import type { RegionProfile } from '@/geo/domain/region';
import { createHttpApp } from '@/geo/http/app';
import { testDatabase } from '../support/postgres';

const { pool } = await testDatabase();
const http = createHttpApp();

// What /api/clearance answers: all but the shapes of the districts.
let answer: Omit<ClearanceAnswer, 'districts' | 'bounds'>;
beforeAll(async () => {
  answer = await (await http.request('/api/clearance')).json();
});

type Kind = 'weeksByYear' | 'monthsByYear';

const years = (kind: Kind) => answer[kind].map(({ year }) => year);
const slots = (kind: Kind) => answer[kind].flatMap((year) => year.slots);
const found = (kind: Kind) => slots(kind).flatMap(({ cleared }) => (cleared ? [cleared] : []));
const ofYear = (kind: Kind, year: string) => answer[kind].find((one) => one.year === year)?.slots ?? [];
const sum = (values: readonly (number | null | undefined)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

describe('weeks and months', () => {
  test('have a place for every one from the first to the last bulletin, and a gap, never zero, for each that was not found', () => {
    expect(years('weeksByYear')).toEqual(['2021', '2022', '2023', '2024', '2025', '2026']);
    const weeks = slots('weeksByYear').map(({ period }) => period);
    expect([weeks[0], weeks.at(-1)]).toEqual(['2021-05-10', '2026-03-02']);
    // From Monday 10 May 2021 to Monday 2 March 2026: 1 757 days, 251 weeks and the first.
    expect(weeks).toHaveLength(252);
    expect(weeks.every((week) => new Date(`${week}T00:00:00Z`).getUTCDay() === 1)).toBe(true);
    expect(found('weeksByYear').length).toBeGreaterThan(95);
    expect(slots('weeksByYear').filter(({ cleared }) => cleared === null).length).toBeGreaterThan(140);
    const drawn = [...found('weeksByYear'), ...found('monthsByYear')].map(({ chosen }) => chosen?.value);
    expect(drawn.filter((value) => value === 0)).toEqual([]);
  });

  // The months that were found, by the notes to the bulletins; September 2021 repeats July's 677 ha and is doubtful.
  test.each([
    ['2021', ['04', '06', '07', '08', '09', '11'], ['09']],
    ['2022', ['01', '04', '07', '08', '09', '12'], []],
    ['2023', ['01', '03', '04', '06', '08', '09', '10', '11'], []],
    ['2024', ['01', '02', '03', '04', '06', '07', '08', '10', '11'], []],
    ['2025', ['01', '02', '04', '10', '11', '12'], []],
    ['2026', ['01'], []],
  ])('of %s that were found are %j, of which %j cannot be drawn', (year, published, doubtful) => {
    const inYear = ofYear('monthsByYear', year);
    const withReport = inYear.filter(({ cleared }) => cleared !== null);
    expect(withReport.map(({ period }) => period.slice(5))).toEqual(published);
    expect(
      withReport.filter(({ cleared }) => cleared?.chosen === null).map(({ period }) => period.slice(5)),
    ).toEqual(doubtful);
  });

  test('never add up to a year: the months found of 2022 are half of it', () => {
    const months = ofYear('monthsByYear', '2022').map(({ cleared }) => cleared?.chosen?.value);
    expect(sum(months)).toBeCloseTo(20_855, -1);
    expect(answer.years.find(({ period }) => period === '2022')?.chosen?.value).toBe(41_915.77);
  });

  test('with a misprint of a thousand hectares draw the other figure and keep the misprint beside it', () => {
    const week = answer.weeks.find(({ period }) => period === '2023-08-14');
    expect(week?.chosen?.value).toBe(453.9);
    expect(week?.others).toContainEqual(expect.objectContaining({ value: 453_900, qualifier: 'suspicious' }));
    // Of the week of 4 September 2023 both figures that were printed are doubtful: 5,246 and 5.246 ha.
    expect(answer.weeks.find(({ period }) => period === '2023-09-04')?.chosen ?? null).toBeNull();
  });

  test('that sources tell differently are marked: 1 258.7 or 1 358.7 ha, 7 135.1 or 7 235.1 ha', () => {
    const values = (list: ClearanceAnswer['weeks'], name: string) => {
      const period = list.find((one) => one.period === name);
      expect(period?.conflicting).toBe(true);
      return new Set([period?.chosen, ...(period?.others ?? [])].map((claim) => claim?.value));
    };
    expect(values(answer.weeks, '2025-06-09')).toEqual(new Set([1_258.7, 1_358.7]));
    expect(values(answer.months, '2024-08')).toEqual(new Set([7_135.1, 7_235.1]));
  });
});

describe('years', () => {
  test.each([
    ['2022', 41_915.77, [8_780, 4_133, 14_950]],
    ['2023', 53_081, [3_495, 5_034, 23_049]],
    ['2024', 62_023.9, [4_286, 2_372, 59_163]],
    ['2025', 69_205.7, [4_963, 1_861, 52_392]],
  ])('%s: %d ha, and %j AP mines, AT mines and UXO', (year, hectares, devices) => {
    const period = answer.years.find((one) => one.period === year);
    expect(Math.abs((period?.chosen?.value ?? 0) - hectares)).toBeLessThan(1);
    const claims = [period?.chosen, ...(period?.others ?? [])];
    const counted = claims.map((claim) => [claim?.ap_mines, claim?.at_mines, claim?.uxo]);
    expect(counted).toContainEqual(devices);
  });

  test('before 2022 have no total: none was published, and none is made up', () => {
    expect(answer.years.map(({ period }) => period)).toEqual(['2022', '2023', '2024', '2025']);
  });

  test('take nothing from the totals of 2024 that one page prints for 2025', () => {
    const repeated = answer.years
      .find(({ period }) => period === '2025')
      ?.others.find(({ value }) => value === 62_023);
    expect(repeated?.qualifier).toBe('suspicious');
  });

  test('ahead are a plan: 65 000 ha in 2026', () => {
    expect(answer.plans).toMatchObject([{ as_of: '2026', value: 65_000, qualifier: 'plan' }]);
  });
});

describe('the two cumulative series', () => {
  const values = (series: 'anama' | 'all_operators') =>
    answer.cumulative[series].map(({ date, chosen }) => [date, chosen.value]);

  test('are never joined: ANAMA ends with 9 568.1 ha where all operators have 23 000', () => {
    expect(values('anama')).toEqual([
      ['2021-04-30', 2_028],
      ['2021-07-03', 3_326],
      ['2021-08-26', 4_369],
      ['2021-09-28', 5_430],
      ['2021-10-02', 5_537],
      ['2021-10-31', 5_944],
      ['2021-11-22', 6_286],
      ['2022-04-14', 8_372.9],
      ['2022-04-30', 9_568.1],
    ]);
    const all = values('all_operators');
    expect(all[0]).toEqual(['2021-10-15', 18_302]);
    expect(all).toContainEqual(['2023-05-25', 81_386]);
    expect(all).toContainEqual(['2024-02-14', 118_502.6]);
    expect(all.at(-1)).toEqual(['2025-12-26', 248_000]);
    for (const series of ['anama', 'all_operators'] as const) {
      const hectares = values(series).map(([, value]) => Number(value));
      expect(hectares).toEqual(hectares.toSorted((one, other) => one - other));
      expect(answer.cumulative[series].every(({ chosen }) => chosen.series === series)).toBe(true);
    }
  });

  test('leave out, and keep, what is doubtful or undated: 140 000 ha in October 2025', () => {
    expect(answer.cumulative.unplaced).toContainEqual(
      expect.objectContaining({ period_end: '2025-10-17', value: 140_000, qualifier: 'suspicious' }),
    );
    expect(
      answer.cumulative.unplaced.every(
        ({ period_end, qualifier }) => period_end === null || qualifier === 'suspicious',
      ),
    ).toBe(true);
  });
});

describe('2023 by district, operator and purpose', () => {
  const parts = (dimension: string) =>
    Object.fromEntries(
      answer.parts.filter((part) => part.dimension === dimension).map(({ key, value }) => [key, value]),
    );

  test('by district', () => {
    expect(parts('district')).toEqual({
      'AZ-CAB': 14_016.7,
      'AZ-AGM': 7_956.1,
      'AZ-QBI': 6_993.9,
      'AZ-KAL': 6_400.2,
      'AZ-FUZ': 6_025.1,
      'AZ-XVD': 4_400.4,
      'AZ-ZAN': 3_570.8,
      'AZ-LAC': 1_454.2,
      'AZ-TAR': 1_286.9,
      'AZ-SUS': 585.4,
      'AZ-XCI': 174.5,
      other: 217.6,
    });
  });

  test('by operator', () => {
    expect(parts('operator')).toEqual({
      anama: 32_823.9,
      ministry_of_defence: 6_938.7,
      ministry_of_emergency_situations: 669.7,
      state_border_service: 841.9,
      companies: 11_807.6,
    });
  });

  test('by purpose', () => {
    expect(parts('purpose')).toEqual({
      agriculture: 29_005.6,
      transport: 814.8,
      housing: 11_720.5,
      energy: 1_470.9,
      other: 10_070,
    });
  });

  test('add up to the same year each, 53 081.8 ha', () => {
    for (const dimension of ['district', 'operator', 'purpose'])
      expect(sum(Object.values(parts(dimension)))).toBeCloseTo(53_081.8, 6);
  });
});

describe('people', () => {
  test('hurt since November 2020: 345 to 14 February 2024 or later, 415 at the end of 2025, 419 on 13 March 2026', () => {
    const on = (date: string) => answer.casualtiesSince2020.find((one) => one.date === date)?.chosen;
    expect(on('2020-12-22')).toMatchObject({ killed: 12, injured: 21 });
    expect(on('2025-12-26')).toMatchObject({ killed: 71, injured: 344, total: 415 });
    expect(on('2026-03-13')).toMatchObject({ killed: 72, injured: 347, total: 419 });
    // Printed as 365 with parts that give 356.
    expect(answer.casualtiesSince2020.some(({ date }) => date === '2024-04-24')).toBe(false);
    // Of victims since 1991 some pages say that all were killed.
    expect(answer.casualtiesSince2020.every(({ chosen }) => chosen.scope === 'since 2020-11-10')).toBe(true);
  });

  test('who returned: 5 268 in January 2024, 26 513 on 21 January 2026; the plan of 140 000 is not among them', () => {
    const returned = answer.returned.map(({ date, chosen }) => [date, chosen.people]);
    expect(returned[0]).toEqual(['2024-01', 5_268]);
    expect(returned.at(-1)).toEqual(['2026-01-21', 26_513]);
    expect(returned.some(([, people]) => people === 140_000)).toBe(false);
    const place = (name: string) => answer.returnedByPlace.filter(({ settlement }) => settlement === name);
    expect(place('Ağalı kəndi')).toMatchObject([{ region_code: 'AZ-ZAN', people: 871, as_of: '2024-05-02' }]);
    expect(place('Horovlu kəndi')).toMatchObject([{ people: 541 }]);
    expect(place('Badara kəndi')).toEqual([]); // 7.9 people a family: doubtful
  });
});

describe('the record of a district', () => {
  const recordOf = async (code: string): Promise<RegionProfile> =>
    (await http.request(`/api/regions/${code}`)).json();

  test('has every total and group of people who came back, the most people first, and no plan', async () => {
    const { returned, facts } = await recordOf('AZ-FUZ');
    // Seven totals of Füzuli town; the plan for 22 000 and the 13 743 registered before the war are no returns.
    expect(returned.map(({ people }) => people)).toEqual([3_132, 2_245, 1_969, 1_392, 1_000, 811, 441]);
    expect(facts.map(({ value }) => value)).toEqual(expect.arrayContaining([22_000, 13_743]));
    const shown = new Set(returned.map(({ claim_id }) => claim_id));
    expect(facts.filter(({ claim_id }) => shown.has(claim_id))).toEqual([]); // each figure once
  });

  test('says where only groups were reported', async () => {
    const { returned } = await recordOf('AZ-KAL');
    expect(new Set(returned.map(({ measure }) => measure))).toEqual(new Set(['stage']));
    expect(returned.map(({ people }) => people)).toEqual([139, 118, null]); // the last as 81 families
  });
});

test('a place of which one date has two figures shows the one that the rule for claims chooses', async () => {
  const about = '{"id": "zz-about", "claim_id": "zz-about", "qualifier": "approximate", "people": 999}';
  const latest = `(select report.* from resettlement_report report where settlement = 'Sus kəndi' order by as_of desc limit 1)`;
  await pool.query(`
    insert into claim select (jsonb_populate_record(null::claim, to_jsonb(claim) || '${about}')).* from claim
      where id = (select claim_id from ${latest} latest);
    insert into resettlement_report
      select (jsonb_populate_record(null::resettlement_report, to_jsonb(latest) || '${about}')).* from ${latest} latest`);
  const { returnedByPlace } = await (await http.request('/api/clearance')).json();
  expect(
    returnedByPlace.filter(({ settlement }: { settlement: string }) => settlement === 'Sus kəndi'),
  ).toMatchObject([{ people: 215 }]);
  await pool.query(
    "delete from resettlement_report where claim_id = 'zz-about'; delete from claim where id = 'zz-about'",
  );
});

test('the share of the suspected area is computed from two claims and stands beside the published one', () => {
  // 248 000 of 1 167 000 ha.
  expect(answer.suspected.computed?.percent).toBeCloseTo(21.251, 3);
  expect(answer.suspected.computed?.cleared.value).toBe(248_000);
  expect(answer.suspected.computed?.suspected.normalised_value).toBe(1_167_000);
  expect(answer.suspected.published).toMatchObject([{ value: 14.2, as_of: '2024-11' }]);
});

test('every figure has its claim, what was printed, and a source', async () => {
  const ids = new Set((await pool.query('select id from claim')).rows.map(({ id }) => id));
  const figures: Record<string, unknown>[] = [];
  const collect = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if ('claim_id' in value) figures.push(value as Record<string, unknown>);
    for (const member of Object.values(value)) collect(member);
  };
  collect(answer);
  expect(figures.length).toBeGreaterThan(400);
  for (const { claim_id, as_printed, source } of figures) {
    expect(ids.has(claim_id)).toBe(true);
    expect(as_printed).not.toBe('');
    expect(source).toMatchObject({ id: expect.any(String), publisher: expect.any(String) });
  }
});

test('what the sources disagree about, and what was not found, is among the notes in four languages', () => {
  const kinds = new Set(answer.notes.map(({ kind }) => kind));
  for (const kind of ['conflict', 'not_found', 'suspicious'] as const) expect(kinds.has(kind)).toBe(true);
  for (const { words } of answer.notes)
    expect(Object.keys(words).toSorted()).toEqual(['az', 'en', 'ru', 'tr']);
});

describe('as files', () => {
  const read = async (file: ClearanceFile) => {
    const response = await http.request(`/api/clearance/${file}.csv`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/csv');
    return recordsOf(await response.text());
  };

  test.each(CLEARANCE_FILES)('%s.csv has a claim and a source in each row and runs nothing', async (file) => {
    const rows = await read(file);
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      expect(row.claim_id).toMatch(/^[a-z0-9-]+$/);
      expect(row.source_publisher).not.toBe('');
      expect(row.note).toContain('not a promise of safety');
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }
  });

  test('hold every statement of the bulletins: 150 weeks, 57 months, 15 years, 55 cumulative, 80 casualties', async () => {
    const stored = async (kind: string, more = '') => {
      const { rows } = await pool.query(
        `select count(*)::integer as n from clearance_report join claim on claim.id = claim_id where period_kind = $1 ${more}`,
        [kind],
      );
      return rows[0].n;
    };
    expect(await read('weeks')).toHaveLength(await stored('week'));
    expect(await read('months')).toHaveLength(await stored('month'));
    expect([await stored('week'), await stored('month')]).toEqual([150, 57]);
    expect(await read('years')).toHaveLength(15);
    expect(await read('districts')).toHaveLength(12);
    expect(await read('operators')).toHaveLength(5);
    expect(await read('purposes')).toHaveLength(5);
    expect(await read('casualties')).toHaveLength(80);
    const weeks = await read('weeks');
    expect(weeks.filter(({ period }) => period === '').map(({ area_ha }) => area_ha)).toHaveLength(6);
    const cumulative = await read('cumulative');
    expect(cumulative).toHaveLength(await stored('cumulative', 'and claim.value is not null'));
    expect(cumulative.filter(({ chosen }) => chosen === 'true')).toHaveLength(29);
    expect(cumulative.find(({ area_ha }) => area_ha === '140000')?.chosen).toBe('false');
  });

  test('mark what the chart draws, and leave a cell empty where nothing was printed', async () => {
    const years = await read('years');
    expect(years.filter(({ chosen }) => chosen === 'true').map(({ period }) => period)).toEqual([
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
    expect(years.find(({ claim_id }) => claim_id?.startsWith('clearance-252'))).toMatchObject({
      area_ha: '69200',
      ap_mines: '',
    });
  });
});

test.each([
  ['/api/clearance?year=2023', 400],
  ['/api/clearance?year=2023&year=2024', 400],
  ['/api/clearance/weeks.csv?from=2023-01-01', 400],
  ['/api/clearance/days.csv', 404],
  ['/api/clearance/weeks.xlsx', 404],
])('%s is answered with a problem, %d', async (address, status) => {
  const response = await http.request(address);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(await response.json()).toMatchObject({ status, detail: expect.any(String) });
});

/** The records of a CSV text with a heading (RFC 4180). */
function recordsOf(text: string): Record<string, string>[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1) rows.push(row);
    row = [];
  }
  const [names = [], ...records] = rows;
  return records.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])));
}
