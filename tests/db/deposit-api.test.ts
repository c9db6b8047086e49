import { describe, expect, test } from 'vitest';
import { createHttpApp } from '@/geo/http/app';
import { testDatabase } from '../support/postgres';

await testDatabase();
const app = createHttpApp();
const get = async (path: string) => app.request(`http://localhost/api${path}`);
const json = async (path: string) => (await get(path)).json();

describe('/api/deposits', () => {
  test('without a filter is the whole list, as it was before there were filters', async () => {
    const all = await json('/deposits');
    expect(all).toHaveLength(108); // rows of prisma/data/deposits.csv
    expect(all[0]).toMatchObject({ context: false, names: { az: expect.any(String) }, source: {} });
  });

  test('with a filter has its deposits in full, sorted as asked', async () => {
    const gold = await json('/deposits?filter.commodity=gold&filter.role=main&sort=-accuracy');
    expect(gold.map(({ slug }: { slug: string }) => slug)).toContain('vejneli');
    for (const { commodities } of gold)
      expect(commodities).toContainEqual(expect.objectContaining({ code: 'gold', role: 'main' }));
    const known = gold.map((row: { accuracy_m: number | null }) => row.accuracy_m ?? -1);
    expect(known).toEqual(known.toSorted((one: number, other: number) => other - one));
  });

  test('takes a list with commas or as a form sends it', async () => {
    const commas = await json('/deposits?filter.status=exploration,in_operation');
    expect(commas).toHaveLength(8); // 3 + 5 in deposits.csv
    expect(await json('/deposits?filter.status=in_operation&filter.status=exploration&q=')).toEqual(commas);
  });

  test('leads from an earlier spelling of a slug to the present one', async () => {
    const response = await get('/deposits/vejnali');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/api/deposits/vejneli');
    expect((await get('/deposits/atlantis')).status).toBe(404);
  });
});

test('/api/deposits/facets counts every value with the other facets applied', async () => {
  const { total, counts, slugs } = await json('/deposits/facets?filter.status=exploration');
  expect(total).toBe(3);
  expect(slugs).toHaveLength(3);
  expect(counts.status).toMatchObject({ exploration: 3, unknown: 95, in_operation: 5 });
});

test('/api/deposits/rows has the rows of a filter from an offset', async () => {
  const { rows } = await json('/deposits/rows?filter.commodity=mercury&sort=name&offset=1&locale=en');
  const { rows: all } = await json('/deposits/rows?filter.commodity=mercury&sort=name&locale=en');
  expect(rows).toEqual(all.slice(1));
  expect(all[0]).toMatchObject({ slug: expect.any(String), access: {}, systems: [] });
});

test.each([
  ['filter.colour=red', 'Unrecognized key'],
  ['filter.commodity=unobtainium', 'filter.commodity="unobtainium": there is no such value.'],
  ['filter.within.railway=far', 'filter.within.railway="far": is not a whole number'],
  ['filter.within.railway=-1', 'is not a whole number'],
  ['filter.within.railway=1e9', 'is not a whole number'],
  ['filter.access=soon', 'there is no such value'],
  ['extent=1,2,3', 'is not west,south,east,north'],
  ['extent=47,39,46,40', 'is not west,south,east,north'],
  ['sort=colour', 'there is no such value'],
  [`q=${'a'.repeat(10_000)}`, 'q is longer than 200 characters.'],
])('%.40s is refused with a reason', async (query, reason) => {
  const response = await get(`/deposits?${query}`);
  expect(response.status).toBe(400);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const { detail } = await response.json();
  expect(detail).toContain(reason);
  expect(detail.length).toBeLessThan(300);
});
