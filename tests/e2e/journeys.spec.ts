import { expect, mapIsIdle, test } from './atlas-test';

test('open Vejnəli and read its competing gold figures with their sources', async ({ page, isMobile }) => {
  await page.goto('/az?select=deposit:vejneli');
  await mapIsIdle(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Vejnəli' })).toBeVisible();
  const gold = page
    .locator('section', { has: page.getByRole('heading', { name: /qızıl: hər mənbə nə deyir/i }) })
    .last();
  for (const figure of ['6,5', '2,3', '2,169', '4,347'])
    await expect(gold.getByText(figure, { exact: false }).first()).toBeVisible();
  for (const category of ['C1+C2', 'P1'])
    await expect(gold.getByText(category, { exact: true })).toBeVisible();
  const mark = gold.getByRole('button', { name: /^Mənbə \d+: Mines and Metals/ }).first();
  const card = page.locator('[popover]:popover-open');
  if (!isMobile) {
    const before = await page.getByRole('complementary').boundingBox();
    await mark.hover();
    await expect(card).toContainText('Mines and Metals');
    expect(await page.getByRole('complementary').boundingBox()).toEqual(before);
    await card.hover(); // it stays while it is read
    await page.mouse.move(0, 0);
    await expect(card).toHaveCount(0);
    await mark.hover();
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
  }
  await mark.click();
  await expect(card).toContainText('Mines and Metals');
  const links = card.getByRole('link');
  await expect(links.first()).toHaveAttribute('href', /minesandmetals\.com/);
  await expect(links.last()).toHaveAttribute('href', /^\/az\/claims\//); // its place in the ledger
});

test('open Cəbrayıl and read 14 016.7 ha cleared in 2023 with its source', async ({ page }) => {
  await page.goto('/az?select=region:AZ-CAB');
  await mapIsIdle(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Cəbrayıl' })).toBeVisible();
  const panel = page.getByRole('complementary');
  await expect(panel.getByText('14.016,7').first()).toBeVisible();
  await expect(panel).toContainText('təmizlənmiş hektar (2023)');
  await panel
    .getByRole('button', { name: /^Mənbə \d+: Trend/ })
    .first()
    .click();
  await expect(page.locator('[popover]:popover-open').getByRole('link').first()).toHaveAttribute(
    'href',
    /trend\.az.*3870489/,
  );
});

test('see the Horadiz–Ağbənd railway under construction, with 70 % on 27 February 2026', async ({ page }) => {
  await page.goto('/en?select=project:horadiz-agbend');
  await mapIsIdle(page);
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('Horadiz');
  await expect(panel).toContainText('under construction');
  const step = panel.getByRole('listitem').filter({ hasText: /27 Feb 2026|Feb 27, 2026/ });
  await expect(step.filter({ hasText: 'works' })).toContainText('70 %');
  await expect(step.filter({ hasText: 'design' })).toContainText('85 %');
  await expect(panel).toContainText('schematic');
  const near = panel
    .locator('section', { has: page.getByRole('heading', { name: 'What lies near' }) })
    .last();
  await expect(near.getByRole('link')).toHaveCount(9);
  await expect(near.getByText(/^\d+ ± \d+ km$/)).toHaveCount(9);
});

test('a reload and a pasted address give the same view, selection and layers', async ({ page, context }) => {
  await page.goto('/en?view=10/39.1/46.6&layers=deposits,infrastructure&select=deposit:vejneli');
  await mapIsIdle(page);
  await page.waitForTimeout(1_000);
  const address = page.url();
  await page.reload();
  await mapIsIdle(page);
  await page.waitForTimeout(1_000);
  expect(new URL(page.url()).search).toBe(new URL(address).search);
  const other = await context.newPage();
  await other.goto(address);
  await mapIsIdle(other);
  await expect(other.getByRole('heading', { level: 1, name: 'Vejnaly' })).toBeVisible();
  expect(new URL(other.url()).searchParams.get('select')).toBe('deposit:vejneli');
});

test('the back button leads to what was selected before', async ({ page }) => {
  await page.goto('/en?select=region:AZ-ZAN');
  await mapIsIdle(page);
  await page.getByRole('complementary').getByRole('link', { name: 'Vejnaly' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vejnaly' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Zangilan' })).toBeVisible();
});

test('a click on the map selects what lies there', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the phone project taps the same code');
  await page.goto('/en?view=11/38.97/46.53&layers=deposits');
  await mapIsIdle(page);
  const box = await page.locator('canvas.maplibregl-canvas').boundingBox();
  if (!box) throw new Error('no map');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.getByRole('heading', { level: 1, name: 'Vejnaly' })).toBeVisible();
  expect(new URL(page.url()).searchParams.get('select')).toBe('deposit:vejneli');
});

for (const [language, name] of [
  ['az', 'Vejnəli'],
  ['en', 'Vejnaly'],
  ['ru', 'Вежнали'],
  ['tr', 'Vejneli'],
] as const) {
  test(`the dossier of Vejnəli is a page of facts in ${language}`, async ({ page }) => {
    await page.goto(`/${language}/deposits/vejneli`);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    expect(await page.locator('[data-claim]').count()).toBeGreaterThan(10);
    await expect(page.locator('body')).not.toContainText(/panels\.|words\.|pages\.|MISSING_MESSAGE/);
  });
}

test('the list of deposits leads to each dossier', async ({ page }) => {
  await page.goto('/en/deposits');
  expect(await page.getByRole('row').count()).toBeGreaterThan(100);
  await page.getByRole('link', { name: 'Vejnaly', exact: true }).click();
  await expect(page).toHaveURL(/\/en\/deposits\/vejneli$/);
});

test('the safety line stands on the map and on every page', async ({ page }) => {
  for (const path of ['/en', '/en/deposits', '/en/regions/AZ-CAB', '/en/sources']) {
    await page.goto(path);
    await expect(page.getByText(/not for navigation or safety decisions/i).first()).toBeVisible();
  }
});
