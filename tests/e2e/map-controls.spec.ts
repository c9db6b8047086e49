import type { BrowserContext, Page } from '@playwright/test';
import { ATLAS_BOUNDS } from '@/components/map/camera';
import { expect, mapIsIdle, test } from './atlas-test';

const TILE_PX = 512;
const EQUATOR_M = 40_075_017;

const isFullScreen = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);

/** The view in the address, as numbers. */
function viewOf(page: Page): { zoom: number; latitude: number; longitude: number } {
  const [zoom = 0, latitude = 0, longitude = 0] = (new URL(page.url()).searchParams.get('view') ?? '')
    .split('/')
    .map(Number);
  return { zoom, latitude, longitude };
}

function middleOf(page: Page): { x: number; y: number } {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  return { x: width / 2, y: height / 2 };
}

test('full screen takes the panel and the line about safety along, and is left again', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'a phone has no button for it');
  await page.goto('/en?select=deposit:vejneli');
  await mapIsIdle(page);
  await page.getByRole('button', { name: 'Full screen', exact: true }).click();
  await expect.poll(() => isFullScreen(page)).toBe(true);
  const inside = page.locator(':fullscreen');
  await expect(inside.getByText('Not for navigation or safety decisions.')).toBeVisible();
  await expect(inside.getByRole('heading', { level: 1, name: 'Vejnaly' })).toBeVisible();
  await expect(inside.getByRole('region', { name: 'Layers' })).toBeVisible();
  await page.getByRole('button', { name: 'Leave full screen' }).click();
  await expect.poll(() => isFullScreen(page)).toBe(false);
  await expect(page.getByRole('button', { name: 'Full screen', exact: true })).toBeVisible();
});

test.describe('my position', () => {
  const locate = (page: Page) => page.getByRole('button', { name: /^My position\./ });

  async function stand(context: BrowserContext, latitude: number, longitude: number): Promise<void> {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude, longitude, accuracy: 100 });
  }

  test('the map goes to where the reader is, and promises nothing of the ground there', async ({
    page,
    context,
  }) => {
    await stand(context, 39.35, 46.9);
    await page.goto('/en?view=8/40/46');
    await mapIsIdle(page);
    await expect(locate(page)).toHaveAccessibleName(/does not say that the ground there is safe/);
    await locate(page).click();
    await expect(page.locator('.maplibregl-user-location-dot')).toBeVisible();
    await expect(page).not.toHaveURL(/view=8\/40\/46/);
    expect(viewOf(page).latitude).toBeCloseTo(39.35, 2);
    expect(viewOf(page).longitude).toBeCloseTo(46.9, 2);
    await expect(page.getByRole('alert').filter({ hasText: 'position' })).toHaveCount(0);
  });

  test('a reader outside the map is told so, and the map stays', async ({ page, context }) => {
    await stand(context, 48.86, 2.35);
    await page.goto('/en?view=8/40/46');
    await mapIsIdle(page);
    await locate(page).click();
    const notice = page.getByRole('alert').filter({ hasText: 'Your position lies outside this map.' });
    await expect(notice).toBeVisible();
    expect(viewOf(page)).toEqual({ zoom: 8, latitude: 40, longitude: 46 });
    await stand(context, 39.35, 46.9);
    await locate(page).click();
    await expect(notice).toBeHidden();
  });

  for (const [code, sentence] of [
    [1, 'The browser does not give your position.'],
    [2, 'Your position was not found'],
  ] as const)
    test(`where the browser answers with error ${code}, “${sentence}” is said`, async ({ page, context }) => {
      await context.grantPermissions(['geolocation']);
      await page.addInitScript((errorCode) => {
        navigator.geolocation.getCurrentPosition = (_found, failed) =>
          failed?.({ code: errorCode, message: '' } as GeolocationPositionError);
      }, code);
      await page.goto('/en');
      await mapIsIdle(page);
      await locate(page).click();
      const notice = page.getByRole('alert').filter({ hasText: sentence });
      await expect(notice).toBeVisible();
      await notice.getByRole('button', { name: 'Close' }).click();
      await expect(notice).toBeHidden();
    });

  test('the button of a browser that may not tell it says so', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.permissions.query = async () => ({ state: 'denied' }) as PermissionStatus;
    });
    await page.goto('/en');
    await mapIsIdle(page);
    await expect(page.getByRole('button', { name: 'Your position was not found' })).toBeDisabled();
  });
});

test('the coordinates are those of the place under the pointer, latitude first', async ({
  page,
  isMobile,
}) => {
  await page.goto('/en?view=9/38.2/48.5'); // where a tap chooses nothing
  await mapIsIdle(page);
  const { x, y } = middleOf(page);
  const point = (atX: number) => (isMobile ? page.touchscreen.tap(atX, y) : page.mouse.move(atX, y));
  const coordinates = page.getByRole('status', { name: 'Coordinates' });
  const told = async () => (await coordinates.textContent())?.match(/[\d.]+(?=°)/g)?.map(Number) ?? [];
  await point(x);
  await expect(coordinates).toBeVisible();
  const [latitude = 0, longitude = 0] = await told();
  expect(latitude).toBeCloseTo(38.2, 2);
  expect(longitude).toBeCloseTo(48.5, 2);
  await point(x - 100);
  await expect(coordinates).not.toContainText(`${longitude}`);
  const [sameLatitude = 0, further = 0] = await told();
  expect(sameLatitude).toBeCloseTo(38.2, 2);
  expect(further).toBeCloseTo(48.5 - (100 * 360) / (TILE_PX * 2 ** 9), 2);
});

test('the whole area comes back into view at one press', async ({ page }) => {
  await page.goto('/en?view=12/38.97/46.53/45/30');
  await mapIsIdle(page);
  await page.getByRole('button', { name: 'Whole area' }).click();
  await expect(page).toHaveURL(/view=[5-8][\d.]*\/[\d.]+\/[\d.]+(&|$)/); // north up, from straight above
  const { zoom, latitude, longitude } = viewOf(page);
  const [west, south, east, north] = ATLAS_BOUNDS;
  const halfDegrees = ((page.viewportSize()?.width ?? 0) * 360) / (TILE_PX * 2 ** zoom) / 2;
  expect(longitude - halfDegrees).toBeLessThan(west);
  expect(longitude + halfDegrees).toBeGreaterThan(east);
  expect(latitude).toBeGreaterThan(south - 1);
  expect(latitude).toBeLessThan(north);
});

test('the bar of the scale is as long as it says, and follows the zoom and the language', async ({
  page,
}) => {
  const scale = page.locator('.maplibregl-ctrl-scale');
  const texts: string[] = [];
  for (const zoom of [8, 10]) {
    await page.goto(`/en?view=${zoom}/39.6/46.6`);
    await mapIsIdle(page);
    const text = (await scale.textContent()) ?? '';
    const width = await scale.evaluate((bar) => Number.parseFloat((bar as HTMLElement).style.width));
    const metresPerPx = (EQUATOR_M * Math.cos((39.6 * Math.PI) / 180)) / (TILE_PX * 2 ** zoom);
    const [, number, unit] = /^(\d+)\s(km|m)$/.exec(text) ?? [];
    expect(Number(number) * (unit === 'km' ? 1_000 : 1)).toBeCloseTo(width * metresPerPx, -3);
    texts.push(text);
  }
  expect(texts[0]).not.toBe(texts[1]);
  await page.goto('/ru?view=8/39.6/46.6');
  await mapIsIdle(page);
  await expect(scale).toHaveText(/^\d+\sкм$/);
});
