import { expect, test } from 'vitest';
import { ROWS_AT_ONCE } from '@/geo/domain/deposit-explorer';
import { createHttpApp } from '@/geo/http/app';
import { inventDeposits } from '../bench/invented-deposits';
import { testDatabase } from '../support/postgres';

const { pool } = await testDatabase();
await inventDeposits(pool, 400);
const app = createHttpApp();
const get = async (query: string) => app.request(`http://localhost/api/deposits${query}`);

test.each(['sort=name', 'sort=-accuracy', 'filter.status=exploration&sort=district'])(
  'the rows with a deposit are the page of the list in which it stands (%s)',
  async (filter) => {
    const sorted: { slug: string }[] = await (await get(`?${filter}`)).json();
    for (const place of [0, ROWS_AT_ONCE - 1, ROWS_AT_ONCE, 2 * ROWS_AT_ONCE + 7, sorted.length - 1]) {
      const slug = sorted[place]?.slug;
      if (slug === undefined) continue;
      const page = await (await get(`/rows?${filter}&locale=az&with=${slug}`)).json();
      expect(page.offset).toBe(place - (place % ROWS_AT_ONCE));
      expect(page.rows.map((row: { slug: string }) => row.slug)).toEqual(
        sorted.slice(page.offset, page.offset + ROWS_AT_ONCE).map((row) => row.slug),
      );
    }
  },
);

test.each([
  ['with=atlantis', 404, 'This deposit is not among those of the filter.'],
  ['filter.commodity=mercury&with=vejneli', 404, 'This deposit is not among those of the filter.'],
  ['with=vejneli&offset=3', 400, 'offset and with cannot both be given.'],
])('rows?%s is refused with a reason', async (query, status, reason) => {
  const response = await get(`/rows?${query}`);
  expect(response.status).toBe(status);
  expect((await response.json()).detail).toBe(reason);
});
