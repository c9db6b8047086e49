import { describe, expect, test } from 'vitest';
import { clearance } from '@/geo/atlas/clearance';
import { planClearing } from '@/geo/atlas/clearing-order';
import { claimAnswer, claimSlice, ledger, sourceAnswer, sourcesOf } from '@/geo/atlas/ledger';
import { addressOfUse } from '@/geo/domain/claim-use';
import { clearanceFigures } from '@/geo/domain/clearance-figures';
import { FIRST_SETTINGS } from '@/geo/domain/clearing-settings';
import { readLedgerAddress } from '@/geo/domain/ledger';
import { createHttpApp } from '@/geo/http/app';
import { testDatabase } from '../support/postgres';

const { pool } = await testDatabase();
const app = createHttpApp();
const get = async (path: string) => app.request(`http://localhost/api${path}`);

/** The ids of every claim that meets a filter, asked for a slice at a time. */
async function claimIds(filter: Parameters<typeof claimSlice>[0]): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const slice = await claimSlice(filter, { limit: 200, after });
    ids.push(...slice.claims.map(({ claim_id }) => claim_id));
    after = slice.next;
  }
  return ids;
}

describe('nothing is missing from the ledger', () => {
  test('every claim is reached, once, by following the slices', async () => {
    const { rows } = await pool.query('select id from claim order by id');
    expect(rows.length).toBeGreaterThan(2_000);
    expect(await claimIds({})).toEqual(rows.map(({ id }) => id));
  });

  test('every source is reached, also one that nothing was taken from', async () => {
    const { rows } = await pool.query('select id from source order by publisher, id');
    expect((await sourcesOf({})).map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  });

  test('the pages of the screen hold every claim too', async () => {
    const first = await ledger(readLedgerAddress({}));
    const last = await ledger(readLedgerAddress({ page: String(Math.ceil(first.counts.claims / 50)) }));
    const { rows } = await pool.query('select max(id) as id from claim');
    expect(last.claims.at(-1)?.claim_id).toBe(rows[0].id);
  });
});

describe('the search is folded', () => {
  test.each(['Vejnəli', 'VEJNELI', 'veyneli', 'Вежнали'])('%s finds the gold of Vejnəli', async (q) => {
    const ids = await claimIds({ q });
    const { rows } = await pool.query(
      "select claim_id from resource_estimate where deposit_slug = 'vejneli' and commodity_code = 'gold'",
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { claim_id } of rows) expect(ids).toContain(claim_id);
  });

  test('every word must be found', async () => {
    const both = await claimIds({ q: 'vejneli gold' });
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan((await claimIds({ q: 'vejneli' })).length);
    expect(await claimIds({ q: 'vejneli zzzqqq' })).toEqual([]);
  });

  test('% and _ stand for themselves', async () => {
    const { rows } = await pool.query("select claim_id from claim_text where position('%' in folded) > 0");
    expect(await claimIds({ q: '%' })).toHaveLength(rows.length);
  });
});

test('each filter keeps exactly the claims that have the value', async () => {
  const counted = async (condition: string) =>
    (
      await pool.query(
        `select count(*)::integer as n from claim join source on source.id = source_id where ${condition}`,
      )
    ).rows[0].n;
  const cases: [Parameters<typeof claimSlice>[0], string][] = [
    [{ kind: 'forecast' }, "claim.kind = 'forecast'"],
    [{ qualifier: 'suspicious' }, "qualifier = 'suspicious'"],
    [{ confidence: 'weak' }, "confidence = 'weak'"],
    [{ subject: 'park' }, "subject_kind = 'park'"],
    [{ indicator: 'population' }, "indicator_code = 'population'"],
    [{ source_kind: 'paper' }, "source.kind = 'paper'"],
    [{ language: 'ru' }, "language = 'ru'"],
    [{ year: '2023' }, "as_of like '%2023%'"],
  ];
  for (const [filter, condition] of cases) {
    const expected = await counted(condition);
    expect(expected, condition).toBeGreaterThan(0);
    expect((await claimSlice(filter, { limit: 1 })).count, condition).toBe(expected);
  }
});

describe('a claim knows where it is shown', () => {
  const addresses = async (id: string) => (await claimAnswer(id)).uses.map((use) => addressOfUse('az', use));

  test('an estimate of gold at Vejnəli: the dossier of Vejnəli', async () => {
    const { rows } = await pool.query(
      "select claim_id from resource_estimate where deposit_slug = 'vejneli' and commodity_code = 'gold' order by 1",
    );
    for (const { claim_id } of rows) expect(await addresses(claim_id)).toContain('/az/deposits/vejneli');
  });

  test('the hectares cleared in Zəngilan: the district, its deposits and the clearance page', async () => {
    const found = await addresses('clearance-2023-district-az-zan');
    expect(found).toEqual(
      expect.arrayContaining(['/az/regions/AZ-ZAN', '/az/deposits/vejneli', '/az/clearance']),
    );
    expect(found).not.toContain('/az/regions/AZ-CAB');
  });

  test('a cell of the paper’s table: its row in the paper check and its indicator', async () => {
    expect(await addresses('paper-table-3-2023')).toContain('/az/statistics/paper#paper-table-3-2023');
  });

  test('the residents of Ağdam’s park: the park', async () => {
    expect(await addresses('agdam-senaye-parki-residents-2025')).toContain('/az/parks/agdam-senaye-parki');
  });

  test('a tax holiday: every park but the smart village', async () => {
    const found = await addresses('incentive-profit-tax');
    expect(found).toContain('/az/parks/agdam-senaye-parki');
    expect(found).not.toContain('/az/parks/agali-agilli-kendi');
  });

  test('a problem of the paper: the agenda and the paper check', async () => {
    expect(await addresses('paper-agenda-problem-workforce')).toEqual(
      expect.arrayContaining([
        '/az/statistics/paper#paper-agenda-problem-workforce',
        '/az/agenda#problem-workforce',
      ]),
    );
  });

  test('an observation: its region and its indicator', async () => {
    expect(await addresses('obs-085-fixed-investment-constr-az-shz-2023')).toEqual(
      expect.arrayContaining(['/az/regions/AZ-SHZ', '/az/statistics?indicator=fixed_investment_constr']),
    );
  });
});

describe('a claim knows the pages that compute what they show', () => {
  const addresses = async (id: string) => (await claimAnswer(id)).uses.map((use) => addressOfUse('az', use));

  test.each([
    ['people back in Ağalı', 'resettlement-050-agali-kendi-2024-05-02', '/az/clearance'],
    ['hectares under suspicion', 'fact-3-12-mine-action-hazardous-area-ha-2024', '/az/clearance'],
    ['a share cleared', 'fact-3-10-mine-action-hazardous-area-cleared-share-2024-11', '/az/clearance'],
    ['a plan of hectares', 'fact-3-09-mine-action-area-cleared-ha-2026', '/az/clearance'],
    ['a cell of the paper’s table', 'paper-table-3-2023', '/az/statistics/workbench'],
    ['mining above its whole', 'paper-table-3-2023', '/az/statistics/findings'],
    [
      'the whole it exceeds',
      'obs-002-industrial-output-az-qarabag-2023',
      '/az/statistics/paper#paper-table-3-2023',
    ],
    ['a length told in a story', 'horadiz-agbend-length-km', '/az/s/horadiz-agbend-70-percent'],
  ])('%s: %s on %s', async (_, id, address) => {
    expect(await addresses(id)).toContain(address);
  });

  test('settled people weigh in the clearing order', async () => {
    const { order } = await planClearing(FIRST_SETTINGS);
    const ids = order.steps.flatMap(({ unlocked }) => unlocked.flatMap(({ claim_id }) => claim_id ?? []));
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(await addresses(id)).toContain('/az/clearance/order');
  });

  test('a bulletin that the clearance page leaves out does not lead there', async () => {
    const { rows } = await pool.query(
      "select claim_id from clearance_report where period_kind = 'special' order by 1 limit 1",
    );
    expect(await addresses(rows[0].claim_id)).not.toContain('/az/clearance');
  });

  test('every claim of the clearance page leads back to it, also through its source', async () => {
    const figures = clearanceFigures(await clearance());
    expect(figures.length).toBeGreaterThan(300);
    for (const { claim_id, source } of figures.filter((_, index) => index % 25 === 0)) {
      expect(await addresses(claim_id)).toContain('/az/clearance');
      expect((await sourceAnswer(source.id)).uses.map(({ page }) => page)).toContain('clearance');
    }
  });
});

test('claims about the same thing stand beside each other', async () => {
  const { beside } = await claimAnswer('obs-042-fixed-investment-az-qarabag-2023');
  expect(beside.map(({ claim_id }) => claim_id)).toContain('obs-080-fixed-investment-az-qarabag-2023');
  expect(beside[0]?.as_of).toBe('2023');
});

test.each(['\0', '../x', 'a'.repeat(500)])('%j is the id of nothing', async (id) => {
  await expect(claimAnswer(id)).rejects.toMatchObject({ kind: 'not_found' });
  await expect(sourceAnswer(id)).rejects.toMatchObject({ kind: 'not_found' });
});

test('a source lists its claims and the features that rest on it', async () => {
  const { source, claims, uses } = await sourceAnswer('paper');
  const { rows } = await pool.query("select count(*)::integer as n from claim where source_id = 'paper'");
  expect(claims).toHaveLength(rows[0].n);
  expect(source.claims).toBe(rows[0].n);
  expect(uses.map(({ page, id }) => `${page}:${id}`)).toEqual(
    expect.arrayContaining(['deposit:vejneli', 'agenda:tech-drones']),
  );
});

test.each([
  [{ q: 'a\0b', kind: 'rumour', year: '23', colour: 'red' }, 4],
  [{ q: '', page: '-3', show: 'all' }, 0],
])('an address that means nothing is read as far as it can be: %o', (query, ignored) => {
  expect(readLedgerAddress(query)).toMatchObject({ filter: {}, page: 1, show: 'claims' });
  expect(readLedgerAddress(query).ignored).toHaveLength(ignored);
});

describe('the API', () => {
  test('gives claims by a cursor', async () => {
    const first = await (await get('/claims?subject=park&limit=5')).json();
    expect(first.claims).toHaveLength(5);
    const second = await (await get(`/claims?subject=park&limit=5&after=${first.next}`)).json();
    expect(second.claims[0].claim_id > first.next).toBe(true);
    expect(second.count).toBe(first.count);
  });

  test('gives a claim and a source', async () => {
    const answer = await (await get('/claims/incentive-profit-tax')).json();
    expect(answer.claim.source.id).toBe('economiczones-tax-and-customs');
    expect((await (await get('/sources/paper')).json()).source.kind).toBe('paper');
    expect((await (await get('/sources?q=anama')).json()).length).toBeGreaterThan(0);
  });

  test('gives the filtered claims as CSV that no spreadsheet runs', async () => {
    await pool.query("update claim set note = '=1+1' where id = 'incentive-profit-tax'");
    const response = await get('/claims.csv?indicator=incentive');
    expect(response.headers.get('content-type')).toContain('text/csv');
    const text = await response.text();
    expect(text).toContain("'=1+1");
    expect(text.split('\r\n')[0]).toContain('claim_id,statement');
  });

  test('gives every source as CSV, or those of a filter with how many claims meet it', async () => {
    const rows = async (query: string) =>
      (await (await get(`/sources.csv${query}`)).text())
        .replace(/^\uFEFF/, '')
        .split(/\r\n(?=[a-z0-9-]+,|$)/);
    const { rows: stored } = await pool.query('select count(*)::integer as n from source');
    const every = await rows('');
    expect(every[0]).toBe('source_id,publisher,title,url,published_on,source_kind,language,claims,note');
    expect(every.filter((row) => row !== '')).toHaveLength(stored[0].n + 1);
    const [, paper] = await rows('?source=paper&indicator=paper_mining_value');
    expect(paper?.split(',')[0]).toBe('paper');
    expect(paper).toMatch(/,paper,az,5,/);
    expect((await get('/sources.csv')).headers.get('content-disposition')).toContain('filiz-sources.csv');
  });

  test.each([
    ['/sources.csv?colour=red', 400],
    ['/claims?colour=red', 400],
    ['/claims?kind=rumour', 400],
    ['/claims?limit=0', 400],
    ['/claims?limit=5000', 400],
    ['/claims?q=%00', 400],
    ['/claims.csv?page=2', 400],
    ['/sources?colour=red', 400],
    ['/claims/none', 404],
    ['/sources/none', 404],
    ["/sources/x'--", 400],
  ])('%s: %i', async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  test('is described', async () => {
    const { paths } = await (await get('/openapi.json')).json();
    for (const path of [
      '/sources',
      '/sources/{slug}',
      '/claims',
      '/claims/{slug}',
      '/claims.csv',
      '/sources.csv',
      '/agenda',
    ])
      expect(Object.keys(paths)).toContain(path);
  });
});
