import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { createHttpApp } from '@/geo/http/app';
import { testDatabase } from '../support/postgres';

const { pool } = await testDatabase();
await pool.query('analyze'); // as autovacuum does after a load
const failures: unknown[] = [];
const app = createHttpApp({ onFailure: (error) => failures.push(error) });
const get = (path: string) => app.request(`http://localhost${path}`);
const post = (path: string, body: BodyInit, headers: Record<string, string> = {}) =>
  app.request(`http://localhost${path}`, { method: 'POST', body, headers });

const square =
  '{"type":"Polygon","coordinates":[[[47.0,39.6],[47.1,39.6],[47.1,39.7],[47.0,39.7],[47.0,39.6]]]}';
const POSTS = ['/api/overlay', '/api/overlay/shape', '/api/access-check'];

describe('/api/overlay', () => {
  test('answers for a deposit, a project, a park, a district and a drawn shape with the same members', async () => {
    const drawn = await post('/api/overlay/shape', square);
    const { address } = (await drawn.json()) as { address: string };
    for (const query of [
      'of=deposit:vejneli',
      'of=project:horadiz-agbend&widthM=500',
      'of=park:agdam-senaye-parki',
      'of=region:AZ-FUZ',
      address,
    ]) {
      const response = await get(`/api/overlay?${query}`);
      expect(response.status, query).toBe(200);
      const report = (await response.json()) as {
        areaHa: number;
        parts: { areaHa: number; class: string }[];
        warning: string;
      };
      expect(report.parts.map((part) => part.class)).toContain('not_surveyed');
      expect(report.parts.reduce((sum, part) => sum + part.areaHa, 0)).toBeCloseTo(report.areaHa, 6);
      expect(report.warning).toMatch(/not a statement about the ground/);
    }
  });

  test('gives the report as CSV and GeoJSON, each saying EXERCISE and that it is not for safety decisions', async () => {
    const csv = await (await get('/api/overlay?of=region:AZ-FUZ&format=csv')).text();
    expect(csv).toContain('total:open_cha');
    expect(csv).toContain('exercise');
    expect(csv).toContain('Not for navigation or safety decisions.');
    const response = await get('/api/overlay?of=region:AZ-FUZ&format=geojson');
    expect(response.headers.get('content-disposition')).toMatch(/filename="filiz-overlay-v\d+\.geojson"/);
    const collection = (await response.json()) as {
      features: { geometry: unknown; properties: { row: string; dataset: string } }[];
    };
    const pieces = collection.features.filter(({ properties }) => properties.row.startsWith('piece:'));
    expect(pieces.length).toBeGreaterThan(3);
    expect(
      pieces.every(({ geometry, properties }) => geometry !== null && properties.dataset === 'exercise'),
    ).toBe(true);
  });

  test('gives in its files what the page tells: the nearest open area with its interval, the districts and their figures', async () => {
    const { address } = (await (await post('/api/overlay/shape', square)).json()) as { address: string };
    const report = await (await get(`/api/overlay?${address}`)).json();
    const { features } = await (await get(`/api/overlay?${address}&format=geojson`)).json();
    const rows = (features as { properties: Record<string, unknown> }[]).map(({ properties }) => properties);
    const { slug, distance } = report.nearest;
    const nearest = rows.filter(({ row }) => row === 'nearest_open');
    expect(nearest).toMatchObject([{ slug, accuracy_m: report.nearest.accuracy_m }]);
    for (const [column, km] of [
      ['distance_km', distance.km],
      ['distance_low_km', distance.lowKm],
      ['distance_high_km', distance.highKm],
    ])
      expect(nearest[0]?.[column]).toBeCloseTo(km, 2);
    expect(report.districts.length).toBeGreaterThan(0);
    for (const { code, area_ha, clearance } of report.districts) {
      const [district] = rows.filter(({ row }) => row === `district:${code}`);
      expect(district?.area_ha).toBeCloseTo(area_ha, 2);
      expect(
        rows
          .filter(({ row }) => String(row).startsWith(`district:${code}:cleared:`))
          .map(({ year, district_cleared_ha, claim_id, source_id }) => [
            year,
            district_cleared_ha,
            claim_id,
            source_id,
          ]),
      ).toEqual(
        clearance.map(
          (figure: { year: number; normalised_value: number; claim_id: string; source: { id: string } }) => [
            figure.year,
            figure.normalised_value,
            figure.claim_id,
            figure.source.id,
          ],
        ),
      );
    }
    expect(rows.some(({ district_cleared_ha }) => Number(district_cleared_ha) > 0)).toBe(true);
    const csv = await (await get(`/api/overlay?${address}&format=csv`)).text();
    expect(csv.split('\n').filter((line) => /nearest_open|district:/.test(line))).toHaveLength(
      rows.filter(({ row }) => /nearest_open|district:/.test(String(row))).length,
    );
  });

  test.each([
    ['/api/overlay', 400],
    ['/api/overlay?of=deposit:atlantis', 404],
    ['/api/overlay?of=deposit:%00', 400],
    ['/api/overlay?of=deposit:vejneli&bufferKm=NaN', 400],
    ['/api/overlay?of=deposit:vejneli&bufferKm=1000', 400],
    ['/api/overlay?of=deposit:vejneli&colour=red', 400],
    ['/api/overlay?area=zzzz', 400],
    ["/api/overlay?of=deposit:x'%20or%201=1", 400],
    ['/api/overlay?of=deposit:vejneli&format=exe', 400],
    ['/api/blocked?limit=5', 400],
  ])('%s is %i as problem+json', async (path, status) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });
});

const ring = '46,39 46.1,39 46.1,39.1 46,39';
const kml = `<kml><Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>${ring}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>`;

describe.each(POSTS)('POST %s', (path) => {
  test('takes GeoJSON, KML and KMZ, whatever they are called', async () => {
    const kmz = zipSync({ 'doc.kml': new TextEncoder().encode(kml) });
    for (const body of [square, kml, kmz]) expect((await post(path, body)).status).toBe(200);
  });

  test.each([
    ['text as a coordinate', square.replace('47.1', '"a"'), 422, '/coordinates/0/1/0'],
    ['null', square.replace('47.1', 'null'), 422, '/coordinates/0/1/0'],
    ['infinity', square.replace('47.1', '1e999'), 422, '/coordinates/0/1/0'],
    [
      'swapped coordinates',
      '{"type":"LineString","coordinates":[[39.6,47],[39.7,47]]}',
      422,
      '/coordinates/0',
    ],
    ['a flat polygon', '{"type":"Polygon","coordinates":[[[47,39],[47.1,39],[47.2,39],[47,39]]]}', 422, ''],
    ['deep nesting', `${'['.repeat(100_000)}`, 422, ''],
    ['an entity', `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${kml}`, 422, ''],
    ['a bomb', zipSync({ 'doc.kml': new Uint8Array(20_000_000).fill(32) }), 413, ''],
    ['five megabytes', ' '.repeat(5_000_000), 413, ''],
    ['nothing', '', 422, ''],
    ['a NUL', '\u0000', 422, ''],
  ])('refuses %s with status, code and pointer', async (_, body, status, pointer) => {
    const response = await post(path, body);
    expect(response.status).toBe(status);
    const problem = (await response.json()) as { code: string; pointer: string };
    expect(problem.code).toMatch(/^[a-z_]+$/);
    expect(problem.pointer).toBe(pointer);
  });

  test('refuses a body of unknown length once it is too long', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 65_536;
        controller.enqueue(new Uint8Array(65_536).fill(32));
      },
    });
    const request = new Request(`http://localhost${path}`, {
      method: 'POST',
      body: endless,
      duplex: 'half',
    } as RequestInit);
    expect((await app.request(request)).status).toBe(413);
    expect(sent).toBeLessThan(6_000_000);
  });

  test('refuses a compressed body, an unknown parameter and a width beyond its limits', async () => {
    expect((await post(path, square, { 'content-encoding': 'gzip' })).status).toBe(400);
    expect((await post(`${path}?colour=red`, square)).status).toBe(400);
    expect((await post(`${path}?widthM=0`, square)).status).toBe(400);
  });
});

test('a ring that was not closed and a bow tie are repaired, said, and both versions given', async () => {
  const bow = '{"type":"Polygon","coordinates":[[[47,39.6],[47.1,39.7],[47.1,39.6],[47,39.7]]]}';
  const answer = (await (await post('/api/overlay/shape', bow)).json()) as {
    notes: { repair: string; versions?: unknown }[];
    repaired: { before: unknown; after: { coordinates: unknown[] }; before_ha: number; after_ha: number };
  };
  expect(answer.notes.map(({ repair }) => repair)).toEqual(['ring_closed', 'made_valid']);
  expect(answer.notes[0]?.versions).toEqual({
    before: [
      [47, 39.6],
      [47, 39.7],
    ],
    after: [
      [47, 39.6],
      [47, 39.7],
      [47, 39.6],
    ],
  });
  expect(answer.repaired.after.coordinates).toHaveLength(2);
  expect(answer.repaired.after_ha).toBeGreaterThan(answer.repaired.before_ha);
});

describe('a drawn shape in an address', () => {
  const addressOf = async (body: string, query = '') =>
    ((await (await post(`/api/overlay/shape${query}`, body)).json()) as { address: string }).address;

  test('has the same hectares as when it is sent', async () => {
    const uneven =
      '{"type":"Polygon","coordinates":[[[47.0123456789,39.6],[47.1,39.6087654321],[47.0987654321,39.7],[47.0123456789,39.6]]]}';
    const sent = await (await post('/api/overlay', uneven)).json();
    const opened = await (await get(`/api/overlay?${await addressOf(uneven)}`)).json();
    expect(opened.areaHa).toBe(sent.areaHa);
    expect(opened.parts).toEqual(sent.parts);
  });

  test('of less than a metre is still that plot, and of less than a centimetre is refused when it is read', async () => {
    // 0.000004° to the east and 0.000005° to the north at 39.6° are 0.34 m by 0.56 m: half of that is 0.095 m², 0.0000095 ha
    const plot =
      '{"type":"Polygon","coordinates":[[[47,39.6],[47.000004,39.6],[47.000004,39.600005],[47,39.6]]]}';
    const response = await get(`/api/overlay?${await addressOf(plot)}`);
    expect(response.status).toBe(200);
    expect((await response.json()).areaHa * 1e7).toBeCloseTo(95.4, 0);
    const less = plot.replaceAll('47.000004', '47.00000001').replace('39.600005', '39.60000001');
    for (const path of POSTS) {
      const refused = await post(path, less);
      expect(refused.status, path).toBe(422);
      expect(await refused.json()).toMatchObject({ code: 'too_small', pointer: '/coordinates/0' });
    }
  });

  test('keeps a width of any number of decimals', async () => {
    const line = '{"type":"LineString","coordinates":[[47,39.6],[47.1,39.6]]}';
    const address = await addressOf(line, '?widthM=200.12345');
    const opened = await (await get(`/api/overlay?${address}`)).json();
    expect(opened.place.shape.widthM).toBe(200.12345);
    const sent = await (await post('/api/overlay?widthM=200.12345', line)).json();
    expect(opened.areaHa).toBe(sent.areaHa);
  });

  test('says in its report and its files what was changed while it was read', async () => {
    const swapped =
      '{"type":"MultiPolygon","coordinates":[[[[39.6,47,5],[39.6,47.1,5],[39.7,47.1,5],[39.7,47,5]]]]}';
    const address = await addressOf(swapped, '?swap=true');
    const { notes } = await (await get(`/api/overlay?${address}`)).json();
    expect(notes).toEqual([
      { repair: 'ring_closed', pointer: '', count: 1 },
      { repair: 'swapped', pointer: '', count: 1 },
      { repair: 'heights_left_out', pointer: '', count: 4 },
    ]);
    const csv = await (await get(`/api/overlay?${address}&format=csv`)).text();
    expect(csv).toContain('A ring was not closed; it was closed (1).');
    expect(csv).toContain('Heights were left out (4 positions).');
    const { about } = await (await get(`/api/overlay?${address}&format=geojson`)).json();
    expect(about).toMatchObject({
      swapped: { en: 'Longitude and latitude were read the other way round.' },
      heights_left_out: { ru: expect.stringContaining('4') },
    });
    const kept = await post('/api/overlay?format=csv&changed=swapped:1', square); // as a page that kept the shape sends it
    expect(await kept.text()).toContain('Longitude and latitude were read the other way round.');
    const bow = '{"type":"Polygon","coordinates":[[[47,39.6],[47.1,39.7],[47.1,39.6],[47,39.7],[47,39.6]]]}';
    const crossed = await (await get(`/api/overlay?${await addressOf(bow)}&format=csv`)).text();
    expect(crossed).toMatch(/It was made valid: [\d.]+ ha as it came, [\d.]+ ha as it is used/);
  });
});

test('the files tell released land by the type of the area it was released from', async () => {
  const report = await (await get('/api/overlay?of=region:AZ-FUZ')).json();
  const { features } = await (await get('/api/overlay?of=region:AZ-FUZ&format=geojson')).json();
  type Part = { class: string; areaHa: number; releasedFrom: { cha: number; sha: number } | null };
  const released = (report.parts as Part[]).filter(({ releasedFrom }) => releasedFrom !== null);
  expect(released.map((part) => part.class)).toEqual(['cleared', 'reduced', 'cancelled']);
  expect(released.some(({ areaHa }) => areaHa > 0)).toBe(true);
  for (const part of report.parts as Part[]) {
    const { properties } = features.find(
      (feature: { properties: { row: string } }) => feature.properties.row === `total:${part.class}`,
    );
    const ofType = [properties.from_cha_ha, properties.from_sha_ha];
    if (part.releasedFrom) {
      expect(ofType[0]).toBeCloseTo(part.releasedFrom.cha, 2);
      expect(ofType[1]).toBeCloseTo(part.releasedFrom.sha, 2);
      expect(part.releasedFrom.cha + part.releasedFrom.sha).toBeCloseTo(part.areaHa, 6);
    } else expect(ofType, part.class).toEqual([null, null]);
  }
});

test('an access check on land without a record is refused, and says what it does not say', async () => {
  const answer = await (await post('/api/access-check', square)).json();
  expect(answer).toMatchObject({ verdict: 'refused', warning: expect.stringMatching(/not surveyed/) });
});

test('an access check within invented released land is refused, and says that the exercise says nothing about the land', async () => {
  const { rows } = await pool.query(
    `select st_asgeojson(st_envelope(st_buffer(st_pointonsurface(piece.geometry)::geography, 20)::geometry), 6) as plot
     from visible_hazard_piece('public') piece where release_slug = 'exercise-01-1'`,
  );
  const answer = await (await post('/api/access-check', rows[0].plot)).json();
  expect(answer).toMatchObject({
    verdict: 'refused',
    objections: [{ reason: 'not_surveyed' }],
    inExercise: 'no_open_record_met',
  });
  expect(answer.statement).toMatch(/^Refused\. EXERCISE: .* That says nothing about this land\.$/);
});

test('what is blocked is listed with kilometres, as JSON, CSV and GeoJSON', async () => {
  const { blocked } = (await (await get('/api/blocked')).json()) as {
    blocked: { kind: string; inside_km: number | null }[];
  };
  expect(new Set(blocked.map(({ kind }) => kind))).toEqual(new Set(['deposit', 'project', 'park']));
  expect((await (await get('/api/blocked?format=csv')).text()).trim().split('\n').length).toBe(
    blocked.length + 2,
  );
  const { features } = (await (await get('/api/blocked?format=geojson')).json()) as { features: unknown[] };
  expect(features).toHaveLength(blocked.length);
});

test('what has no place to compare is counted by kind, in each file too', async () => {
  const { notCompared } = await (await get('/api/blocked')).json();
  // rows of deposits.csv, industrial-parks.csv and infrastructure-projects.csv without a place: 80 of 108 deposits
  expect(notCompared).toMatchObject({ deposit: 80 });
  const { rows } = await pool.query(
    `select count(*)::integer as projects from infrastructure_project where geometry is null and type <> 'programme'`,
  );
  expect(notCompared.project).toBe(rows[0].projects);
  const said = new RegExp(
    `deposits 80, projects ${notCompared.project}, parks ${notCompared.park}\\. An open area may touch any of them`,
  );
  expect(await (await get('/api/blocked?format=csv')).text()).toMatch(said);
  const { about } = await (await get('/api/blocked?format=geojson')).json();
  expect(about.not_compared.en).toMatch(said);
});

test('no file and no answer calls land safe', async () => {
  const said: string[] = [];
  for (const path of ['/api/overlay?of=region:AZ-FUZ', '/api/blocked'])
    for (const format of ['json', 'csv', 'geojson']) {
      const text = await (await get(`${path}${path.includes('?') ? '&' : '?'}format=${format}`)).text();
      said.push(...(text.match(/[^".]*(\bsafe\b|təhlükəsiz|безопасн|güvenli)[^".]*/gi) ?? []));
    }
  const warnings =
    /^(Naviqasiya və təhlükəsizlik qərarları üçün deyil|Не для навигации и решений о безопасности|Seyrüsefer ve güvenlik kararları için değildir)$/;
  expect(
    [...new Set(said.map((words) => words.trim()))].filter(
      (words) => !warnings.test(words.replace(/^[^\p{L}]+/u, '')),
    ),
  ).toEqual([]);
});

test('the routes are described', async () => {
  const { paths } = (await (await get('/api/openapi.json')).json()) as {
    paths: Record<string, Record<string, unknown>>;
  };
  expect(Object.keys(paths['/overlay'] ?? {})).toEqual(['get', 'post']);
  expect(paths['/access-check']?.post).toMatchObject({
    responses: { 422: expect.anything(), 413: expect.anything() },
  });
});

test('nothing of all this was a failure of ours', () => {
  expect(failures).toEqual([]);
});
