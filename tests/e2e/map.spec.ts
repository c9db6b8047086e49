import { expect, mapIsIdle, openLayers, test } from './atlas-test';

test('a map opened without a view shows the whole atlas and leaves its address alone', async ({ page }) => {
  await page.goto('/en');
  await mapIsIdle(page);
  await page.waitForTimeout(1_000);
  expect(new URL(page.url()).search).toBe('');
});

test('a layer that is switched off leaves the legend and stays off after a reload', async ({ page }) => {
  await page.goto('/en');
  await mapIsIdle(page);
  await openLayers(page);
  await expect(page.getByText('Gold, silver')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Deposits' }).uncheck();
  await expect(page.getByText('Gold, silver')).toBeHidden();
  await expect(page).toHaveURL(/layers=hazard_areas,infrastructure,industrial_parks/);
  await page.reload();
  await mapIsIdle(page);
  await openLayers(page);
  await expect(page.getByRole('checkbox', { name: 'Deposits' })).not.toBeChecked();
});

test('the legend says that the hatching of mines is a summary, with no area inside', async ({ page }) => {
  await page.goto('/en');
  await mapIsIdle(page);
  await openLayers(page);
  await expect(page.getByText('district summary: no area inside is published')).toBeVisible();
});

test('moving the map writes the view into the address without a new entry in the history', async ({
  page,
}) => {
  await page.goto('/en');
  await mapIsIdle(page);
  const before = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/view=\d+(\.\d+)?\/3[89]\.\d+\/4[67]\.\d+/);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('tiles that fail are told in words, and a retry brings them', async ({ page }) => {
  await page.route('**/tiles/**', (route) => route.abort());
  await page.goto('/en');
  const notice = page.getByRole('alert').filter({ hasText: 'does not mean that nothing is there' });
  await expect(notice).toBeVisible();
  await page.unroute('**/tiles/**');
  const tile = page.waitForResponse((response) => response.url().includes('/tiles/') && response.ok());
  await notice.getByRole('button', { name: 'Try again' }).click();
  await tile;
  await expect(notice).toBeHidden();
  await mapIsIdle(page);
});

test('a browser without WebGL gets the facts and the way to the lists', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('/en?select=deposit:vejneli');
  const failed = page.locator('[data-map-state="failed"]');
  await expect(failed).toContainText('does not offer WebGL 2');
  await expect(failed.getByRole('link', { name: 'Deposits' })).toHaveAttribute('href', '/en/deposits');
  await expect(page.getByRole('heading', { level: 1, name: 'Vejnaly' })).toBeVisible();
});

test('a click on nothing closes the panel', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the phone project taps the same code');
  await page.goto('/en?view=8/38.2/48.5&select=deposit:vejneli');
  await mapIsIdle(page);
  await page.mouse.click(900, 500);
  await expect(page.getByRole('heading', { level: 1, name: 'Vejnaly' })).toBeHidden();
  await expect(page).not.toHaveURL(/select=/);
});

test('the map takes the theme that the reader chooses', async ({ page, isMobile }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/en?view=8/38.2/48.5');
  await mapIsIdle(page);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const ground = async () => {
    const picture = await page.screenshot({ clip: { x: width * 0.6, y: height * 0.4, width: 4, height: 4 } });
    return picture.toString('base64');
  };
  const light = await ground();
  if (isMobile) await page.getByLabel('Pages of the atlas').first().click();
  await page.getByRole('button', { name: 'Light or dark' }).click();
  await expect.poll(ground).not.toBe(light);
});

test('no script but ours may run: the page carries a policy with a fresh nonce', async ({ request }) => {
  const policies = await Promise.all(
    [1, 2].map(async () => (await request.get('/en')).headers()['content-security-policy'] ?? ''),
  );
  for (const policy of policies) {
    expect(policy).toMatch(/script-src 'nonce-[A-Za-z0-9+/=]+' 'strict-dynamic';/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe-eval');
  }
  expect(policies[0]).not.toBe(policies[1]);
});
