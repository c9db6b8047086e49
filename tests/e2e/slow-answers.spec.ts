import type { Page } from '@playwright/test';
import { expect, foundOptions, mapIsIdle, openTools, scriptsListen, searchBox, test } from './atlas-test';

/** Holds back what the router asks of the server until it is let go. */
async function holdPages(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(
    (url) => url.searchParams.has('_rsc'),
    async (route) => {
      await held;
      await route.continue().catch(() => {}); // another one was asked for meanwhile
    },
  );
  return letGo;
}

const zoomOf = (page: Page) => Number(new URL(page.url()).searchParams.get('view')?.split('/')[0]);

const zoomIn = (page: Page) => page.getByRole('button', { name: 'Zoom in' }).click();

test('a choice on the map keeps its panel although the map is moved before it comes', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the phone project taps the same code');
  await page.goto('/en?view=11/38.97/46.53&layers=deposits');
  await mapIsIdle(page);
  const letGo = await holdPages(page);
  const {
    x = 0,
    y = 0,
    width = 0,
    height = 0,
  } = (await page.locator('canvas.maplibregl-canvas').boundingBox()) ?? {};
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect(page).toHaveURL(/select=deposit:vejneli/);
  await zoomIn(page);
  await expect.poll(() => zoomOf(page)).toBe(12);
  letGo();
  await expect(page.getByRole('heading', { level: 1, name: 'Vejnaly' })).toBeVisible();
  await expect(page).toHaveURL(/select=deposit:vejneli/);
  expect(zoomOf(page)).toBe(12);
});

test('what was moved and ticked while the page of a link was awaited stands when it has come', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the sheet of a phone covers the controls');
  await page.goto('/en?view=10/38.97/46.53&select=deposit:vejneli');
  await mapIsIdle(page);
  const letGo = await holdPages(page);
  await page.getByRole('link', { name: 'Close' }).click();
  await zoomIn(page);
  await page.getByRole('checkbox', { name: 'Infrastructure' }).uncheck();
  letGo();
  await expect(page).not.toHaveURL(/select=/);
  await expect.poll(() => zoomOf(page)).toBe(11);
  await expect(page).toHaveURL(/layers=(?!.*infrastructure)/);
  await expect(page.getByRole('checkbox', { name: 'Infrastructure' })).not.toBeChecked();
});

test('the back button leads to the view of before although the map still moves', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the sheet of a phone covers the controls');
  await page.goto('/en?view=9/39.2/46.6&select=region:AZ-ZAN');
  await mapIsIdle(page);
  await page.getByRole('complementary').getByRole('link', { name: 'Vejnaly' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vejnaly' })).toBeVisible();
  await mapIsIdle(page);
  await zoomIn(page);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Zangilan' })).toBeVisible();
  await mapIsIdle(page);
  await page.waitForTimeout(1_000); // what the address could still follow
  expect(zoomOf(page)).toBe(9);
});

test('back at an address without a view the map shows the whole atlas again', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the phone project has the same map');
  await page.goto('/en');
  await mapIsIdle(page);
  await searchBox(page).fill('vejnaly');
  await foundOptions(page).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vejnaly' })).toBeVisible();
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(9);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Vejnaly' })).toHaveCount(0);
  await expect.poll(() => zoomOf(page)).toBeLessThan(8.5);
});

test('Enter does not choose from the answer to what was written before', async ({ page }) => {
  await page.goto('/en');
  await scriptsListen(page);
  await searchBox(page).fill('la');
  await expect(foundOptions(page).first()).toBeVisible();
  await page.route('**/api/search?q=lachin*', () => {}); // no answer to the new words yet
  await searchBox(page).fill('lachin');
  await searchBox(page).press('Enter');
  await expect(page).toHaveURL(/\/en\/search\?q=lachin$/);
});

test('another panel is read from its top', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the phone project has the same panel');
  await page.goto('/en?select=region:AZ-ZAN');
  await mapIsIdle(page);
  const panel = page.getByRole('complementary').locator('> section');
  await panel.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  expect(await panel.evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
  await panel.getByRole('link', { name: 'Vejnaly' }).first().dispatchEvent('click'); // a click would scroll to it
  await expect(page.getByRole('heading', { level: 1, name: 'Vejnaly' })).toBeVisible();
  expect(await panel.evaluate((element) => element.scrollTop)).toBe(0);
});

test('a tool whose scripts do not come says so, the map stays, and a press asks for them again', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the phone project has the same tools');
  await page.goto('/en');
  await mapIsIdle(page);
  await page.route('**/_next/static/chunks/**', (route) => route.abort());
  await openTools(page);
  await page.getByRole('button', { name: 'Measure' }).click();
  const notice = page.getByRole('alert').filter({ hasText: 'This tool could not be loaded' });
  await expect(notice).toBeVisible();
  await mapIsIdle(page);
  await page.unroute('**/_next/static/chunks/**');
  await notice.getByRole('button', { name: 'Try again' }).click();
  await mapIsIdle(page);
  await expect(notice).toHaveCount(0);
});
