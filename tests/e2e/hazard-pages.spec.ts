import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import pg from 'pg';
import { openPrivateCluster } from '@/geo/database/cluster/private-cluster';
import { type AtlasServer, startAtlas } from '../support/atlas-server';
import { connectionString } from '../support/connection-string';
import { addArea, addRelease, type TestArea } from '../support/hazard-fixtures';
import { freePort } from '../support/processes';

test.skip(({ isMobile }) => isMobile, 'a page has one text');
test.describe.configure({ mode: 'serial' });

// Words, days and positions that stand nowhere else; all areas lie in one cell of 10 km in Jabrayil.
const SECRETS = /xyzzy|plover|2019-07-1[3-7]|46\.9(48|50|52|54|56|58)173|39\.39[89]173/i;
const PLACE = { longitude: 46.948173, latitude: 39.398173 };

function hidden(visibility: NonNullable<TestArea['visibility']>, from = 0): TestArea[] {
  return (['real', 'exercise'] as const).flatMap((dataset, at) =>
    ['open', 'closed'].map((status, index): TestArea => {
      const number = from + at * 2 + index;
      return {
        slug: `xyzzy-${visibility}-${number}`,
        dataset,
        status,
        visibility,
        names: `Xyzzy plover ${number}`,
        type: index === 0 ? 'cha' : 'sha',
        surveyDate: `2019-07-1${3 + index}`,
        recordedOn: '2019-07-17',
        square: [PLACE.longitude + 0.002 * number, PLACE.latitude, 0.001],
      };
    }),
  );
}

let pool: pg.Pool;
let atlas: AtlasServer;
let end: () => Promise<void>;

test.beforeAll(async () => {
  test.setTimeout(600_000);
  const folder = mkdtempSync(join(tmpdir(), 'filiz-hidden-'));
  chmodSync(folder, 0o755); // the cluster runs as another user when we are root
  const cluster = await openPrivateCluster({ dataDirectory: join(folder, 'cluster'), report: () => {} });
  atlas = await startAtlas(await freePort(), {
    DATABASE_URL: connectionString(cluster.address),
    DATA_DIR: join(folder, 'server'),
  });
  pool = new pg.Pool(cluster.address);
  pool.on('error', () => {}); // the cluster stops before the last connection has gone
  end = async () => {
    await atlas.stop();
    await pool.end();
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
});

test.afterAll(() => end?.());

test.afterEach(async () => {
  await pool.query(
    `delete from land_release where hazard_area_slug like 'xyzzy-%'; delete from hazard_area where slug like 'xyzzy-%'`,
  );
});

async function store(areas: readonly TestArea[]): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    for (const area of areas) {
      await addArea(client, area);
      if (area.status === 'closed')
        await addRelease(client, {
          slug: `${area.slug}-r`,
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

const PAGES = [
  '',
  '?select=region:AZ-CAB&audience=planner',
  '?layers=exercise,hazard_areas&view=12/39.4/46.95',
  '?select=hazard:xyzzy-restricted-0',
  '?select=hazard:xyzzy-generalised-0',
  '?select=hazard:cell-66-436',
  '/clearance',
  '/clearance/overlay',
  '/clearance/overlay?of=region:AZ-CAB',
  '/clearance/overlay?of=project:horadiz-agbend&widthM=10000',
  '/clearance/overlay?of=deposit:vejneli&bufferKm=25',
  '/clearance/overlay?{drawn area}',
  '/clearance/overlay?{drawn line}',
  '/clearance/blocked',
  '/clearance/order?hectares=100000&within=50',
  '/hazard-areas/xyzzy-restricted-0',
  '/hazard-areas/xyzzy-generalised-0',
  '/hazard-areas/cell-66-436',
  '/regions',
  '/regions/AZ-CAB',
  '/regions/AZ-X-LIBERATED',
  '/search?q=xyzzy',
  '/search?q=plover',
  '/deposits',
  '/deposits/vejneli',
  '/deposits/ranking?why=vejneli',
  '/deposits/compare?deposits=vejneli,demirli',
  '/projects/horadiz-agbend',
  '/parks',
  '/statistics',
  '/agenda',
  '/sources/filiz-exercise',
  '/s/vejneli-three-figures',
  '/embed?view=12/39.4/46.95&layers=exercise,hazard_areas',
];

const FILES = [
  '/api/overlay?of=region:AZ-CAB&format=csv',
  '/api/overlay?of=region:AZ-CAB&format=geojson',
  '/api/overlay?{drawn area}&format=geojson',
  '/api/blocked?format=csv',
  '/api/blocked?format=geojson',
  '/api/clearance/order.csv?hectares=100000',
  '/api/clearance/order.geojson?hectares=100000',
  '/api/hazard-areas?dataset=real',
  '/api/hazard-areas?dataset=exercise&limit=1000',
];

/** What the pages and files answer, in two languages: all that is sent, and the words that are read. */
async function everything(): Promise<Map<string, { sent: string; read: string }>> {
  const drawn = await drawnAddresses();
  const addresses = [
    ...['az', 'ru'].flatMap((language) => PAGES.map((page) => `/${language}${page}`)),
    ...FILES,
  ];
  const found = new Map<string, { sent: string; read: string }>();
  for (const address of addresses) {
    const asked = address.replace('{drawn area}', drawn.area).replace('{drawn line}', drawn.line);
    const response = await fetch(`${atlas.root}${asked}`);
    const sent = await response.text();
    expect(response.status, address).toBeLessThan(500);
    found.set(address, { sent, read: `${response.status} ${wordsOf(sent)}` });
  }
  return found;
}

// A rectangle and a line over the hidden areas, as the pages write them into their address.
async function drawnAddresses(): Promise<{ area: string; line: string }> {
  const [west, south, east, north] = [46.93, 39.38, 46.99, 39.42];
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const shapes = {
    area: { type: 'Polygon', coordinates: [corners] },
    line: {
      type: 'LineString',
      coordinates: [
        [46.94, 39.3985],
        [46.96, 39.3985],
      ],
    },
  };
  const address = async (shape: object) => {
    const response = await fetch(`${atlas.root}/api/overlay/shape`, {
      method: 'POST',
      body: JSON.stringify(shape),
    });
    return ((await response.json()) as { address: string }).address;
  };
  return { area: await address(shapes.area), line: await address(shapes.line) };
}

// In the order of the alphabet: the title is streamed where it is ready, in the head or behind the page.
function wordsOf(html: string): string {
  const text = html.replaceAll(/<script\b[\s\S]*?<\/script>/g, '').replaceAll(/<[^>]+>/g, ' ');
  return text.split(/\s+/).toSorted().join(' ');
}

function changed(one: Awaited<ReturnType<typeof everything>>, other: typeof one): string[] {
  return [...other]
    .filter(([address, { read }]) => one.get(address)?.read !== read)
    .map(([address]) => address);
}

/** What changed of an address, for the message of a test that fails. */
function changes(one: Awaited<ReturnType<typeof everything>>, other: typeof one): string[] {
  return changed(one, other).map((address) => {
    const [before, after] = [one, other].map((all) => (all.get(address)?.read ?? '').split(/[ ,]/));
    const [gone, come] = [
      before?.filter((word) => !after?.includes(word)),
      after?.filter((word) => !before?.includes(word)),
    ];
    return `${address}: ${gone?.slice(0, 9).join(' ')} -> ${come?.slice(0, 9).join(' ')}`;
  });
}

// An address that names what was asked for repeats it, and nothing else may.
function expectNoSecrets(all: Awaited<ReturnType<typeof everything>>): void {
  for (const [address, { sent }] of all) {
    if (/xyzzy|plover/.test(address)) expect(sent, address).not.toMatch(/Xyzzy plover \d|2019-07-1[3-7]/);
    else expect(sent, address).not.toMatch(SECRETS);
  }
}

test('a public area is told on the pages: what follows would see a leak', async () => {
  test.setTimeout(600_000);
  const before = await everything();
  await store(hidden('public'));
  const after = await everything();
  expect(changed(before, after)).toEqual(
    expect.arrayContaining([
      '/az/clearance/overlay?of=region:AZ-CAB',
      '/ru/clearance/overlay?{drawn area}',
      '/ru/clearance/overlay?{drawn line}',
      '/az/clearance/order?hectares=100000&within=50',
      '/api/overlay?of=region:AZ-CAB&format=csv',
      '/api/hazard-areas?dataset=real',
    ]),
  );
  expect(after.get('/az/clearance/overlay?of=region:AZ-CAB')?.sent).toMatch(SECRETS);
});

test('restricted areas change no word and no total of any page or file, in two languages', async () => {
  test.setTimeout(600_000);
  const before = await everything();
  await store(hidden('restricted'));
  const after = await everything();
  expect(changes(before, after)).toEqual([]);
  expectNoSecrets(after);
});

test('generalised areas are told as their cell and no more; how many lie in it changes no word', async () => {
  test.setTimeout(600_000);
  const [real, , exercise] = hidden('generalised');
  if (!real || !exercise) throw new Error('no areas');
  await store([real, exercise]);
  const first = await everything();
  await store(hidden('generalised', 10).map((area) => ({ ...area, square: [46.951, 39.391, 0.0008] })));
  const second = await everything();
  expect(changes(first, second)).toEqual([]);
  expectNoSecrets(first);
  expectNoSecrets(second);
});
