import { readdirSync, readFileSync } from 'node:fs';
import { VectorTile } from '@mapbox/vector-tile';
import { strFromU8, unzipSync } from 'fflate';
import { PbfReader } from 'pbf';
import { afterEach, describe, expect, test } from 'vitest';
import { mapScreen } from '@/geo/atlas/map-screen';
import { dayInBaku } from '@/geo/domain/day-in-baku';
import { EVERYONE, HAZARD_AUDIENCES } from '@/geo/domain/hazard-audience';
import { createHttpApp } from '@/geo/http/app';
import { addArea, addRelease, type TestArea } from '../support/hazard-fixtures';
import { testDatabase } from '../support/postgres';

const { pool } = await testDatabase();
const app = createHttpApp();

afterEach(async () => {
  await pool.query(
    `delete from land_release where hazard_area_slug like 'test-%'; delete from hazard_area where slug like 'test-%'`,
  );
});

// All in the cell of 10 km that holds [46.95, 39.4], in UTM 38N at 667.9 km east and 4363.0 km north: column 66, row 436.
const CELL = 'cell-66-436';
const PLACE = { longitude: 46.95, latitude: 39.4 };
const SECRETS = /xyzzy|test-hidden|2019-07-1[3-7]|plover/i;

/** Areas of every status in both records, under names, slugs and days that appear nowhere else. */
function hidden(visibility: 'generalised' | 'restricted', from = 0): TestArea[] {
  const statuses = ['open', 'closed', 'handed_over'];
  return (['real', 'exercise'] as const).flatMap((dataset, at) =>
    statuses.map((status, index) => ({
      slug: `test-hidden-${visibility}-${from + at * 3 + index}`,
      dataset,
      status,
      visibility,
      names: 'Xyzzy plover',
      type: index === 0 ? ('cha' as const) : ('sha' as const),
      surveyDate: `2019-07-1${3 + index}`,
      recordedOn: '2019-07-17',
      square: [46.94 + 0.004 * (from + index), 39.395, 0.003] as const,
    })),
  );
}

/** Stores hidden areas; closed ones with the release that makes them so. */
async function store(areas: readonly TestArea[]): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    for (const area of areas) {
      await addArea(client, area);
      if (area.status !== 'open')
        await addRelease(client, {
          slug: `${area.slug}-plover`,
          area: area.slug,
          square: area.square,
          completedOn: '2019-07-17',
        });
    }
    await client.query('commit');
  } finally {
    client.release();
  }
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: { enum?: unknown[]; default?: unknown; example?: unknown };
}

const SLUGS: Record<string, string[]> = {
  '/hazard-areas/{slug}': ['exercise-01', 'test-hidden-restricted-0', 'test-hidden-generalised-0', CELL],
};
const WORDS = ['xyzzy', 'plover', 'test-hidden', 'cəbrayıl'];

/** Every address that the API describes: bare, with the examples of its description, and with what might lead to a hidden area. */
async function addresses(): Promise<string[]> {
  const { paths } = await (await app.request('http://localhost/api/openapi.json')).json();
  return Object.entries(paths as Record<string, { get?: { parameters?: Parameter[] } }>).flatMap(
    ([path, { get }]) => {
      if (!get) return [];
      const parameters = get.parameters ?? [];
      const files = parameters.find(({ name }) => name === 'file')?.schema?.enum as string[] | undefined;
      const filled = files
        ? files.filter((file) => /\.(csv|geojson)$/.test(file)).map((file) => path.replace('{file}', file))
        : (
            SLUGS[path] ?? [
              'vejneli',
              'AZ-CAB',
              'horadiz-agbend',
              'agdam-senaye-parki',
              'test-hidden-restricted-0',
            ]
          ).map((slug) => path.replace(/\{\w+\}/, slug));
      const examples = parameters
        .filter((parameter) => parameter.in === 'query' && parameter.schema?.example !== undefined)
        .map(({ name, schema }) => `${name}=${encodeURIComponent(String(schema?.example))}`);
      const queries =
        path === '/search' ? WORDS.map((word) => `q=${encodeURIComponent(word)}`) : ['', examples.join('&')];
      const datasets = parameters.some(({ name }) => name === 'dataset')
        ? ['dataset=exercise', 'dataset=real&at=2022-01-01']
        : [];
      return [...new Set(filled)].flatMap((address) =>
        [...new Set([...queries, ...datasets])].map((query) => `/api${address}?${query}`),
      );
    },
  );
}

/** What every address of the API answers now. */
async function answers(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const address of await addresses()) {
    const response = await app.request(`http://localhost${address}`);
    found.set(address, `${response.status} ${await textOf(response)}`);
  }
  return found;
}

const PLOT = (side: number) =>
  JSON.stringify({
    type: 'Polygon',
    coordinates: [
      [
        [46.94, 39.39],
        [46.94 + side, 39.39],
        [46.94 + side, 39.39 + side],
        [46.94, 39.39 + side],
        [46.94, 39.39],
      ],
    ],
  });
const LINE = '{"type":"LineString","coordinates":[[46.93,39.396],[46.96,39.398]]}';

/** What every address that takes a shape answers for land over, and beside, the hidden areas. */
async function answersToShapes(): Promise<Map<string, string>> {
  const { paths } = await (await app.request('http://localhost/api/openapi.json')).json();
  const takeShapes = Object.keys(paths).filter(
    (path) => /^\/(overlay|access-check)/.test(path) && paths[path].post,
  );
  expect(takeShapes.toSorted()).toEqual(['/access-check', '/overlay', '/overlay/shape']);
  const found = new Map<string, string>();
  for (const path of takeShapes)
    for (const query of path === '/overlay' ? ['', '?format=csv', '?format=geojson'] : [''])
      for (const body of [PLOT(0.03), PLOT(0.001), LINE]) {
        const response = await app.request(`http://localhost/api${path}${query}`, { method: 'POST', body });
        found.set(`POST ${path}${query} ${body}`, `${response.status} ${await response.text()}`);
        expect(response.status, path).toBe(200);
      }
  return found;
}

// In an archive nothing would be found: its files are read out.
async function textOf(response: Response): Promise<string> {
  if (response.headers.get('content-type') !== 'application/zip') return response.text();
  const files = Object.entries(unzipSync(new Uint8Array(await response.arrayBuffer())));
  return files.map(([name, bytes]) => `${name}\n${strFromU8(bytes)}`).join('\n');
}

/** The tiles of both records that hold the place, at every zoom, whatever the query of the address says. */
async function tiles(): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  for (const set of ['hazard', 'exercise', 'atlas', 'base'])
    for (let zoom = 0; zoom <= 14; zoom++) {
      const x = Math.floor(((PLACE.longitude + 180) / 360) * 2 ** zoom);
      const radians = (PLACE.latitude * Math.PI) / 180;
      const y = Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * 2 ** zoom);
      for (const query of ['{}', '{"audience": "mine_action"}']) {
        const { rows } = await pool.query(`select tile_${set}($1, $2, $3, $4::json) as bytes`, [
          zoom,
          x,
          y,
          query,
        ]);
        found.set(`${set}/${zoom}/${x}/${y}?${query}`, rows[0].bytes);
      }
    }
  return found;
}

async function screens(): Promise<string> {
  const slugs = ['test-hidden-restricted-0', 'test-hidden-generalised-0', CELL];
  const asked = await Promise.all([
    mapScreen(null, 'investor'),
    mapScreen({ kind: 'region', slug: 'AZ-CAB' }, 'investor'),
    ...slugs.map((slug) => mapScreen({ kind: 'hazard', slug }, 'investor')),
  ]);
  return JSON.stringify(asked.map(({ selected, surveyed }) => ({ surveyed, ...selected, selection: null })));
}

/** Everything that leaves the atlas, as text that can be compared. */
async function everything(): Promise<Map<string, string>> {
  const all = await answers();
  for (const [address, answer] of await answersToShapes()) all.set(address, answer);
  for (const [address, bytes] of await tiles()) all.set(address, contentOf(bytes));
  all.set('screens', await screens());
  return all;
}

// In an order of its own: the database plans the sixth tile on a connection anew, and then may read the rows in another.
function contentOf(tile: Buffer): string {
  const features = Object.values(new VectorTile(new PbfReader(tile)).layers).flatMap((layer) =>
    Array.from({ length: layer.length }, (_, index) => {
      const feature = layer.feature(index);
      return JSON.stringify([
        layer.name,
        feature.type,
        feature.id,
        feature.properties,
        feature.loadGeometry(),
      ]);
    }),
  );
  return features.toSorted().join('\n');
}

function differences(one: Map<string, string>, other: Map<string, string>): string[] {
  return [...other].filter(([address, answer]) => one.get(address) !== answer).map(([address]) => address);
}

function noSecrets(all: Map<string, string>): void {
  for (const [address, answer] of all)
    expect(answer.replaceAll(/test-hidden-\w+-0/g, ''), address).not.toMatch(SECRETS); // an error repeats what was asked for
}

describe('a restricted area', () => {
  test('of any status and record changes nothing that is sent out', async () => {
    const before = await everything();
    await store(hidden('restricted'));
    const after = await everything();
    expect(differences(before, after)).toEqual([]);
    noSecrets(after);
    expect(after.size).toBeGreaterThan(100);
  }, 120_000);
});

describe('a generalised area', () => {
  test('is a cell in tiles and lists, and the second one, with other days and another status, changes nothing more', async () => {
    const before = await everything();
    const [one, , , exercise] = hidden('generalised');
    if (!one || !exercise) throw new Error('no areas');
    await store([one, exercise]);
    const first = await everything();
    await store(
      hidden('generalised', 10).map((area) => ({
        ...area,
        square: [46.95, 39.39, 0.002] as const,
        source: '1905-8',
      })),
    );
    expect(differences(first, await everything())).toEqual([]);
    noSecrets(first);
    const changed = differences(before, first);
    expect(
      changed.filter((address) => !address.startsWith('/tiles') && /^(atlas|base)/.test(address)),
    ).toEqual([]);
    expect(changed.filter((address) => address.startsWith('/api')).toSorted()).toEqual(
      changed
        .filter((address) => /^\/api\/(blocked|hazard-areas|map-export(\.zip)?)\?/.test(address))
        .toSorted(),
    );
  }, 120_000);

  test('shows its cell once, with nothing but that a cell it is', async () => {
    await store(hidden('generalised'));
    for (const set of ['hazard', 'exercise']) {
      const bytes = [...(await tiles())].find(([address]) => address.startsWith(`${set}/10/`))?.[1];
      const layer = new VectorTile(new PbfReader(bytes ?? Buffer.alloc(0))).layers[
        set === 'hazard' ? 'surveyed_areas' : 'exercise_areas'
      ];
      const features = Array.from(
        { length: layer?.length ?? 0 },
        (_, index) => layer?.feature(index).properties,
      );
      const cells = features.filter((properties) => properties?.type === 'generalised');
      expect(cells).toEqual([
        { slug: CELL, dataset: set === 'hazard' ? 'real' : 'exercise', part: 'open', type: 'generalised' },
      ]);
    }
    const { areas } = await (await app.request('http://localhost/api/hazard-areas?dataset=real')).json();
    expect(areas).toEqual([
      { slug: CELL, type: 'generalised', names: null, survey_date: null, area_ha: null, balance: null },
    ]);
  });

  test('does not say whose it is: a cell has a source of its own, whoever surveyed the areas in it', async () => {
    await store(
      hidden('generalised').map((area, index) => ({ ...area, source: index % 2 ? '1905-8' : 'geonames' })),
    );
    const { rows } = await pool.query(
      `select dataset, source.id from visible_hazard_area('public') join source on source.id = source_id where slug = $1 order by 1`,
      [CELL],
    );
    expect(rows).toEqual([
      { dataset: 'exercise', id: 'filiz-exercise' },
      { dataset: 'real', id: 'filiz-generalised' },
    ]);
    const { rows: columns } = await pool.query(
      `select column_name from information_schema.columns where table_name = 'hazard_cell' order by 1`,
    );
    expect(columns.map(({ column_name }) => column_name)).toEqual([
      'code',
      'dataset',
      'geometry',
      'geometry_3857',
    ]);
  });

  test('that is no more leaves no cell behind', async () => {
    await store(hidden('generalised'));
    await pool.query(
      `update hazard_area set visibility = 'restricted' where slug like 'test-hidden-%' and dataset = 'real'`,
    );
    const { rows } = await pool.query('select dataset from hazard_cell');
    expect(rows).toEqual([{ dataset: 'exercise' }]);
    await pool.query(
      `delete from land_release where slug like 'test-%'; delete from hazard_area where slug like 'test-%'`,
    );
    expect((await pool.query('select from hazard_cell')).rowCount).toBe(0);
  });
});

describe('a restricted district summary', () => {
  test('is absent from the tiles, its district and its screen', async () => {
    const before = JSON.stringify(await mapScreen({ kind: 'region', slug: 'AZ-CAB' }, 'investor'));
    expect(before).toContain('"mineActionAtWork":true');
    await pool.query(`update hazard_area set visibility = 'restricted' where slug = 'cab-rayonu'`);
    try {
      expect(JSON.stringify(await mapScreen({ kind: 'region', slug: 'AZ-CAB' }, 'investor'))).toContain(
        '"mineActionAtWork":false',
      );
      for (const bytes of (await tiles()).values()) expect(bytes.includes('cab-rayonu')).toBe(false);
    } finally {
      await pool.query(`update hazard_area set visibility = 'public' where slug = 'cab-rayonu'`);
    }
  });
});

describe('those who clear mines', () => {
  test('see every area and piece, and no cell', async () => {
    await store([...hidden('restricted'), ...hidden('generalised', 10)]);
    const { rows } = await pool.query(
      `select type, count(*)::integer as n from visible_hazard_area('mine_action') where slug like 'test-hidden-%' or slug = $1 group by 1 order by 1`,
      [CELL],
    );
    expect(rows).toEqual([
      { type: 'cha', n: 4 },
      { type: 'sha', n: 8 },
    ]);
  });
});

describe('land that the public sees as released', () => {
  const open = { slug: 'test-open', square: [47, 39.4, 0.01] } as const;
  const released = { slug: 'test-open-r', area: 'test-open', square: [47, 39.4, 0.005] } as const;

  test.each(['restricted', 'generalised'] as const)(
    'may not hide a %s area, whichever comes first',
    async (visibility) => {
      await addArea(pool, open);
      await addRelease(pool, released);
      const secret = { slug: 'test-hidden-x', visibility, square: [47.004, 39.404, 0.003] } as const;
      const refusal =
        'Hazard area test-hidden-x is not public, but would lie under the public release test-open-r';
      await expect(addArea(pool, secret)).rejects.toThrow(refusal);
      await addArea(pool, { ...secret, visibility: 'public' });
      await expect(
        pool.query(`update hazard_area set visibility = $1 where slug = 'test-hidden-x'`, [visibility]),
      ).rejects.toThrow(refusal);
      await pool.query(
        `delete from land_release where slug = 'test-open-r'; update hazard_area set visibility = '${visibility}' where slug = 'test-hidden-x'`,
      );
      const again = { ...released, recordedOn: dayInBaku(new Date()) };
      await expect(addRelease(pool, again)).rejects.toThrow(refusal);
    },
  );

  // Just south of 39.4 degrees one degree of longitude is 86 112 m: the release ends at 47.005, 0.001 of it is 86 m.
  test.each([
    { eastM: 0, accuracyM: 1, isRefused: true },
    { eastM: 430, accuracyM: 500, isRefused: true },
    { eastM: 430, accuracyM: 400, isRefused: false },
    { eastM: 86, accuracyM: 90, isRefused: true },
    { eastM: 86, accuracyM: 80, isRefused: false },
  ])(
    'may have a restricted area known to $accuracyM m at $eastM m beside it only outside its accuracy',
    async ({ eastM, accuracyM, isRefused }) => {
      const beside = [47.005 + eastM / 86_112, 39.4, 0.003] as const;
      const secret = { slug: 'test-hidden-e', visibility: 'restricted', square: beside, accuracyM } as const;
      const refusal = `Hazard area test-hidden-e is not public, but would lie under the public release test-open-r or within its accuracy of ${accuracyM} m of it`;
      const outcome = async (attempt: Promise<unknown>) =>
        isRefused ? expect(attempt).rejects.toThrow(refusal) : expect(attempt).resolves.toBeUndefined();
      await addArea(pool, { ...open, square: [47, 39.4, 0.005] });
      await addRelease(pool, released);
      await outcome(addArea(pool, secret));
      await pool.query(
        "delete from land_release where slug = 'test-open-r'; delete from hazard_area where slug = 'test-hidden-e'",
      );
      await addArea(pool, secret);
      await outcome(addRelease(pool, { ...released, recordedOn: dayInBaku(new Date()) }));
    },
  );

  test('may not come to lie within the accuracy of a hidden area that is found to be less exact', async () => {
    await addArea(pool, open);
    await addRelease(pool, released);
    await addArea(pool, { slug: 'test-hidden-e', visibility: 'restricted', square: [47.006, 39.4, 0.003] });
    await expect(
      pool.query("update hazard_area set accuracy_m = 500 where slug = 'test-hidden-e'"),
    ).rejects.toThrow('within its accuracy of 500 m');
  });

  test('may belong to a hidden area itself, or be invented over a real one', async () => {
    await store(hidden('restricted', 20));
    await addArea(pool, { ...open, dataset: 'exercise' });
    await addRelease(pool, released);
    await addArea(pool, { slug: 'test-hidden-d', visibility: 'restricted', square: [47, 39.4, 0.003] });
  });
});

test('a query that names a table of hazard areas asks through the functions that decide what may be known', () => {
  const files = readdirSync('geo/queries', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.ts$/.test(file) && file !== 'seed.ts',
  );
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) {
    const text = readFileSync(`geo/queries/${file}`, 'utf8');
    expect(text, file).not.toMatch(/\b(?:from|join) hazard_(?:area|cell|piece)\b/);
    if (/\b(?:hazard_event|land_release)\b/.test(text)) expect(text, file).toContain('visible_hazard_area(');
  }
});

test.each(HAZARD_AUDIENCES)('areas and pieces of a place are found by index for %s', async (audience) => {
  await pool.query('analyze');
  const client = await pool.connect();
  try {
    await client.query('set enable_seqscan = off');
    const planOf = async (sql: string) =>
      JSON.stringify((await client.query(`explain (costs off) ${sql}`)).rows);
    const near = 'st_makeenvelope(46.9, 39.4, 46.95, 39.45, 4326)';
    const area = await planOf(`select * from visible_hazard_area('${audience}') where geometry && ${near}`);
    expect(area).toContain('hazard_area_geometry');
    expect(area).not.toContain('Function Scan');
    const piece = await planOf(`select * from visible_hazard_piece('${audience}') where geometry && ${near}`);
    expect(piece).toContain('hazard_piece_geometry');
    expect(piece).not.toContain('Function Scan');
    const history = await planOf(
      `select * from visible_hazard_history('${audience}') where geometry_3857 && tile_search_area(10, 645, 389)`,
    );
    expect(history).toContain('hazard_piece_3857');
    const isPublic = audience === EVERYONE;
    expect(area.includes('hazard_cell_geometry')).toBe(isPublic);
    expect(piece.includes('hazard_cell_geometry')).toBe(isPublic);
  } finally {
    client.release(true);
  }
});
