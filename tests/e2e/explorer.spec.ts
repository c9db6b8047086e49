import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { ROWS_AT_ONCE } from '@/geo/domain/deposit-explorer';
import { expect, test } from './atlas-test';

const found = (page: Page) => page.locator('[data-answer]');

/** Waits until what stands there answers the address. */
async function answered(page: Page, count: number | string): Promise<void> {
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

test('a row under the pointer has a ring on the map, and a deposit under it has its row marked', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a finger does not hover');
  const slug = 'vejneli';
  await page.goto('/en/deposits?extent=46.4,38.9,46.66,39.04'); // Vejnəli lies in the middle
  const map = page.locator('.explorer-map[data-map-state="idle"]');
  await expect(map).toBeVisible({ timeout: 30_000 });
  const row = page.locator(`tr[data-slug=${slug}]`);
  const ring = page.locator('[data-hovered-deposit]');
  const ground = () => row.evaluate((element) => getComputedStyle(element).backgroundColor);
  const plain = await ground();
  await expect(ring).toHaveCount(0);
  await row.hover();
  await expect(ring).toBeVisible();
  expect(distance(await middle(ring), await middle(map))).toBeLessThan(30);
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(ring).toHaveCount(0);
  await expect.poll(ground).toBe(plain);
  await map.hover();
  await expect(ring).toBeVisible();
  await expect.poll(ground).not.toBe(plain);
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(ring).toHaveCount(0);
  await expect.poll(ground).toBe(plain);
});

test('a deposit chosen in the table comes into the middle of the map', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the map stands on a tab of its own there');
  await page.goto('/en/deposits');
  const map = page.locator('.explorer-map[data-map-state="idle"]');
  await expect(map).toBeVisible({ timeout: 30_000 });
  for (let step = 0; step < 4; step++) {
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(map).toBeVisible();
  }
  const choose = page.getByRole('button', { name: 'Show Vejnaly on the map' });
  await choose.click();
  await expect(page).toHaveURL(/select=deposit:vejneli/);
  await expect(choose).toHaveAttribute('aria-pressed', 'true');
  const ring = page.locator('[data-hovered-deposit]'); // the pointer is still over its row
  await expect(ring).toBeVisible();
  await expect(map).toBeVisible();
  await expect.poll(async () => distance(await middle(ring), await middle(map))).toBeLessThan(30);
});

test('what the map shows filters the table as it moves, and is in the address', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the map stands on a tab of its own there');
  await page.goto('/en/deposits');
  const map = page.locator('.explorer-map[data-map-state="idle"]');
  await expect(map).toBeVisible({ timeout: 30_000 });
  const zoomIn = page.getByRole('button', { name: 'Zoom in' });
  await zoomIn.click();
  await expect(map).toBeVisible();
  await answered(page, 108); // the map moves, and the table does not care
  await page.getByRole('checkbox', { name: 'Only what the map shows' }).check();
  await expect(page).toHaveURL(/extent=4[4-6]\.\d+,3[89]\.\d+,4[6-8]\.\d+,[34][890]\.\d+/);
  const counted = async () => {
    await expect(found(page)).toHaveAttribute('data-answer', 'ready');
    return Number(/\d+/.exec((await found(page).textContent()) ?? '')?.[0]);
  };
  await expect.poll(counted).toBeLessThan(108);
  const wide = await counted();
  const address = page.url();
  await zoomIn.click();
  await expect(page).not.toHaveURL(address);
  await expect.poll(counted).toBeLessThan(wide);
  const near = await counted();
  await expect(page.getByRole('row').filter({ has: page.getByRole('cell') })).toHaveCount(near);
  await page.reload();
  await answered(page, near);
  await expect(page.getByRole('checkbox', { name: 'Only what the map shows' })).toBeChecked();
});

async function middle(locator: Locator): Promise<{ x: number; y: number }> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await locator.boundingBox()) ?? {};
  return { x: x + width / 2, y: y + height / 2 };
}

function distance(one: { x: number; y: number }, other: { x: number; y: number }): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

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
  await answered(page, '10,000 deposits');
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
