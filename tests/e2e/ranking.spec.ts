import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, holdScripts, test } from './atlas-test';

const names = (page: Page) => page.locator('main ol > li h3').allInnerTexts();

test('the weights of an address rank the deposits, with scripts and without', async ({ page, browser }) => {
  await page.goto('/en/deposits/ranking?weights=licence:1');
  const byRights = await names(page);
  expect(byRights[0]).toContain('Demirli'); // the only deposit with a licence to operate
  await page.goto('/en/deposits/ranking?weights=access_now:1');
  expect(await names(page)).not.toEqual(byRights);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto('/en/deposits/ranking?weights=licence:1');
  expect(await names(plain)).toEqual(byRights);
  await plain.getByRole('radio', { name: 'Logistics first' }).check();
  await plain.getByRole('button', { name: 'Rank', exact: true }).click();
  await expect(plain).toHaveURL(/weights=clearance(:|%3A)1/);
  await context.close();
});

test('a slider and a preset rank anew and go into the address', async ({ page }) => {
  await page.goto('/en/deposits/ranking');
  await page.getByRole('radio', { name: 'Cautious' }).check();
  await expect(page).toHaveURL(/weights=clearance:3,access_now:2/);
  await page.getByRole('slider', { name: 'Power' }).press('End');
  await expect(page).toHaveURL(/power:10/);
  await expect(page.getByText('Your own weights')).toBeVisible();
});

test('a preset moves the list without asking the server, and each deposit says how steady its place is', async ({
  page,
}) => {
  await page.goto('/en/deposits/ranking');
  const balanced = await names(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('radio', { name: 'Logistics first' }).check();
  await expect(page).toHaveURL(/weights=/);
  await expect.poll(() => names(page)).not.toEqual(balanced);
  expect(await names(page)).toHaveLength(balanced.length);
  expect(asked.filter((url) => /weights=|api\/readiness/.test(url))).toEqual([]);
  await expect(page.getByText(/in the top 5 in \d+ % of 1,000 weightings/).first()).toBeVisible();
});

test('why a deposit has its score: what each criterion adds, as an interval where something is unknown', async ({
  page,
}) => {
  await page.goto('/en/deposits/ranking?why=vejneli');
  const why = page.getByRole('region', { name: /Vejnaly/ });
  await expect(why.getByRole('heading', { level: 4 })).toHaveCount(8);
  await expect(why.getByText(/Adds [\d.]+( to [\d.]+)? points/)).toHaveCount(8);
  await expect(why.getByText(/Adds [\d.]+ to [\d.]+ points/).first()).toBeVisible();
  const road = why
    .getByRole('listitem')
    .filter({ hasText: /^Road:/ })
    .first();
  await expect(road.getByRole('link')).toHaveAttribute('href', /\/en\/projects\//);
});

test('a preset, a slider and an order chosen before the scripts have come rank', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('/en/deposits/ranking?weights=clearance:2.5', { waitUntil: 'commit' });
  const preset = page.getByRole('radio', { name: 'Cautious' });
  await preset.check();
  await page.getByRole('slider', { name: 'Power' }).press('End');
  await page.locator('input[name="by"]').nth(1).check();
  release();
  await expect(page).toHaveURL(/weights=clearance:3,access_now:2,power:10/);
  await expect(page).toHaveURL(/by=/);
  await expect(page.getByRole('slider', { name: 'Power' })).toHaveValue('10');
  await expect(page.locator('input[name="by"]').nth(1)).toBeChecked();
});

test('weights between two steps of a slider stay as the address gives them', async ({ page }) => {
  await page.goto('/en/deposits/ranking?weights=clearance:2.5,power:1');
  await page.locator('input[name="by"]').nth(1).check();
  await expect(page).toHaveURL(/weights=clearance(:|%3A)2\.5(,|%2C)power/);
  await expect(page).toHaveURL(/by=/);
});

test('a short list is ranked alone, stays so when weighed anew, and one link ranks all again', async ({
  page,
}) => {
  await page.goto('/en/deposits/ranking?deposits=vejnali,demirli,atlantis'); // vejnali is vejneli now
  expect(await names(page)).toHaveLength(2);
  await expect(page.getByText('Not among those that are ranked: atlantis.')).toBeVisible();
  await page.getByRole('radio', { name: 'Cautious' }).check();
  await expect(page).toHaveURL(/deposits=vejnali,demirli,atlantis/);
  expect(await names(page)).toHaveLength(2);
  await page.getByRole('link', { name: 'Rank all' }).click();
  await expect.poll(async () => (await names(page)).length).toBeGreaterThan(20);
});

for (const [weights, words] of [
  ['clearance:-1', 'A weight is negative.'],
  ['clearance:0', 'All weights are zero, so nothing would count.'],
  ['beauty:3', 'They name a criterion that does not exist.'],
  ['power:1&by=beauty', 'The order in the link does not exist'],
] as const) {
  test(`weights=${weights} are said to be ignored`, async ({ page }) => {
    const response = await page.goto(`/en/deposits/ranking?weights=${weights}`);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
    await expect(page.locator('main ol > li h3').first()).toBeVisible();
  });
}

test('why shows what a score rests on, with its claims, and axe finds nothing', async ({ page }) => {
  await page.goto('/en/deposits/ranking');
  await page.getByRole('link', { name: 'Why: Vejnaly' }).click();
  const why = page.getByRole('region', { name: 'Why Vejnaly stands here' });
  await expect(why.locator('[data-claim="clearance-2023-district-az-zan"]')).toBeVisible();
  await expect(why.getByText('Zangilan airport').first()).toBeVisible();
  await expect(page).toHaveURL(/why=vejneli/);
  // the other rows are like this one; ninety of them would only cost time
  const { violations } = await new AxeBuilder({ page }).include('form').include('#vejneli').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
