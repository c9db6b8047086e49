import { expect, mapIsIdle, test } from './atlas-test';

test.skip(({ isMobile }) => !isMobile, 'a desktop has no sheet');

for (const path of [
  '',
  '?select=deposit:vejneli',
  '?select=region:AZ-CAB',
  '/deposits',
  '/deposits/vejneli',
  '/regions/AZ-CAB',
  '/sources',
  '/search?q=gold',
]) {
  test(`nothing scrolls sideways at 320 px on /ru${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/ru${path}`);
    if (!path.startsWith('/')) await mapIsIdle(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('what a thumb taps on the map screen is 44 px high', async ({ page }) => {
  await page.goto('/en?select=deposit:vejneli');
  await mapIsIdle(page);
  await page.getByRole('button', { name: 'Layers', exact: true }).click();
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'header button, header a, header summary, .maplibregl-ctrl button, [aria-label="Layers"] button, [aria-label="Layers"] label',
      ),
    ]
      .filter((element) => element.offsetParent !== null && element.getClientRects().length > 0)
      .filter((element) => element.getBoundingClientRect().height < 43.5)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  expect(small).toEqual([]);
});

test('the sheet has three heights, by tap and by pull', async ({ page }) => {
  await page.goto('/en?select=region:AZ-CAB');
  await mapIsIdle(page);
  const sheet = page.getByRole('complementary');
  const handle = page.getByRole('button', { name: 'Change the height of the panel' });
  const height = async () => (await sheet.boundingBox())?.height ?? 0;
  await expect(sheet).toHaveAttribute('data-height', 'half');
  const half = await height();
  await handle.click();
  await expect(sheet).toHaveAttribute('data-height', 'full');
  expect(await height()).toBeGreaterThan(half * 1.4);
  await handle.click();
  await expect(sheet).toHaveAttribute('data-height', 'peek');
  expect(await height()).toBeLessThan(half / 2);
  const box = await handle.boundingBox();
  if (!box) throw new Error('no handle');
  await page.mouse.move(box.x + box.width / 2, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y - 120, { steps: 5 });
  await page.mouse.up();
  await expect(sheet).toHaveAttribute('data-height', 'half');
});
