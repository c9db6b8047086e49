import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createHttpApp } from '@/geo/http/app';
import { sendReadyTile } from '@/geo/http/ready-tile';
import { testDatabase } from '../support/postgres';

const { pool } = await testDatabase();
const app = createHttpApp();
const get = async (path: string, headers: Record<string, string> = {}) =>
  app.request(`http://localhost${path}`, { headers });
const version = (await pool.query('select max(id)::text as id from dataset_version')).rows[0].id as string;

describe('tiles', () => {
  const path = `/tiles/atlas/${version}/7/80/48.mvt`;

  test('of the current version may be kept for good', async () => {
    const response = await get(path, { 'accept-encoding': 'gzip, br' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/vnd.mapbox-vector-tile');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    const raw = (await pool.query('select tile_atlas(7, 80, 48) as bytes')).rows[0].bytes as Buffer;
    expect(gunzipSync(Buffer.from(await response.arrayBuffer()))).toEqual(raw);
  });

  test('that are already made are sent the short way, the same as the long way; all others are left to it', async () => {
    const made = await get(path, { 'accept-encoding': 'gzip' });
    const server = createServer((request, response) => {
      if (!sendReadyTile(request, response)) response.writeHead(501).end();
    }).listen(0);
    try {
      const root = `http://localhost:${(server.address() as AddressInfo).port}`;
      const ready = await fetch(root + path);
      expect(ready.status).toBe(200);
      for (const name of [
        'cache-control',
        'content-type',
        'content-encoding',
        'vary',
        'access-control-allow-origin',
      ])
        expect(ready.headers.get(name), name).toBe(made.headers.get(name));
      expect(Buffer.from(await ready.arrayBuffer())).toEqual(
        gunzipSync(Buffer.from(await made.arrayBuffer())),
      );
      for (const [other, init] of [
        [path, { headers: { 'accept-encoding': 'identity' } }],
        [path, { method: 'DELETE' }],
        [`${path}?colour=red`, {}],
        ['/tiles/atlas/1/99/0/0.mvt', {}],
        ['/tiles/nothing/1/0/0/0.mvt', {}],
        ['/tiles/atlas.json', {}],
        ['/api/deposits', {}],
      ] as const)
        expect((await fetch(root + other, init)).status, other).toBe(501);
    } finally {
      server.close();
    }
  });

  test('of an old version are the current data and must be asked for again', async () => {
    const response = await get('/tiles/atlas/0/7/80/48.mvt');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  test('for a client without gzip come plain', async () => {
    const response = await get(path, { 'accept-encoding': 'identity' });
    expect(response.headers.get('content-encoding')).toBeNull();
    const raw = (await pool.query('select tile_atlas(7, 80, 48) as bytes')).rows[0].bytes as Buffer;
    expect(Buffer.from(await response.arrayBuffer())).toEqual(raw);
  });

  test('with nothing on them are 204 and may be kept too', async () => {
    const response = await get(`/tiles/atlas/${version}/7/10/10.mvt`);
    expect(response.status).toBe(204);
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  test('are described by TileJSON', async () => {
    const description = await (await get('/tiles/base.json')).json();
    expect(description).toMatchObject({
      tilejson: '3.0.0',
      tiles: [`http://localhost/tiles/base/${version}/{z}/{x}/{y}.mvt`],
    });
  });
});

describe('bad input is answered with problem+json', () => {
  test.each([
    ['/tiles/atlas/1/-1/0/0.mvt', 400],
    ['/tiles/atlas/1/32/0/0.mvt', 400],
    ['/tiles/atlas/1/7/128/0.mvt', 400],
    ['/tiles/atlas/1/7/1.5/0.mvt', 400],
    ['/tiles/atlas/1/7/abc/0.mvt', 400],
    ['/tiles/atlas/1/7/2147483648/0.mvt', 400],
    ['/tiles/atlas/1/7/80/48.mvt?layer=x', 400],
    ['/tiles/pts/1/7/80/48.mvt', 404],
    ['/tiles/..%2f..%2fetc%2fpasswd/1/7/80/48.mvt', 404],
    ['/tiles/%00/1/7/80/48.mvt', 404],
    ['/tiles/atlas,atlas,atlas/1/7/80/48.mvt', 404],
    ['/tiles/nothing.json', 404],
    ['/tiles', 404],
    ['/api/deposits/no-such-deposit', 404],
    ["/api/deposits/x'%20or%201=1--", 400],
    ['/api/regions/AZ-NOWHERE', 404],
    ['/api/projects/none', 404],
    ['/api/parks/none', 404],
    ['/api/deposits?colour=red', 400],
    ['/api/statistics/paper?verdict=reproduced', 400],
    ['/api/search', 400],
    ['/api/search?q=', 400],
    ['/api/search?q=a&limit=-1', 400],
    ['/api/search?q=a&limit=0', 400],
    ['/api/search?q=a&locale=xx', 400],
    ['/api/search?q=a&limit=abc', 400],
    ['/api/search?q=a&limit=1e9', 400],
    ['/api/search?q=a&sort=id;drop%20table%20deposit', 400],
    [`/api/search?q=${'a%25'.repeat(2_000)}`, 400],
    ['/api/nothing', 404],
    ['/elsewhere', 404],
  ])('%s: %i', async (path, status) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const body = await response.json();
    expect(Object.keys(body).toSorted()).toEqual(['detail', 'instance', 'status', 'title', 'type']);
    expect(body.status).toBe(status);
    expect(JSON.stringify(body)).not.toMatch(/select |node_modules|\.ts:|Error:/);
  });

  test('and the tables stand as before', async () => {
    expect((await pool.query('select count(*)::integer as n from deposit')).rows[0].n).toBeGreaterThan(100);
  });
});

describe('search', () => {
  test.each(['Vejnəli', 'vejneli', 'veyneli', 'Vejnali', 'Вежнали', 'VEJNALY', '  vejnəli '])(
    '%j finds Vejnəli first',
    async (words) => {
      const { results } = await (await get(`/api/search?q=${encodeURIComponent(words)}&locale=az`)).json();
      expect(results[0]).toMatchObject({ kind: 'deposit', slug: 'vejneli' });
    },
  );

  test.each([
    ['cebrayil', 'region', 'AZ-CAB'],
    ['Джебраил', 'region', 'AZ-CAB'],
    ['Shusha', 'region', 'AZ-SUS'],
    ['horadiz agbend', 'project', 'horadiz-agbend'],
    ['araz vadisi', 'park', 'araz-vadisi'],
  ])('%j finds %s %s', async (words, kind, slug) => {
    const { results } = await (await get(`/api/search?q=${encodeURIComponent(words)}`)).json();
    expect(results.slice(0, 3)).toContainEqual(expect.objectContaining({ kind, slug }));
  });

  test('of % and _ is for these very signs', async () => {
    expect((await (await get('/api/search?q=%25')).json()).results).toEqual([]);
    expect((await (await get('/api/search?q=___')).json()).results).toEqual([]);
  });
});

describe('a dossier', () => {
  test('gives every figure with its claim and source', async () => {
    const dossier = await (await get('/api/deposits/vejneli')).json();
    const figures = [...dossier.estimates, ...dossier.facts, ...dossier.clearance, ...dossier.licences];
    expect(figures.length).toBeGreaterThan(10);
    for (const figure of figures) {
      expect(figure.claim_id).toMatch(/\w/);
      expect(figure.source.publisher).toMatch(/\w/);
    }
  });

  test('gives distances equal to PostGIS geography, with both accuracies', async () => {
    const { access } = await (await get('/api/deposits/vejneli')).json();
    const railway = access.find((answer: { kind: string }) => answer.kind === 'railway').afterProjects;
    const { rows } = await pool.query(
      `select st_distance(d.geometry::geography, p.geometry::geography) / 1000 as km,
        (d.accuracy_m + p.accuracy_m) / 1000.0 as plus_minus
      from deposit d, infrastructure_project p where d.slug = 'vejneli' and p.slug = $1`,
      [railway.slug],
    );
    expect(railway.distance.km).toBeCloseTo(rows[0].km, 6);
    expect(railway.distance.plusMinusKm).toBeCloseTo(Number(rows[0].plus_minus), 6);
  });
});

test('/readyz says which version of the data is served', async () => {
  expect(await (await get('/readyz')).json()).toEqual({ status: 'ready', version: Number(version) });
});

test('the API is described in OpenAPI, every path of it', async () => {
  const description = await (await get('/api/openapi.json')).json();
  expect(Object.keys(description.paths).toSorted()).toEqual([
    '/access-check',
    '/agenda',
    '/blocked',
    '/claims',
    '/claims.csv',
    '/claims/{slug}',
    '/clearance',
    '/clearance/casualties.csv',
    '/clearance/cumulative.csv',
    '/clearance/districts.csv',
    '/clearance/months.csv',
    '/clearance/operators.csv',
    '/clearance/order',
    '/clearance/order.csv',
    '/clearance/order.geojson',
    '/clearance/purposes.csv',
    '/clearance/returns.csv',
    '/clearance/weeks.csv',
    '/clearance/years.csv',
    '/deposits',
    '/deposits/facets',
    '/deposits/rows',
    '/deposits/{slug}',
    '/exports/{file}',
    '/hazard-areas',
    '/hazard-areas/{slug}',
    '/hazard-record',
    '/map-export',
    '/map-export.zip',
    '/oembed',
    '/overlay',
    '/overlay/shape',
    '/parks',
    '/parks/{slug}',
    '/projects',
    '/projects/{slug}',
    '/readiness',
    '/readiness/{slug}',
    '/regions',
    '/regions/{slug}',
    '/search',
    '/shares',
    '/shares/{slug}',
    '/shares/{slug}/own',
    '/sources',
    '/sources.csv',
    '/sources/{slug}',
    '/static/{file}',
    '/statistics/findings',
    '/statistics/indicators',
    '/statistics/paper',
    '/statistics/series',
    '/statistics/series.csv',
    '/statistics/series.sdmx.csv',
  ]);
});

test('every JSON answer about hazard areas says what it is not for, and its description says that it does', async () => {
  const { paths } = await (await app.request('http://localhost/api/openapi.json')).json();
  for (const [path, asked] of Object.entries({
    '/hazard-areas': '/hazard-areas',
    '/hazard-areas/{slug}': '/hazard-areas/exercise-01',
    '/hazard-record': '/hazard-record?dataset=exercise',
    '/clearance/order': '/clearance/order',
    '/overlay': '/overlay?of=region:AZ-FUZ',
    '/blocked': '/blocked',
  })) {
    const { warning } = await (await app.request(`http://localhost/api${asked}`)).json();
    expect(warning, path).toMatch(/^Not for navigation or safety decisions\./);
    const { schema } = paths[path].get.responses[200].content['application/json'];
    expect(schema, path).toMatchObject({ properties: { warning: { type: 'string', enum: [warning] } } });
  }
  const { schema } = paths['/access-check'].post.responses[200].content['application/json'];
  expect(schema.required).toEqual(['warning']);
});

test('every file is to be saved under its name, asked for anew, and taken for nothing else', async () => {
  for (const path of [
    '/claims.csv?q=vejneli',
    '/clearance/years.csv',
    '/clearance/order.csv',
    '/clearance/order.geojson',
    '/exports/deposits.csv',
    '/blocked?format=csv',
    '/overlay?of=region:AZ-FUZ&format=geojson',
    '/statistics/series.csv?indicator=population&region=AZ-QARABAG',
    '/statistics/series.sdmx.csv?indicator=population&region=AZ-QARABAG',
  ]) {
    const { status, headers } = await app.request(`http://localhost/api${path}`);
    expect(status, path).toBe(200);
    expect(headers.get('content-disposition'), path).toMatch(
      /^attachment; filename="filiz-[\w.-]+\.(csv|geojson)"$/,
    );
    expect(headers.get('x-content-type-options'), path).toBe('nosniff');
    expect(headers.get('cache-control'), path).toBe('no-cache');
  }
});
