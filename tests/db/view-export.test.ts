import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import pg from 'pg';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { inSnapshot } from '@/geo/database/snapshot';
import { LANGUAGES } from '@/geo/domain/languages';
import { MESSAGES } from '@/geo/domain/messages';
import { createHttpApp } from '@/geo/http/app';
import { readLayer } from '../support/gdal';
import { addArea, addRelease } from '../support/hazard-fixtures';
import { testDatabase } from '../support/postgres';

const { address, pool } = await testDatabase();
const app = createHttpApp();

// 46.8 ± 400 px · 360° / (512 · 2⁹) from west to east. From south to north, with y = ln tan(π/4 + φ/2): y(39.4°) = 0.749342,
// ± 300 px · 2π / (512 · 2⁹) = ± 0.0071905, back to degrees 39.080872 and 39.717680.
const VIEW = 'view=9/39.4/46.8&size=800x600';
const BOX = 'st_makeenvelope(46.250684, 39.080872, 47.349316, 39.717680, 4326)';
const ALL = 'deposits,infrastructure,industrial_parks,clearance,returns,hazard_areas,exercise';

const PATIENCE = { timeout: 4_000 }; // the database ends a question after five seconds

const get = (path: string, init?: RequestInit) => app.request(`http://localhost/api/${path}`, init);

async function archive(query: string): Promise<Map<string, Uint8Array>> {
  const response = await get(`map-export.zip?${query}`);
  expect(response.status, await (response.ok ? '' : response.clone().text())).toBe(200);
  return new Map(Object.entries(unzipSync(new Uint8Array(await response.arrayBuffer()))));
}

function textOf(files: Map<string, Uint8Array>, name: string): string {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`no ${name} among ${[...files.keys()]}`);
  return strFromU8(bytes);
}

const count = async (sql: string) =>
  (await pool.query(`select count(*)::integer as n from ${sql}`)).rows[0].n as number;

const pieceNow = `hazard_piece piece join hazard_area area on area.slug = piece.hazard_area_slug
  where piece.known_to is null and piece.part <> 'whole' and st_intersects(piece.geometry, ${BOX})`;

/** What each table must hold, counted from the tables themselves and not by the code that is tested. */
async function countsByHand(): Promise<Record<string, number>> {
  return {
    deposits: await count(`deposit left join region_today region on region.code = deposit.region_code
      where st_intersects(deposit.geometry, ${BOX})
         or deposit.location_precision = 'district' and st_intersects(region.anchor, ${BOX})`),
    infrastructure_projects: await count(`infrastructure_project where st_intersects(geometry, ${BOX})`),
    industrial_parks: await count(`industrial_park where st_intersects(geometry, ${BOX})`),
    clearance_by_district: await count(
      `region_today where level = 'district' and in_atlas
         and (st_intersects(geometry, ${BOX}) or geometry is null and st_intersects(anchor, ${BOX}))`,
    ),
    returns_by_district: await count(
      `region_today where level = 'district' and in_atlas
         and (st_intersects(geometry, ${BOX}) or geometry is null and st_intersects(anchor, ${BOX}))`,
    ),
    hazard_district_summaries: await count(
      `hazard_area where type = 'district_summary' and dataset = 'real' and st_intersects(geometry, ${BOX})`,
    ),
    exercise_areas:
      (await count(`${pieceNow} and area.dataset = 'exercise' and area.visibility = 'public'`)) +
      (await count(`hazard_cell where dataset = 'exercise' and st_intersects(geometry, ${BOX})`)),
    districts: await count(
      `region_today where level = 'district'
         and (st_intersects(geometry, ${BOX}) or geometry is null and st_intersects(anchor, ${BOX}))`,
    ),
  };
}

afterEach(async () => {
  await pool.query(
    `delete from land_release where hazard_area_slug like 'test-%'; delete from hazard_area where slug like 'test-%';
     delete from industrial_park where slug like 'test-%'`,
  );
});

describe('the archive of a view', () => {
  test.each(['geojson', 'kml', 'fgb'])(
    'as %s has a file a layer, each with the rows counted by hand',
    async (format) => {
      const files = await archive(`${VIEW}&layers=${ALL}&format=${format}`);
      const expected = await countsByHand();
      expect([...files.keys()].toSorted()).toEqual(
        [...Object.keys(expected).map((name) => `${name}.${format}`), 'README.txt'].toSorted(),
      );
      for (const [name, rows] of Object.entries(expected)) {
        expect(rows, name).toBeGreaterThan(0);
        const features = await readLayer(files.get(`${name}.${format}`) ?? new Uint8Array(), format, name);
        expect(features, name).toHaveLength(rows);
      }
    },
    60_000,
  );

  test('as GeoPackage is one file with a layer each, what stands beside, and the notes', async () => {
    const files = await archive(`${VIEW}&layers=${ALL}&format=gpkg`);
    expect([...files.keys()]).toEqual(['filiz-map.gpkg', 'README.txt']);
    const bytes = files.get('filiz-map.gpkg') ?? new Uint8Array();
    for (const [name, rows] of Object.entries(await countsByHand()))
      expect(await readLayer(bytes, 'gpkg', name), name).toHaveLength(rows);
    const readme = await readLayer(bytes, 'gpkg', 'readme');
    expect(readme.slice(1, 3).map(({ properties }) => properties.en)).toEqual([
      MESSAGES.en.viewExport.exercise,
      MESSAGES.en.viewExport.warning,
    ]);
    expect((await readLayer(bytes, 'gpkg', 'resource_estimates')).length).toBeGreaterThan(0);
  }, 60_000);

  test('as CSV has a table a layer with its shapes as text, and the tables beside them', async () => {
    const files = await archive(`${VIEW}&layers=${ALL}&format=csv`);
    for (const [name, rows] of Object.entries(await countsByHand())) {
      const table = parse(textOf(files, `${name}.csv`), { bom: true, columns: true });
      expect(table, name).toHaveLength(rows);
    }
    const [vejneli] = parse<Record<string, string>>(textOf(files, 'deposits.csv'), {
      bom: true,
      columns: true,
    }).filter((row) => row.slug === 'vejneli');
    expect(vejneli).toBeUndefined(); // at 38.97° N it lies below the view
    const lines = parse<Record<string, string>>(textOf(files, 'infrastructure_projects.csv'), {
      bom: true,
      columns: true,
    });
    expect(lines.some((row) => /^LINESTRING \(\d+\.?\d* \d+\.?\d*, /.test(row.geometry_wkt ?? ''))).toBe(
      true,
    );
    expect(files.has('resource_estimates.csv')).toBe(true);
  });

  test.each([
    ['2022', ['AZ-ZAN 201', 'AZ-CAB ', 'AZ-LAC ', 'AZ-XVD ']],
    ['2023', ['AZ-LAC 1555', 'AZ-ZAN 649', 'AZ-CAB ', 'AZ-XVD ']],
    ['2025', ['AZ-LAC 2500', 'AZ-CAB 1169', 'AZ-ZAN 871', 'AZ-XVD 125']],
  ])(
    'has the people back in each district by the end of %s, with place, date, claim and source',
    async (year, expected) => {
      const table = parse<Record<string, string>>(
        textOf(
          await archive(`${VIEW}&layers=returns&at=${year}-12-31&format=csv`),
          'returns_by_district.csv',
        ),
        { bom: true, columns: true },
      );
      const codes = expected.map((row) => row.split(' ')[0]);
      expect(
        table
          .filter((row) => codes.includes(row.district_code))
          .map((row) => `${row.district_code} ${row.people_at_least}`)
          .toSorted(),
      ).toEqual(expected.toSorted());
      for (const row of table) {
        expect(row.year).toBe(year);
        for (const column of ['as_of', 'place', 'claim_id', 'source_id'])
          expect(row[column] === '', `${column} of ${row.district_code}`).toBe(row.people_at_least === '');
      }
      if (year === '2025')
        expect(table.find((row) => row.district_code === 'AZ-LAC')).toMatchObject({
          as_of: '2024-02-28',
          place: 'Laçın şəhəri',
          qualifier: 'more_than',
          claim_id: 'resettlement-022-lacin-seheri-2024-02-28',
          source_id: 'helm-azerbaijani-president-ilham-aliyev-directs-return-over',
        });
    },
  );

  test('of people back names its year in the README, and has no word about mines', async () => {
    const readme = textOf(await archive(`${VIEW}&layers=returns&at=2024-12-31`), 'README.txt');
    expect(readme).toMatch(/: 2024$/m);
    expect(readme).toContain(MESSAGES.en.viewExport.tables.returns_by_district);
    expect(readme).not.toContain(MESSAGES.en.viewExport.warning.slice(0, 30));
  });

  test('holds only the layers of its address, and the districts that every map shows', async () => {
    const files = await archive(`${VIEW}&layers=industrial_parks`);
    expect([...files.keys()]).toEqual(['industrial_parks.geojson', 'districts.geojson', 'README.txt']);
    expect(textOf(files, 'README.txt')).not.toContain(MESSAGES.en.viewExport.warning.slice(0, 30));
  });

  test('of a narrow view has what lies there and no more', async () => {
    const { features } = JSON.parse(
      textOf(await archive('view=12/38.97/46.53&size=400x400&layers=deposits'), 'deposits.geojson'),
    );
    expect(features.map((feature: { id: string }) => feature.id)).toContain('vejneli');
    // 200 px of 512 · 2¹² are 0.03433° of longitude.
    expect(features).toHaveLength(
      await count(
        `deposit where st_intersects(geometry, st_makeenvelope(46.49567, 38.9433, 46.56433, 38.9967, 4326))`,
      ),
    );
  });

  test('is the same archive twice, and says in its name what it holds', async () => {
    const ask = () => get(`map-export.zip?${VIEW}&layers=${ALL}`);
    const [one, other] = [await ask(), await ask()];
    expect(one.headers.get('content-disposition')).toMatch(/filename="filiz-map-v\d+-geojson-EXERCISE\.zip"/);
    expect(one.headers.get('x-file-count')).toBe('9');
    expect(Buffer.from(await one.arrayBuffer()).equals(Buffer.from(await other.arrayBuffer()))).toBe(true);
  });
});

describe('the README', () => {
  test.each(LANGUAGES)(
    'in %s lists exactly the sources of the rows, and how many rows each table has',
    async (locale) => {
      const files = await archive(`${VIEW}&layers=${ALL}&format=csv&locale=${locale}`);
      const readme = textOf(files, 'README.txt');
      const words = MESSAGES[locale].viewExport;
      const used = new Map<string, number>();
      for (const [name, bytes] of files) {
        if (name === 'README.txt') continue;
        const table = parse<Record<string, string>>(strFromU8(bytes), { bom: true, columns: true });
        expect(readme).toContain(`${name.replace('.csv', '')} (${table.length})\n    ${name}`);
        for (const { source_id } of table) if (source_id) used.set(source_id, (used.get(source_id) ?? 0) + 1);
      }
      const listed = [...readme.replaceAll('\n  ', ' ').matchAll(/\. ([a-z0-9-]+) \((\d+)\)$/gm)].map(
        ([, id, rows]) => [id, Number(rows)],
      );
      expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(used));
      expect(readme).toContain('EPSG:4326');
      expect(readme).toContain(`http://localhost/${locale}?view=9/39.4/46.8&layers=${ALL}`);
      const flat = readme.replaceAll(/\s+/g, ' ');
      for (const sentence of [words.exercise, words.warning, MESSAGES[locale].pages.safety])
        expect(flat).toContain(sentence);
    },
  );
});

describe('what is not public', () => {
  const here = [46.94, 39.395, 0.003] as const;

  test('a restricted area is in no file, whatever the format', async () => {
    const ask = async (format: string) => {
      const files = await archive(`${VIEW}&layers=${ALL}&format=${format}`);
      return [...files].map(([name, bytes]) => `${name} ${Buffer.from(bytes).toString('latin1')}`).join();
    };
    const before = await ask('csv');
    await addArea(pool, { slug: 'test-hidden', visibility: 'restricted', square: here, names: 'Xyzzy' });
    await addArea(pool, {
      slug: 'test-hidden-2',
      visibility: 'restricted',
      dataset: 'exercise',
      square: here,
      names: 'Xyzzy',
    });
    expect(await ask('csv')).toBe(before);
    for (const format of ['geojson', 'gpkg', 'kml', 'fgb'])
      expect(await ask(format)).not.toMatch(/test-hidden|Xyzzy/);
  }, 60_000);

  test('a generalised area is its cell of 10 km and nothing else', async () => {
    await addArea(pool, { slug: 'test-general', visibility: 'generalised', square: here, names: 'Xyzzy' });
    const files = await archive(`${VIEW}&layers=hazard_areas`);
    const text = textOf(files, 'hazard_areas.geojson');
    const { features } = JSON.parse(text);
    expect(features).toHaveLength(1);
    expect(features[0].properties).toMatchObject({
      hazard_area: 'cell-66-436',
      type: 'generalised',
      state: 'open',
      name_en: null,
      surveyed_on: null,
      area_ha: null,
      device_categories: null,
      recorded_from: null,
      accuracy_m: 10_000,
    });
    const { rows } = await pool.query('select st_area(st_geomfromgeojson($1)::geography) as m2', [
      JSON.stringify(features[0].geometry),
    ]);
    expect(rows[0].m2 / 1e8).toBeCloseTo(1, 2);
    expect(text).not.toMatch(/Xyzzy|test-general|2022-01-10/);
  });

  test('a piece is told as it was on the day of the view, by what was recorded', async () => {
    await addArea(pool, {
      slug: 'test-timed',
      square: here,
      surveyDate: '2022-01-10',
      recordedOn: '2022-01-20',
    });
    await addRelease(pool, {
      slug: 'test-timed-r',
      area: 'test-timed',
      square: [46.94, 39.395, 0.001],
      completedOn: '2022-05-01',
      recordedOn: '2022-06-01',
    });
    const states = async (time: string) => {
      const files = await archive(`${VIEW}&layers=hazard_areas&${time}`);
      if (!files.has('hazard_areas.geojson')) return [];
      const { features } = JSON.parse(textOf(files, 'hazard_areas.geojson'));
      return features.map(({ properties }: { properties: { state: string } }) => properties.state).toSorted();
    };
    expect(await states('at=2021-12-31')).toEqual([]); // not yet surveyed
    expect(await states('at=2022-03-01')).toEqual(['open', 'open']); // a part of it will be released
    expect(await states('at=2022-12-31')).toEqual(['cleared', 'open']);
    expect(await states('at=2022-12-31&known=2022-05-15')).toEqual(['open']); // the release was not yet recorded
  });
});

test('every file with invented areas says so, and only those', async () => {
  const files = await archive(`${VIEW}&layers=${ALL}&format=csv`);
  for (const [name, bytes] of files) {
    const isInvented = name === 'exercise_areas.csv' || name === 'README.txt';
    expect(/EXERCISE/.test(strFromU8(bytes)), name).toBe(isInvented);
  }
  const kml = await archive(`${VIEW}&layers=exercise&format=kml`);
  expect(textOf(kml, 'exercise_areas.kml')).toContain(MESSAGES.az.viewExport.exercise);
});

test('text that a spreadsheet would run is harmless, numbers stay numbers', async () => {
  await pool.query(
    `insert into industrial_park (slug, type, names, other_names, region_code, founded, area_ha, statement, source_id, accuracy_m, geometry, location_basis)
     select 'test-formula', type, jsonb_build_object('az', '=1+1', 'en', '@x', 'ru', '+7', 'tr', '-5.5'), '{}', region_code, founded, 12.5,
            statement, source_id, accuracy_m, st_setsrid(st_makepoint(46.8, 39.4), 4326), location_basis
     from industrial_park limit 1`,
  );
  const files = await archive(`${VIEW}&layers=industrial_parks&format=csv`);
  const row = parse<Record<string, string>>(textOf(files, 'industrial_parks.csv'), {
    bom: true,
    columns: true,
  }).find(({ slug }) => slug === 'test-formula');
  expect(row).toMatchObject({
    name_az: "'=1+1",
    name_en: "'@x",
    name_ru: '+7',
    name_tr: '-5.5',
    area_ha: '12.5',
    longitude: '46.8',
  });
});

const contents = z.object({
  rows: z.number(),
  tables: z.array(z.object({ name: z.string(), rows: z.number() })),
  sources: z.array(z.object({ id: z.string(), rows: z.number() })),
  shows_hazard: z.boolean(),
  shows_exercise: z.boolean(),
});

test('what an archive would hold is told before', async () => {
  const told = contents.parse(await (await get(`map-export?${VIEW}&layers=${ALL}`)).json());
  const tables = Object.fromEntries(told.tables.map(({ name, rows }) => [name, rows]));
  expect(tables).toMatchObject(await countsByHand());
  expect(told).toMatchObject({ shows_hazard: true, shows_exercise: true });
  const plain = contents.parse(await (await get(`map-export?${VIEW}&layers=deposits`)).json());
  expect(plain).toMatchObject({ shows_hazard: false, shows_exercise: false });
});

describe('an address that cannot be read', () => {
  test.each([
    ['view=9/39.4/96.8', 'view'],
    ['view=9/139.4/46.8', 'view'],
    ['view=NaN/39.4/46.8', 'view'],
    ["view=9/39.4/46.8'; drop table deposit; --", 'view'],
    ['view=9/39.4/46.8&view=8/39/46', ''],
    ['size=0x600', 'size'],
    ['size=9999x600', 'size'],
    ['size=1e3x600', 'size'],
    ['layers=moon', 'layers'],
    ['layers=deposits,deposits', 'layers'],
    ['at=2023-02-30', 'at'],
    ['known=yesterday', 'known'],
    ['audience=mine_action', 'audience'],
    ['format=exe', 'format'],
    ['format=../../etc/passwd', 'format'],
    ['locale=xx', 'locale'],
    ['bbox=1,2,3,4', 'bbox'],
  ])('%s is a bad request that says which part', async (query, part) => {
    const response = await get(`map-export.zip?${query}`);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect((await response.json()).detail).toContain(part);
  });

  test('more rows than an archive may have are refused in words', async () => {
    const patient = new pg.Client(address);
    await patient.connect();
    await patient.query(
      `insert into industrial_park (slug, type, names, other_names, region_code, founded, area_ha, statement, source_id, accuracy_m, geometry, location_basis)
       select 'test-' || n, type, names, '{}', region_code, founded, area_ha, statement, source_id, accuracy_m,
              st_setsrid(st_makepoint(46.8, 39.4), 4326), location_basis
       from (select * from industrial_park where slug not like 'test-%' limit 1) park, generate_series(1, 20001) n`,
    );
    await patient.end();
    const response = await get(`map-export.zip?${VIEW}&layers=industrial_parks`);
    expect(response.status).toBe(400);
    expect((await response.json()).detail).toContain('20000');
  });
});

test('asking only for the head of an archive leaves none under way', async () => {
  for (let time = 0; time < 6; time++) {
    const response = await get(`map-export.zip?${VIEW}`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toMatch(/filename="filiz-map-v\d+-geojson\.zip"/);
    expect(response.body).toBeNull();
  }
  expect((await archive(VIEW)).size).toBeGreaterThan(1);
});

test('views that the database is slow to read leave connections for the map, whether asked whole or for what they hold', async () => {
  const other = new pg.Client(address);
  await other.connect();
  onTestFinished(() => other.end());
  await other.query('begin; lock table deposit in access exclusive mode');
  const waiting = `pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database()`;
  const files = ['map-export', 'map-export.zip'];
  const asked = Array.from({ length: 8 }, (_, n) => get(`${files[n % 2]}?${VIEW}&layers=deposits`));
  await vi.waitFor(async () => expect(await count(waiting)).toBe(4), PATIENCE);
  await other.query('rollback');
  const statuses = (await Promise.all(asked)).map(({ status, body }) => {
    void body?.cancel();
    return status;
  });
  expect(statuses.toSorted()).toEqual([200, 200, 200, 200, 503, 503, 503, 503]);
  expect((await get(`map-export?${VIEW}`)).status).toBe(200);
});

describe('a reader who goes', () => {
  test('leaves no archive under way, and no GDAL at work', async () => {
    for (let time = 0; time < 6; time++) {
      const response = await get(`map-export.zip?${VIEW}&layers=${ALL}&format=kml`);
      expect(response.status).toBe(200);
      const reader = response.body?.getReader();
      await reader?.read();
      await reader?.cancel();
    }
  }, 60_000);

  test('before the first byte ends the question', async () => {
    const leaving = new AbortController();
    const asked = get(`map-export.zip?${VIEW}&layers=${ALL}&format=gpkg`, { signal: leaving.signal });
    leaving.abort();
    expect((await asked).status).toBe(503);
    expect((await get(`map-export.zip?${VIEW}`)).status).toBe(200);
  });

  test('has the database stop what it is at', async () => {
    const leaving = new AbortController();
    const sleep = {
      text: 'select pg_sleep(4.9)::text as slept',
      values: [],
      row: z.object({ slept: z.string() }),
    };
    const asked = inSnapshot((run) => run(sleep), leaving.signal);
    const active = () =>
      count(`pg_stat_activity where state = 'active' and query like 'select pg_sleep(4.9)%'`);
    await vi.waitFor(async () => expect(await active()).toBe(1), PATIENCE);
    leaving.abort();
    await expect(asked).rejects.toMatchObject({ kind: 'unavailable' });
    await vi.waitFor(async () => expect(await active()).toBe(0), PATIENCE);
  });
});
