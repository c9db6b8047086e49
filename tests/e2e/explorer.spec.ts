import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, holdScripts, test } from './atlas-test';
import { answered, openFacets, wordsBox } from './explorer-page';

const found = (page: Page) => page.locator('[data-answer]');

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

test('back from a dossier the list is that of its address', async ({ page }) => {
  await page.goto('/en/deposits');
  await answered(page, 108);
  await openFacets(page);
  await page
    .getByRole('complementary', { name: 'Filters' })
    .getByRole('checkbox', { name: /^mercury/i })
    .check();
  await expect(page).toHaveURL(/filter\.commodity=mercury/);
  await expect(found(page)).toContainText('of 108');
  await expect(found(page)).toHaveAttribute('data-answer', 'ready');
  const words = (await found(page).textContent()) ?? '';
  await page.keyboard.press('Escape');
  await page.locator('tr[data-slug]').first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/en\/deposits\/[a-z-]+$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/filter\.commodity=mercury/);
  await expect(page.locator('[data-answer="ready"]')).toHaveText(words);
  await expect(page.locator('tr[data-slug]')).toHaveCount(Number(/\d+/.exec(words)?.[0]));
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
  await wordsBox(page).focus();
  await page.keyboard.type('vejnaly');
  await expect(page).toHaveURL(/q=vejnaly/);
  await expect(page.locator('tr[data-slug]')).toHaveCount(1);
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.textContent === 'Vejnaly')) break;
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/deposits\/vejneli/);
});

test('a facet, a column to show and a sort are reached with the keyboard alone, and the counts follow', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone has no keyboard');
  await page.goto('/en/deposits');
  await expect(found(page)).toHaveAttribute('data-answer', 'ready');
  const mercury = page.getByRole('checkbox', { name: /^mercury/i });
  await mercury.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/filter\.commodity=mercury/);
  await expect(found(page)).toContainText('of 108');
  const all = page.locator('tr[data-slug]');
  await expect(all.filter({ hasNotText: /mercury/i })).toHaveCount(0);
  // The other facets count among what is left: deposits.csv has mercury in Kəlbəcər and Laçın only, seven times.
  await expect(page.getByRole('checkbox', { name: 'East Zangezur 7' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Karabakh/ })).toHaveCount(0);
  const columns = page.locator('summary', { hasText: 'Columns' });
  await columns.focus();
  await page.keyboard.press('Enter');
  const systems = page
    .getByRole('group', { name: 'Columns' })
    .getByRole('checkbox', { name: 'Classification' });
  await systems.focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/columns=/);
  await expect(page.getByRole('columnheader', { name: /Classification/ })).toBeVisible();
  await page.getByRole('columnheader', { name: 'Name' }).getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=/);
});

/** Whether the page looks as it should: a button that is not shown at this size is not taken for one that is. */
function stylesHaveCome(): boolean {
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  return sheets.every(({ sheet }) => sheet !== null);
}

test('a box ticked before the scripts have come stays ticked and filters', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('/en/deposits', { waitUntil: 'commit' });
  await expect(found(page)).toBeVisible();
  await expect.poll(() => page.evaluate(stylesHaveCome)).toBe(true);
  await openFacets(page);
  const mercury = page.getByRole('checkbox', { name: /^mercury/i });
  await mercury.check();
  release();
  await expect(page).toHaveURL(/filter\.commodity=mercury/);
  await expect(found(page)).toHaveAttribute('data-answer', 'ready');
  await expect(found(page)).toContainText('of 108');
  await expect(mercury).toBeChecked();
  await expect(page.locator('tr[data-slug]').filter({ hasNotText: /mercury/i })).toHaveCount(0);
  await expect(page.locator('tr[data-slug]')).not.toHaveCount(0);
});

test('words, a box, a distance and the part of the map chosen before the scripts have come all hold', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the map stands on a tab of its own there, which needs scripts');
  const release = await holdScripts(page);
  await page.goto('/en/deposits?filter.commodity=gold', { waitUntil: 'commit' });
  await wordsBox(page).fill('lachin ');
  await page.getByRole('checkbox', { name: /^copper/i }).check();
  await page.getByRole('combobox', { name: 'Road' }).selectOption('50');
  await page.getByRole('checkbox', { name: 'Only what the map shows' }).check();
  release();
  await expect(page).toHaveURL(/filter\.commodity=gold,copper|filter\.commodity=copper,gold/);
  await expect(page).toHaveURL(/filter\.within\.road=50/);
  await expect(page).toHaveURL(/q=lachin&/);
  await expect(page).toHaveURL(/extent=4/);
  await expect(wordsBox(page)).toHaveValue('lachin ');
  await expect(page.getByRole('checkbox', { name: 'Only what the map shows' })).toBeChecked();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the facets are a form that is sent, and the list stands', async ({ page }) => {
    await page.goto('/en/deposits');
    await openFacets(page);
    await page.getByRole('checkbox', { name: /^mercury/i }).check();
    await wordsBox(page).fill('lachin');
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
  expect(response.status()).toBe(301);
  expect(response.headers().location).toBe('/en/deposits/vejneli?from=letter');
  const selected = await request.get('/en?layers=deposits&select=deposit:vejnali', { maxRedirects: 0 });
  expect(selected.status()).toBe(301);
  expect(selected.headers().location).toBe('/en?layers=deposits&select=deposit%3Avejneli');
});

test('list and map are tabs where there is no room for both', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'both stand beside each other');
  await page.goto('/en/deposits');
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByRole('tab', { name: 'Map' }).click();
  await expect(page.getByRole('table')).toBeHidden();
  await expect(page.locator('[data-map-state="idle"]')).toBeVisible();
  await page.getByRole('tab', { name: 'List' }).click();
  await expect(page.getByRole('table')).toBeVisible();
});

test('on a phone a deposit tapped on the map says what it is there, leads to its dossier, and is marked in the list', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'both stand beside each other');
  await page.goto('/en/deposits?extent=46.4,38.9,46.66,39.04'); // Vejnəli lies in the middle
  await page.getByRole('tab', { name: 'Map' }).click();
  const map = page.locator('.explorer-map[data-map-state="idle"]');
  await expect(map).toBeVisible();
  const chosen = page.getByRole('region', { name: 'Chosen deposit' });
  await expect(chosen).toHaveCount(0);
  const { x, y } = await middle(map);
  await page.touchscreen.tap(x, y);
  await expect(chosen).toContainText('gold');
  await expect(chosen).toContainText('Zangilan');
  await expect(chosen.getByRole('link', { name: 'Vejnaly' })).toHaveAttribute('href', '/en/deposits/vejneli');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('tab', { name: 'List' }).click();
  await expect(page.locator('tr[data-slug=vejneli]').getByRole('button')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('tab', { name: 'Map' }).click();
  await chosen.getByRole('button', { name: 'Show Vejnaly on the map' }).click();
  await expect(chosen).toHaveCount(0);
  await expect(page).not.toHaveURL(/select=/);
});

test('what the map shows filters the list, and a click on the map chooses the row', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the map stands on a tab of its own there');
  await page.goto('/en/deposits?extent=46.4,38.9,46.66,39.04');
  await answered(page, 1);
  const map = page.locator('.explorer-map[data-map-state="idle"]');
  await expect(map).toBeVisible();
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
  await expect(map).toBeVisible();
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
  await expect(map).toBeVisible();
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
  await expect(map).toBeVisible();
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
