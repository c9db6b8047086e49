import { expect, mapIsIdle, test } from './atlas-test';

test('/ leads to Azerbaijani', async ({ request }) => {
  const response = await request.get('/', { maxRedirects: 0 });
  expect(response.status()).toBe(307);
  expect(response.headers().location).toBe('/az');
});

for (const [query, ignored] of [
  ['view=nowhere', 'view'],
  ['view=99/999/999', 'view'],
  ['layers=minefields', 'layers'],
  ['select=mine:1', 'select'],
  ['select=deposit:a&select=deposit:b', 'select'],
  ['at=yesterday', 'at'],
  ['at=1999-12-31', 'at'],
  ['known=2023-02-30', 'known'],
  ['audience=pirate', 'audience'],
  ['compare=2022', 'compare'],
  ['compare=public&divider=101', 'divider'],
  ['measure=here', 'measure'],
  ['layers=deposits:101', 'layers'],
] as const) {
  test(`a link with ${query} says what was ignored and shows the map`, async ({ page }) => {
    const response = await page.goto(`/en?${query}`);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('status').filter({ hasText: `Ignored: ${ignored}` })).toBeVisible();
    await mapIsIdle(page);
  });
}

test('a link to a deposit that does not exist says so and shows the map', async ({ page }) => {
  const response = await page.goto('/en?select=deposit:atlantis');
  expect(response?.status()).toBe(200);
  await expect(page.getByText('“atlantis”')).toBeVisible();
  await mapIsIdle(page);
});

for (const path of [
  '/en/deposits/atlantis',
  '/en/regions/AZ-NOWHERE',
  '/en/projects/none',
  '/en/parks/none',
  '/en/hazard-areas/none',
  '/en/nothing',
  '/xx',
  '/xx/deposits',
]) {
  test(`${path} is a page that is not there, in words`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('link').first()).toBeVisible();
    await expect(page.locator('body')).not.toContainText(/Error:|node_modules|select /);
  });
}

test('addresses that are not even addresses are refused, and the server lives', async ({ request }) => {
  for (const path of [
    '/%',
    '/az/%E0%A4%A',
    '/tiles/%',
    '/api/%',
    '/en/deposits/%00',
    `/en?view=${'9'.repeat(5_000)}`,
  ]) {
    const response = await request.get(path);
    expect(response.status(), path).toBeLessThan(500);
  }
  expect((await request.get('/healthz')).status()).toBe(200);
});
