import type { Page } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect, mapIsIdle, test } from './atlas-test';
import { storeShare } from './stored-share';

const SCENE = {
  view: '8/39.5/46.8',
  layers: ['clearance'],
  audience: 'planner',
  at: '2023-12-31',
  compare: '2022-12-31',
  divider: '30',
};

const TEXTS = { en: { title: 'Cleared by district', text: 'Two years.' } };

const PLACES = {
  'a shared page': async () =>
    `/en/s/${(await storeShare({ state: { version: 1, scene: SCENE, notes: [], steps: [] }, texts: TEXTS })).slug}`,
  'an embed': async () => `/en/embed?${new URLSearchParams({ ...SCENE, layers: SCENE.layers.join() })}`,
};

for (const [place, addressOf] of Object.entries(PLACES)) {
  test(`${place} of a divided view shows both sides, and its line can be moved`, async ({ page }) => {
    await page.goto(await addressOf());
    await mapIsIdle(page);
    await expect(page.locator('[data-compared="2022"] canvas')).toBeVisible();
    await expect(page.getByText('2022', { exact: true })).toBeVisible();
    await expect(page.getByText('the atlas shows both sides')).toHaveCount(0);
    const line = page.getByRole('slider', { name: 'Place of the dividing line' });
    await expect(line).toHaveValue('30'); // where it stood when it was shared
    await expect(page.locator('[data-compared]')).toHaveAttribute('style', /inset\(0px 0px 0px 30%\)/);
    await line.press('Home');
    await expect(page.locator('[data-compared="2022"]')).toHaveAttribute('style', /inset\(0px 0px 0px 0%\)/);
    const of2022 = await steady(page);
    await line.press('End');
    const of2023 = await steady(page);
    expect(difference(of2022, of2023)).toBeGreaterThan(0.05); // by district there are hectares of 2023 only
  });
}

test('what an embed draws right of its line is chosen there', async ({ page }) => {
  // Vejnaly lies in the middle, which is right of the line; the left side draws nothing.
  await page.goto('/en/embed?view=11/38.97/46.53&layers=none&compare=investor&divider=30');
  await mapIsIdle(page);
  await expect(page.locator('[data-compared="Investor"] canvas')).toBeVisible();
  await expect(async () => {
    await page.locator('[data-map-state]').click();
    const link = page.locator('[data-picked] a');
    await expect(link).toHaveAttribute('href', /select=deposit:vejneli$/, { timeout: 1_000 });
  }).toPass();
});

/** The middle of the map, once two looks at it are alike. */
async function steady(page: Page): Promise<PNG> {
  const box = await page.locator('[data-map-state]').boundingBox();
  if (!box) throw new Error('there is no map');
  const clip = {
    x: box.x + box.width * 0.35,
    y: box.y + box.height * 0.55,
    width: box.width * 0.3,
    height: box.height * 0.2,
  };
  const look = async () => PNG.sync.read(await page.screenshot({ clip }));
  let last = await look();
  await expect
    .poll(async () => {
      const before = last;
      last = await look();
      return difference(before, last);
    })
    .toBe(0);
  return last;
}

/** How much of two pictures differs, of 1. */
function difference({ data, width, height }: PNG, other: PNG): number {
  return pixelmatch(data, other.data, undefined, width, height) / (width * height);
}
