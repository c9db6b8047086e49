import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { exportFile } from '@/geo/exports/export-file';
import { createHttpApp } from '@/geo/http/app';
import { readLayer } from '../support/gdal';
import { testDatabase } from '../support/postgres';

const { pool } = await testDatabase();
const app = createHttpApp();
const get = (path: string) => app.request(`http://localhost/api/exports/${path}`);
const count = async (table: string) =>
  (await pool.query(`select count(*)::integer as n from ${table}`)).rows[0].n as number;
const version = (await pool.query('select max(id) as id from dataset_version')).rows[0].id as number;

async function download(path: string): Promise<Uint8Array> {
  const response = await get(path);
  expect(response.status, path).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
}

async function csvOf(path: string): Promise<Record<string, string>[]> {
  return parse(Buffer.from(await download(path)), { bom: true, columns: true });
}

// Vejnəli by hand, from prisma/data/deposits.csv: 46.53 °E 38.97 °N ± 6 km, Zəngilan, explored, a vein of gold.
const VEJNELI = {
  slug: 'vejneli',
  name_en: 'Vejnaly',
  name_ru: 'Вежнали',
  name_tr: 'Vejneli',
  status: 'exploration',
  deposit_type: 'vein',
  district_code: 'AZ-ZAN',
};

describe('the deposits', () => {
  test('as CSV are all there, with the letters, accuracy and source of Vejnəli', async () => {
    const rows = await csvOf('deposits.csv');
    expect(rows).toHaveLength(await count('deposit'));
    const vejneli = rows.find((row) => row.slug === 'vejneli');
    expect(vejneli).toMatchObject({
      ...VEJNELI,
      name_az: 'Vejnəli',
      longitude: '46.53',
      latitude: '38.97',
      accuracy_m: '6000',
    });
    expect(vejneli?.commodities_main).toMatch(/^gold/);
    for (const row of rows) {
      expect(row.source_publisher, row.slug).toMatch(/\w/);
      expect(row.note).toContain('Not for navigation or safety decisions.');
    }
  });

  test('as GeoJSON have a place or say that they have none, and bring their estimates', async () => {
    const file = JSON.parse(Buffer.from(await download('deposits.geojson')).toString('utf8'));
    expect(file.features).toHaveLength(await count('deposit'));
    expect(file.resource_estimates).toHaveLength(await count('resource_estimate'));
    expect(file.about.safety.en).toBe('Not for navigation or safety decisions.');
    const vejneli = file.features.find((feature: { id: string }) => feature.id === 'vejneli');
    expect(vejneli.geometry).toEqual({ type: 'Point', coordinates: [46.53, 38.97] });
    expect(vejneli.properties).toMatchObject({ ...VEJNELI, name_az: 'Vejnəli', accuracy_m: 6000 });
    const placed = file.features.filter((feature: { geometry: unknown }) => feature.geometry !== null);
    expect(placed).toHaveLength(await count("deposit where location_precision = 'point'"));
  });

  test.each(['gpkg', 'kml', 'fgb', 'xlsx'])('as %s are read back by GDAL', async (format) => {
    const features = await readLayer(await download(`deposits.${format}`), format, 'deposits');
    expect(features).toHaveLength(await count('deposit'));
    const vejneli = features.find(({ properties }) => properties.slug === 'vejneli');
    expect(vejneli?.properties).toMatchObject({
      ...VEJNELI,
      longitude: 46.53,
      latitude: 38.97,
      accuracy_m: 6000,
    });
    expect(vejneli?.properties.name_az ?? vejneli?.properties.Name).toBe('Vejnəli');
    expect(vejneli?.properties.source_publisher).toMatch(/\w/);
    expect(vejneli?.geometry ?? null).toEqual(
      format === 'xlsx' ? null : expect.objectContaining({ type: 'Point', coordinates: [46.53, 38.97] }),
    );
  });

  test.each(['gpkg', 'xlsx'])('as %s have their estimates and the notes beside them', async (format) => {
    const bytes = await download(`deposits.${format}?ids=vejneli`);
    const estimates = await readLayer(bytes, format, 'resource_estimates');
    expect(estimates).toHaveLength(await count("resource_estimate where deposit_slug = 'vejneli'"));
    // 6.5 t of gold, C1+C2, from Mines and Metals: prisma/data/resource-estimates.csv.
    expect(estimates.map(({ properties }) => properties)).toContainEqual(
      expect.objectContaining({
        commodity: 'gold',
        low: 6.5,
        unit: 't',
        system: 'soviet',
        category: 'C1+C2',
        claim_id: expect.stringMatching(/\w/),
        source_url: expect.stringContaining('minesandmetals.com'),
      }),
    );
    const readme = await readLayer(bytes, format, 'readme');
    expect(readme.map(({ properties }) => properties.en)).toEqual(
      expect.arrayContaining([`Filiz v${version}`, 'Not for navigation or safety decisions.']),
    );
    expect(readme.find(({ properties }) => properties.topic === 'missing')?.properties.az).toContain(
      'Boş xana',
    );
  });
});

test.each([
  ['infrastructure-projects', 'infrastructure_projects', 'infrastructure_project'],
  ['industrial-parks', 'industrial_parks', 'industrial_park'],
])('%s are exported whole, lines as lines', async (dataset, layer, table) => {
  const features = await readLayer(await download(`${dataset}.gpkg`), 'gpkg', layer);
  expect(features).toHaveLength(await count(table));
  expect(features.filter(({ geometry }) => geometry?.type.includes('LineString'))).toHaveLength(
    dataset === 'industrial-parks'
      ? 0
      : await count(`${table} where geometrytype(geometry) like '%LINESTRING'`),
  );
});

test('the estimates are a table of their own: a row a claim, of districts too, none of them a sum', async () => {
  const rows = await csvOf('resource-estimates.csv');
  expect(rows.map((row) => row.claim_id).toSorted()).toEqual(
    (await pool.query('select claim_id from resource_estimate')).rows
      .map((row: { claim_id: string }) => row.claim_id)
      .toSorted(),
  );
  expect(rows.filter((row) => row.about === 'district')).toHaveLength(
    await count('resource_estimate where deposit_slug is null'),
  );
});

describe('a list', () => {
  test('comes in its own order, once each', async () => {
    const rows = await csvOf('deposits.csv?ids=vejneli,demirli,vejneli,qizilbulaq');
    expect(rows.map((row) => row.slug)).toEqual(['vejneli', 'demirli', 'qizilbulaq']);
  });

  test('follows an earlier slug to the present one, once', async () => {
    const rows = await csvOf('deposits.csv?ids=damirli,vejnali,vejneli');
    expect(rows.map((row) => row.slug)).toEqual(['demirli', 'vejneli']);
    const estimates = await csvOf('resource-estimates.csv?ids=vejnali');
    expect(estimates).toEqual(await csvOf('resource-estimates.csv?ids=vejneli'));
    expect((await get('deposits.csv?ids=vejnali,atlantis')).status).toBe(400);
    expect((await get('infrastructure-projects.csv?ids=vejnali')).status).toBe(400); // it was a deposit
  });

  test('of deposits without an estimate still has the table of estimates, empty', async () => {
    const { slug } = (
      await pool.query(
        'select slug from deposit where slug not in (select deposit_slug from resource_estimate where deposit_slug is not null) limit 1',
      )
    ).rows[0];
    const bytes = await download(`deposits.gpkg?ids=${slug}`);
    expect(await readLayer(bytes, 'gpkg', 'resource_estimates')).toEqual([]);
  });
});

test('the deposits of a filter are exported, sorted as it says', async () => {
  const rows = await csvOf('deposits.csv?filter.district=AZ-ZAN&sort=-name');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.length).toBe(await count("deposit where region_code = 'AZ-ZAN'"));
  expect(rows.map((row) => row.slug)).toContain('vejneli');
  const sorted = rows
    .map((row) => row.name_az ?? '')
    .toSorted((one, other) => other.localeCompare(one, 'az'));
  expect(rows.map((row) => row.name_az)).toEqual(sorted);
});

test('what a query chooses is exported in its order', async () => {
  const file = await exportFile({
    dataset: 'deposits',
    format: 'csv',
    features: {
      text: "select unnest(array['demirli', 'vejneli']) as slug",
      values: [],
      row: z.object({ slug: z.string() }),
    },
  });
  const rows: { slug: string }[] = parse(Buffer.from(file.bytes), { bom: true, columns: true });
  expect(rows.map((row) => row.slug)).toEqual(['demirli', 'vejneli']);
});

test('a file is named after its data and its version, and is never sniffed for another type', async () => {
  const response = await get('deposits.csv?ids=vejneli');
  expect(response.headers.get('content-disposition')).toBe(
    `attachment; filename="filiz-deposits-v${version}.csv"`,
  );
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

test('a name that a spreadsheet would run is harmless in CSV and XLSX, and as it is elsewhere', async () => {
  const name = '=HYPERLINK("http://example.org")';
  await pool.query(
    `update deposit set names = jsonb_set(names, '{en}', to_jsonb($1::text)) where slug = 'demirli'`,
    [name],
  );
  const [row] = await csvOf('deposits.csv?ids=demirli');
  expect(row?.name_en).toBe(`'${name}`);
  const read = async (format: string) =>
    (await readLayer(await download(`deposits.${format}?ids=demirli`), format, 'deposits'))[0]?.properties
      .name_en;
  expect(await read('xlsx')).toBe(`'${name}`);
  expect(await read('gpkg')).toBe(name);
});

describe('bad input is answered with problem+json', () => {
  test.each([
    ['nothing.csv', 404, 'deposits'],
    ['constructor.csv', 404, 'deposits'],
    ['deposits.exe', 404, 'csv'],
    ['deposits.constructor', 404, 'csv'],
    ['deposits', 404, 'deposits'],
    ['..%2f..%2fetc%2fpasswd.csv', 404, 'deposits'],
    ['resource-estimates.kml', 404, 'csv, xlsx, gpkg'],
    ['deposits.csv?ids=vejneli,atlantis,el-dorado', 400, 'atlantis, el-dorado'],
    ['infrastructure-projects.csv?ids=vejneli', 400, 'vejneli'],
    ['deposits.csv?ids=', 400, 'ids'],
    ["deposits.csv?ids=x'%20or%201=1", 400, 'ids'],
    ['deposits.csv?colour=red', 400, 'colour'],
    ['deposits.csv?filter.district=AZ-MOON', 400, 'AZ-MOON'],
    ['deposits.csv?ids=vejneli&filter.district=AZ-ZAN', 400, 'ids'],
    ['industrial-parks.csv?filter.district=AZ-ZAN', 400, 'filters'],
    [`deposits.csv?ids=${Array.from({ length: 501 }, (_, n) => `d${n}`).join(',')}`, 400, '500'],
  ])('%s: %i, and says %s', async (path, status, word) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const { detail } = await response.json();
    expect(detail).toContain(word);
    expect(detail).not.toMatch(/select |node_modules|Error:/);
  });
});

test('no export reads a hazard area or anything that is not public', async () => {
  const { paths } = await (await app.request('http://localhost/api/openapi.json')).json();
  const [file] = paths['/exports/{file}'].get.parameters;
  expect(file.schema.enum.join()).not.toMatch(/hazard/);
});
