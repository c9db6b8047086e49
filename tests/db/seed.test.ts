import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { loadSeed } from '@/geo/ingest/seed/load-seed';
import { testDatabase } from '../support/postgres';

const SEED = 'prisma/data';
const { pool } = await testDatabase();
const scratch = mkdtempSync(join(tmpdir(), 'filiz-seed-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** A copy of the seed in which one file is changed. */
function changedSeed(name: string, file: string, change: (text: string) => string): string {
  const directory = join(scratch, name);
  cpSync(SEED, directory, { recursive: true });
  writeFileSync(join(directory, file), change(readFileSync(join(directory, file), 'utf8')));
  return directory;
}

async function rowCounts(): Promise<Record<string, number>> {
  const tables = await pool.query(`select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in ('spatial_ref_sys', 'dataset_version')`);
  const counts: Record<string, number> = {};
  for (const { name } of tables.rows) {
    counts[name] = Number((await pool.query(`select count(*) as n from ${name}`)).rows[0].n);
  }
  return counts;
}

interface Statement {
  statement: string;
  topic: string;
}

describe('the seed', () => {
  test('holds every statement of the source sheets, each as a claim', async () => {
    const wanted: Statement[] = parse(readFileSync(join(SEED, 'statements.csv'), 'utf8'), { columns: true });
    const held = new Set(
      (await pool.query('select distinct statement from claim')).rows.map((row) => row.statement),
    );
    const missing = wanted.filter(({ statement }) => !held.has(statement));
    expect(missing.map(({ statement, topic }) => `${statement} (${topic})`)).toEqual([]);
  });

  test('counts as many statements in each section as the README of the data says', () => {
    const readme = readFileSync(join(SEED, 'README.md'), 'utf8');
    const stated = [...readme.matchAll(/^\| `([a-z0-9.]+)` \| (\d+) \|/gm)].map(
      (row) => [row[1], Number(row[2])] as const,
    );
    const wanted: Statement[] = parse(readFileSync(join(SEED, 'statements.csv'), 'utf8'), { columns: true });
    const sectionOf = (id: string) => id.replace(/\.[^.]+$/, '').replace(/^(paper\.table)\..*$/, '$1');
    const counted = new Map<string, number>();
    for (const { statement } of wanted) {
      counted.set(sectionOf(statement), (counted.get(sectionOf(statement)) ?? 0) + 1);
    }
    expect(Object.fromEntries(stated)).toEqual(Object.fromEntries(counted));
  });

  test('loaded again changes nothing', async () => {
    const before = await rowCounts();
    expect(await loadSeed(pool, { directory: SEED })).toEqual({ loaded: false, rows: 0 });
    expect(await rowCounts()).toEqual(before);
  });

  test('with a changed name is loaded anew, with the same number of rows and a new version', async () => {
    const before = await rowCounts();
    const version = async () => (await pool.query('select max(id) as id from dataset_version')).rows[0].id;
    const old = await version();
    const directory = changedSeed('renamed', 'commodities.csv', (text) => text.replace('qızıl', 'Qızıl'));
    expect((await loadSeed(pool, { directory })).loaded).toBe(true);
    expect(await rowCounts()).toEqual(before);
    expect(await version()).toBeGreaterThan(old);
  });

  test.each([
    [
      'a figure that is not a number',
      'clearance-breakdowns.csv',
      /14016\.7/,
      'fourteen',
      /clearance-breakdowns\.csv, row \d+: area_ha is not a number/,
    ],
    ['an unknown district', 'deposits.csv', /AZ-ZAN/, 'AZ-NOWHERE', /deposits\.csv, row \d+: .*AZ-NOWHERE/],
    [
      'an unknown source',
      'resource-estimates.csv',
      /,minesandmetals[^,]*,/,
      ',no-such-source,',
      /resource-estimates\.csv, row \d+: .*no-such-source/,
    ],
    ['a column too many', 'countries.csv', /^code,/, 'code,colour,', /countries\.csv, row \d+/],
    [
      'a name missing in one language',
      'commodities.csv',
      /qızıl/,
      '',
      /commodities\.csv, row \d+: name_az is empty/,
    ],
    [
      'a place off the globe',
      'places.csv',
      /,(4[5-7]\.\d+),(3\d\.\d+)/,
      ',46.5,139.1',
      /places\.csv, row \d+: off the globe/,
    ],
    [
      'a progress above 100 %',
      'project-progress.csv',
      /,70,2026-02-27/,
      ',170,2026-02-27',
      /project-progress\.csv, row \d+: .*percent/,
    ],
  ])(
    'with %s stores nothing and says file, row and reason',
    async (name, file, search, replacement, message) => {
      const before = await rowCounts();
      const directory = changedSeed(name.replaceAll(/[^a-z]/g, '-'), file, (text) => {
        expect(text).toMatch(search);
        return text.replace(search, replacement);
      });
      await expect(loadSeed(pool, { directory })).rejects.toThrow(message);
      expect(await rowCounts()).toEqual(before);
    },
  );
});

describe('figures that were checked by hand against their pages', () => {
  test.each([
    [
      'area cleared in Cəbrayıl in 2023',
      `select area_ha::float8 as v from clearance_breakdown where dimension='district' and key='AZ-CAB' and year=2023`,
      14_016.7,
    ],
    [
      'all area cleared in 2023, by district',
      `select sum(area_ha)::float8 as v from clearance_breakdown where dimension='district' and year=2023`,
      53_081.8,
    ],
    [
      'all area cleared in 2023, by operator',
      `select sum(area_ha)::float8 as v from clearance_breakdown where dimension='operator' and year=2023`,
      53_081.8,
    ],
    [
      'works on Horadiz–Ağbənd on 27 Feb 2026',
      `select percent::float8 as v from project_progress where project_slug='horadiz-agbend' and measure='works' and as_of='2026-02-27'`,
      70,
    ],
    [
      'design of Horadiz–Ağbənd on 27 Feb 2026',
      `select percent::float8 as v from project_progress where project_slug='horadiz-agbend' and measure='design' and as_of='2026-02-27'`,
      85,
    ],
    [
      'mining employees of the country in 2019, the comma read as decimal',
      `select (value * unit_multiplier)::float8 as v from claim where as_printed like '%34,884 min%' and statement like 'paper.fact.%' order by id limit 1`,
      34_884,
    ],
    [
      'mining value of Qarabağ in 2023 in the paper (AZN)',
      `select normalised_value::float8 as v from claim where statement='paper.table.3.2023'`,
      274_771_600,
    ],
    [
      'industrial output of Qarabağ in 2023 (AZN)',
      `select max(normalised_value)::float8 as v from observation join claim on id=claim_id where observation.indicator_code='industrial_output' and region_code='AZ-QARABAG' and period='2023'`,
      242_860_000,
    ],
    ['clearance bulletins', `select count(*)::float8 as v from clearance_report`, 315],
    ['casualty statements', `select count(*)::float8 as v from casualty_report`, 80],
    ['resettlement statements', `select count(*)::float8 as v from resettlement_report`, 136],
    [
      'values of the paper’s table',
      `select count(*)::float8 as v from claim where statement like 'paper.table.%'`,
      40,
    ],
    [
      'observations of the regions',
      `select count(*)::float8 as v from claim where statement like 'indicators.%'`,
      745,
    ],
  ])('%s', async (_, sql, expected) => {
    expect((await pool.query(sql)).rows[0].v).toBeCloseTo(expected, 6);
  });

  test('Vejnəli has each of its competing gold figures, classes as printed', async () => {
    const { rows } = await pool.query(`select low::float8, category, bound from resource_estimate
      where deposit_slug = 'vejneli' and commodity_code = 'gold' order by low, category`);
    expect(rows).toEqual([
      { low: 2.169, category: 'C1', bound: 'exact' },
      { low: 2.3, category: 'P1', bound: 'exact' },
      { low: 4.347, category: 'C2', bound: 'exact' },
      { low: 6.5, category: 'C1+C2', bound: 'exact' },
      { low: 6.5, category: null, bound: 'exact' },
      { low: 6.5, category: null, bound: 'approximately' },
    ]);
  });
});

describe('what the data model promises', () => {
  test('a region has the vintage that held at the end of the period, and none before it was made', async () => {
    const { rows } = await pool.query(`select distinct region_valid_from::text as "from" from observation
      where region_code = 'AZ-QARABAG' and period = '2019'`);
    expect(rows).toEqual([{ from: null }]);
    const later = await pool.query(`select distinct region_valid_from::text as "from" from observation
      where region_code = 'AZ-QARABAG' and period = '2022'`);
    expect(later.rows).toEqual([{ from: '2021-07-07' }]);
  });

  test('the economic regions are the union of their districts: 6 866 and 9 372 km² within 1 %', async () => {
    const { rows } =
      await pool.query(`select code, st_area(geometry::geography) / 1e6 as km2 from region_today
      where level = 'economic_region' and in_atlas order by code`);
    expect(rows[0].km2 / 9_372).toBeCloseTo(1, 1.7);
    expect(rows[1].km2 / 6_866).toBeCloseTo(1, 1.7);
  });

  test('every district ANAMA names has one summary, shaped as the district, and none is anything but open', async () => {
    const { rows } =
      await pool.query(`select count(*)::integer as n, count(distinct region_code)::integer as districts,
      bool_and(status = 'open' and dataset = 'real' and type = 'district_summary') as plain from hazard_area where dataset = 'real'`);
    expect(rows[0]).toEqual({ n: 14, districts: 14, plain: true });
  });

  test('Ağdərə is a point with its note, not an invented polygon', async () => {
    const { rows } =
      await pool.query(`select geometry is null as unbounded, st_astext(anchor) as anchor, accuracy_m
      from region_today where code = 'AZ-X-AGD'`);
    expect(rows[0]).toEqual({ unbounded: true, anchor: 'POINT(46.82135 40.21127)', accuracy_m: 25_000 });
  });

  test('a deposit known only to its district has no coordinates', async () => {
    const { rows } = await pool.query(`select count(*)::integer as n from deposit
      where location_precision = 'district' and (geometry is not null or region_code is null)`);
    expect(rows[0].n).toBe(0);
  });
});
