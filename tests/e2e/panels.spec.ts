import type { Locator, Page } from '@playwright/test';
import { expect, mapIsIdle, test } from './atlas-test';

const panelOf = (page: Page) => page.getByRole('complementary');
const title = (page: Page) => panelOf(page).getByRole('heading', { level: 1 });

/** A titled part of a panel. */
function partOf(page: Page, name: string): Locator {
  return panelOf(page)
    .locator('section')
    .filter({ has: page.locator(':scope > div > h2', { hasText: new RegExp(`^${name}$`) }) });
}

const IN_JABRAYIL = [
  { part: 'Deposits', entry: 'Minbashli', selected: /select=deposit:minbasli/ },
  { part: 'Infrastructure', entry: 'Horadiz–Aghband railway', selected: /select=project:horadiz-agbend/ },
  { part: 'Parks', entry: 'Araz Valley Economic Zone', selected: /select=park:araz-vadisi/ },
];

for (const { part, entry, selected } of IN_JABRAYIL)
  test(`the panel of a district lists its ${part.toLowerCase()}, as many as it says, each a link that leads on`, async ({
    page,
  }) => {
    await page.goto('/en?select=region:AZ-CAB');
    const section = partOf(page, part);
    const entries = section.getByRole('listitem');
    expect(await entries.count()).toBeGreaterThan(0);
    await expect(section.locator('h2 + span')).toHaveText(String(await entries.count()));
    for (const each of await entries.all())
      await expect(each.getByRole('link').first()).toHaveAttribute('href', /select=(deposit|project|park):/);
    await section.getByRole('link', { name: entry, exact: true }).click();
    await expect(page).toHaveURL(selected);
    await expect(title(page)).toHaveText(entry);
  });

test('the hectares cleared in a district lead to the clearance of all districts', async ({ page }) => {
  await page.goto('/en?select=region:AZ-CAB');
  await expect(panelOf(page)).toContainText('hectares cleared in 2023');
  await panelOf(page).getByRole('link', { name: 'Clearance', exact: true }).click();
  await expect(page).toHaveURL(/\/en\/clearance#districts$/);
  const districts = page.locator('#districts');
  await expect(districts).toBeInViewport();
  await expect(districts).toContainText('14,016.7');
});

test('every point of a small chart stands in the table below it, and its name leads to the chart in full', async ({
  page,
}) => {
  await page.goto('/en?select=region:AZ-CAB');
  const series = panelOf(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('img', { name: 'New jobs created in the year' }) });
  await series.getByText(/^\d+ other figures?$/).click();
  const rows = series.getByRole('table').getByRole('row');
  const points = await series
    .getByRole('img', { name: 'New jobs created in the year' })
    .locator('circle')
    .count();
  expect(points).toBeGreaterThan(2);
  await expect(rows).toHaveCount(points);
  for (const row of await rows.all()) await expect(row.getByRole('cell')).toContainText(/\d/);
  await series.getByRole('link', { name: 'New jobs created in the year' }).click();
  await expect(page).toHaveURL(/\/en\/statistics\?indicator=new_jobs&region=AZ-CAB/);
  await expect(page.getByRole('heading', { name: 'New jobs created in the year' }).first()).toBeVisible();
});

test('the programme of the Zangezur corridor lists its parts, and each leads there and back', async ({
  page,
}) => {
  await page.goto('/en?select=project:zengezur-dehlizi');
  const parts = partOf(page, 'Parts of the programme').getByRole('listitem');
  const names = await parts.locator('a[href*="select=project:"]').allTextContents();
  expect(names.toSorted()).toEqual([
    'Ahmadbayli–Horadiz–Minjivan–Aghband highway',
    'Horadiz–Aghband railway',
    'Kars–Dilucu railway (Türkiye)',
    'Restoration of the Nakhchivan railway',
    'TRIPP: the section through Syunik',
  ]);
  for (const name of names) {
    await parts.getByRole('link', { name, exact: true }).click();
    await expect(title(page)).toHaveText(name);
    await panelOf(page)
      .getByRole('link', { name: /Zangezur corridor/ })
      .click();
    await expect(title(page)).toHaveText('Zangezur corridor');
  }
});

test('a link that takes a while leads there although the map has moved meanwhile', async ({ page }) => {
  await page.route(/_rsc=/, async (route) => {
    if (route.request().url().includes('select=project:kars-dilucu'))
      await new Promise((resolve) => setTimeout(resolve, 2_500));
    await route.continue();
  });
  await page.goto('/en?view=8/39.6/46.8&select=project:zengezur-dehlizi');
  await mapIsIdle(page);
  await partOf(page, 'Parts of the programme')
    .getByRole('link', { name: 'Kars–Dilucu railway (Türkiye)', exact: true })
    .click();
  await page.getByRole('button', { name: 'Zoom in' }).click(); // its move ends, and would be written, before the page comes
  await expect(title(page)).toHaveText('Kars–Dilucu railway (Türkiye)');
  await expect(page).toHaveURL(/select=project:kars-dilucu/);
});

test('a link to where the reader already is keeps no move from the address', async ({ page }) => {
  await page.goto('/en');
  await mapIsIdle(page);
  await page.getByRole('link', { name: 'Filiz', exact: true }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/view=/, { timeout: 9_000 });
});

test('where nothing is selected the two economic regions stand side by side, with what was published for both', async ({
  page,
}) => {
  await page.goto('/en');
  const panel = panelOf(page);
  const [east, karabakh] = [/^East Zangezur/, /^Karabakh/].map((name) =>
    panel.getByRole('columnheader', { name }),
  ) as [Locator, Locator];
  const [left, right] = [await east.boundingBox(), await karabakh.boundingBox()];
  expect(left?.y).toBe(right?.y);
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
  await expect(east.getByRole('listitem').getByRole('link')).toHaveCount(5);
  await expect(karabakh.getByRole('listitem').getByRole('link')).toHaveCount(10);
  const output = panel
    .locator('tbody')
    .filter({ has: page.getByRole('rowheader', { name: /^Industrial output.*2023/ }) })
    .getByRole('cell');
  await expect(output).toHaveCount(2);
  await expect(output.nth(0)).toContainText('18.852');
  await expect(output.nth(1)).toContainText('242.86');
  await karabakh.getByRole('link', { name: 'Karabakh', exact: true }).click();
  await expect(title(page)).toHaveText('Karabakh');
});

const ORDERS = {
  investor: ['Mines', 'Deposits', 'Infrastructure', 'Parks', 'Indicators'],
  planner: ['Mines', 'Infrastructure', 'Parks', 'Deposits', 'Indicators'],
  public: ['Indicators', 'Mines', 'Infrastructure', 'Parks', 'Deposits'],
};

for (const [audience, order] of Object.entries(ORDERS))
  test(`the panel of a district stands in the order of the ${audience}`, async ({ page }) => {
    await page.goto(`/en?select=region:AZ-CAB&audience=${audience}`);
    const heads = await panelOf(page).locator('article :is(h2, strong)').allTextContents();
    expect(heads.map((head) => head.replace('.', '')).filter((head) => order.includes(head))).toEqual(order);
  });
