import { expect, mapIsIdle, test } from './atlas-test';

test('when half of the tiles fail, the map says so and draws the others', async ({ page }) => {
  let count = 0;
  await page.route('**/tiles/**', (route) => {
    count += 1;
    return count % 2 === 0 ? route.abort() : route.continue();
  });
  await page.goto('/en');
  await expect(
    page.getByRole('alert').filter({ hasText: 'An empty place does not mean that nothing is there' }),
  ).toBeVisible();
  await mapIsIdle(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

for (const path of ['/en', '/en/embed']) {
  test(`parts that fail right of the line of ${path} only are told in words too`, async ({ page }) => {
    await page.route(/\/tiles\/(atlas|hazard)\/\d+\//, (route) => route.abort());
    const notice = page.getByRole('alert').filter({ hasText: 'does not mean that nothing is there' });
    const whole = `${path}?view=9/39.4/46.75&layers=none&audience=public`;
    await page.goto(whole);
    await mapIsIdle(page);
    await expect(notice).toBeHidden();
    await page.goto(`${whole}&compare=planner`);
    await expect(notice).toBeVisible();
  });
}

for (const path of ['/en/s/249-000-hectares', '/en/embed/249-000-hectares']) {
  test(`tiles that fail at ${path} are told in words, and a retry brings them`, async ({ page }) => {
    await page.route('**/tiles/**', (route) => route.abort());
    await page.goto(path);
    const notice = page.getByRole('alert').filter({ hasText: 'does not mean that nothing is there' });
    await expect(notice).toBeVisible();
    await page.unroute('**/tiles/**');
    const tile = page.waitForResponse((response) => response.url().includes('/tiles/') && response.ok());
    await notice.getByRole('button', { name: 'Try again' }).click();
    await tile;
    await mapIsIdle(page);
    await expect(notice).toBeHidden();
  });
}

test('tools that do not load say so, and open when tried again', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same tools');
  await page.goto('/en');
  await mapIsIdle(page);
  for (const [tool, title] of [
    ['Share', 'Share this view'],
    ['Export', 'Export from the map'],
  ] as const) {
    await page.route('**/_next/static/chunks/**', (route) => route.abort());
    await page.getByRole('button', { name: tool, exact: true }).click();
    const notice = page.getByRole('alert').filter({ hasText: 'This tool could not be loaded' });
    await expect(notice).toBeVisible();
    await page.unroute('**/_next/static/chunks/**');
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('dialog', { name: title })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test('a map that loses its graphics memory says so and comes back with its view', async ({ page }) => {
  await page.goto('/en?view=9/39.3/47&select=deposit:vejneli');
  await mapIsIdle(page);
  const inView = page.getByRole('button', { name: 'In view' });
  await inView.click();
  const graphics = await page.evaluateHandle(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!extension) throw new Error('There is no graphics memory to lose.');
    return extension;
  });
  await graphics.evaluate((extension) => extension.loseContext());
  await expect(page.getByText('The graphics memory was lost; the map is being restored.')).toBeVisible();
  await graphics.evaluate((extension) => extension.restoreContext());
  await expect(page.getByText('The graphics memory was lost')).toBeHidden();
  await mapIsIdle(page);
  await expect(page).toHaveURL(/view=9\/39\.3\/47/);
  await expect(inView).toHaveAttribute('aria-expanded', 'true'); // what was open stays open
  const drawn = await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
    return canvas?.getContext('webgl2')?.isContextLost();
  });
  expect(drawn).toBe(false);
});

test('a browser with WebGL 1 only gets the facts and the way to the lists', async ({ page }) => {
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind === 'webgl2' ? null : real.call(this, kind as '2d', ...(rest as []));
    } as typeof real;
  });
  await page.goto('/tr?select=deposit:vejneli');
  await expect(page.locator('[data-map-state="failed"]')).toContainText('WebGL 2');
  await expect(page.getByRole('heading', { level: 1, name: 'Vejneli' })).toBeVisible();
  await page.goto('/az/clearance/overlay?of=deposit:vejneli');
  const failed = page.getByRole('article').locator('[data-map-state="failed"]');
  await expect(failed.getByRole('link', { name: 'Yataqlar' })).toHaveAttribute('href', '/az/deposits');
  const words = await failed.locator('p').boundingBox();
  expect(words?.width).toBeGreaterThan(200);
});

test('a browser that draws one map only says so of a comparison, and keeps the map', async ({ page }) => {
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    let first: HTMLCanvasElement | null = null;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      if (kind === 'webgl2') first ??= this;
      return kind === 'webgl2' && first !== this ? null : real.call(this, kind as '2d', ...(rest as []));
    } as typeof real;
  });
  await page.goto('/en?audience=planner&compare=public');
  const notice = page.getByRole('alert').filter({ hasText: 'The right side could not be drawn' });
  await expect(notice).toBeVisible();
  await mapIsIdle(page);
  await expect(page.locator('[data-compared]')).toHaveCount(0);
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toBeHidden();
  await expect(page).not.toHaveURL(/compare=/);
  await mapIsIdle(page);
});

test('when the record of surveyed areas cannot be read, the map names the day it shows, and leads back to today', async ({
  page,
}) => {
  await page.route('**/api/hazard-record?*', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto('/en?layers=exercise&at=2023-06-30');
  const bar = page.locator('[data-time-bar]');
  await expect(bar).toContainText('The map shows 30 Jun 2023.');
  await bar.getByRole('button', { name: 'Show today' }).click();
  await expect(bar).toContainText('The map shows today.');
  await expect(page).not.toHaveURL(/at=/);
});
