import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ROWS_AT_ONCE } from '@/geo/domain/deposit-explorer';
import { expect, test } from './atlas-test';

const found = (page: Page) => page.locator('[data-answer]');

/** Waits until what stands there answers the address. */
async function answered(page: Page, count: number): Promise<void> {
  await expect(page.locator('[data-answer="ready"]')).toContainText(String(count));
}

async function openFacets(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Filters' });
  if (await button.isVisible()) await button.click();
}

test('choosing a commodity narrows the list, the counts and the address; a reload shows the same', async ({
  page,
}) => {
  await page.goto('/en/deposits');
  await answered(page, 108);
  await openFacets(page);
  const facets = page.getByRole('complementary', { name: 'Filters' });
  await facets.getByRole('checkbox', { name: /^mercury/i }).check();
  await expect(page).toHaveURL(/filter\.commodity=mercury/);
  const rows = page.getByRole('row', { name: /mercury/i });
  await expect(found(page)).toHaveAttribute('data-answer', 'ready');
  await expect(found(page)).toContainText('of 108');
  const count = Number(/\d+/.exec((await found(page).textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(4);
  await expect(rows).toHaveCount(count);
  await page.reload();
  await answered(page, count);
  await expect(rows).toHaveCount(count);
});

test('a column heading sorts up, down and as at first, and says so', async ({ page }) => {
  await page.goto('/en/deposits');
  const heading = page.getByRole('columnheader', { name: 'Position' });
  await heading.getByRole('link').click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await expect(page).toHaveURL(/sort=accuracy/);
  await heading.getByRole('link').click();
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await heading.getByRole('link').click();
  await expect(heading).toHaveAttribute('aria-sort', 'none');
  await expect(page).not.toHaveURL(/sort=/);
});

test('words, a facet and a deposit are reached with the keyboard alone', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no keyboard');
  await page.goto('/en/deposits');
  await page.getByRole('searchbox', { name: 'Name or commodity' }).focus();
  await page.keyboard.type('vejnaly');
  await expect(page).toHaveURL(/q=vejnaly/);
  await answered(page, 1);
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.textContent === 'Vejnaly')) break;
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/deposits\/vejneli/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the facets are a form that is sent, and the list stands', async ({ page }) => {
    await page.goto('/en/deposits');
    await openFacets(page);
    await page.getByRole('checkbox', { name: /^mercury/i }).check();
    await page.getByRole('searchbox', { name: 'Name or commodity' }).fill('lachin');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page).toHaveURL(/filter\.commodity=mercury/);
    for (const row of await page
      .getByRole('row')
      .filter({ has: page.getByRole('cell') })
      .all())
      await expect(row).toContainText(/mercury/i);
  });
});

test('a link with parts that mean nothing says which, and keeps the rest', async ({ page }) => {
  const response = await page.goto(
    `/en/deposits?filter.commodity=gold,unobtainium&filter.within.railway=far&filter.colour=red&q=${'a'.repeat(5_000)}`,
  );
  expect(response?.status()).toBe(200);
  const notice = page.getByRole('status').filter({ hasText: 'not understood' });
  for (const part of [
    'filter.commodity=unobtainium',
    'filter.within.railway=far',
    'filter.colour',
    '200 characters',
  ])
    await expect(notice).toContainText(part);
  await expect(page.getByRole('link', { name: 'Remove the filter Commodity: gold' })).toBeVisible();
});

test('an old spelling of a slug leads to the present one, the query kept', async ({ request }) => {
  const response = await request.get('/en/deposits/vejnali?from=letter', { maxRedirects: 0 });
  expect(response.status()).toBe(308);
  expect(response.headers().location).toBe('/en/deposits/vejneli?from=letter');
  const selected = await request.get('/en?layers=deposits&select=deposit:vejnali', { maxRedirects: 0 });
  expect(selected.status()).toBe(308);
  expect(selected.headers().location).toBe('/en?layers=deposits&select=deposit%3Avejneli');
});

test('list and map are tabs where there is no room for both', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'both stand beside each other');
  await page.goto('/en/deposits');
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByRole('tab', { name: 'Map' }).click();
  await expect(page.getByRole('table')).toBeHidden();
  await expect(page.locator('[data-map-state="idle"]')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('tab', { name: 'List' }).click();
  await expect(page.getByRole('table')).toBeVisible();
});

test('what the map shows filters the list, and a click on the map chooses the row', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the map stands on a tab of its own there');
  await page.goto('/en/deposits?extent=46.4,38.9,46.66,39.04');
  await answered(page, 1);
  const map = page.locator('.explorer-map[data-map-state="idle"]');
  await expect(map).toBeVisible({ timeout: 30_000 });
  await map.click();
  await expect(page).toHaveURL(/select=deposit:vejneli/);
  await expect(page.getByRole('button', { name: 'Show Vejnaly on the map' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('checkbox', { name: 'Only what the map shows' }).uncheck();
  await expect(page).not.toHaveURL(/extent=/);
  await answered(page, 108);
});

test('axe finds nothing, with filters and without results', async ({ page }) => {
  for (const query of ['filter.commodity=gold&filter.within.railway=50', 'q=zzzzzz']) {
    await page.goto(`/en/deposits?${query}`);
    await openFacets(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

test('of ten thousand deposits only those in sight are drawn, and the others come as they are scrolled to', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the phone project scrolls the same list');
  const total = 10_000;
  const [row] = (await (await page.request.get('/api/deposits/rows?locale=en')).json()).rows;
  const slugs = Array.from({ length: total }, (_, index) => `invented-${index}`);
  await page.route('**/api/deposits/facets?*', async (route) => {
    const { counts } = await (await route.fetch()).json();
    await route.fulfill({ json: { total, counts, slugs } });
  });
  await page.route('**/api/deposits/rows?*', (route) => {
    const offset = Number(new URL(route.request().url()).searchParams.get('offset') ?? 0);
    const rows = slugs.slice(offset, offset + ROWS_AT_ONCE).map((slug, index) => {
      const name = `Deposit ${offset + index}`;
      return { ...row, slug, names: { az: name, en: name, ru: name, tr: name } };
    });
    return route.fulfill({ json: { rows } });
  });
  await page.goto('/en/deposits');
  await answered(page, 108);
  await page.getByRole('searchbox', { name: 'Name or commodity' }).fill('deposit');
  await expect(found(page)).toContainText('10,000 deposits');
  const table = page.getByRole('region', { name: 'Deposits' });
  expect(await table.getByRole('row').count()).toBeLessThan(100);
  for (const part of [0.3, 0.7, 1]) {
    await table.evaluate((element, share) => {
      element.scrollTop = element.scrollHeight * share;
    }, part);
    await expect(table.getByRole('row', { name: /being loaded|loading/i })).toHaveCount(0);
  }
  await expect(table.getByRole('link', { name: 'Deposit 9999', exact: true })).toBeVisible();
  expect(await table.getByRole('row').count()).toBeLessThan(100);
});
