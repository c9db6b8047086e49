import type { Page } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect, mapIsIdle, openLayers, openTools, test } from './atlas-test';
import { handleOnScreen, placeOnScreen } from './on-screen';

const lineOf = (page: Page) => page.getByRole('slider', { name: 'Place of the dividing line' });

test('two years stand side by side, divided by a line that can be moved', async ({ page }) => {
  await page.goto('/en?audience=planner');
  await mapIsIdle(page);
  await openTools(page);
  await page.getByRole('combobox', { name: 'What the right side shows' }).selectOption('2022');
  await expect(page).toHaveURL(/compare=2022-12-31/);
  const right = page.locator('[data-compared="2022"]');
  await expect(right).toBeVisible();
  await expect(right.locator('canvas')).toBeVisible();
  const before = await right.getAttribute('style');
  await page.getByRole('slider', { name: 'Place of the dividing line' }).press('ArrowLeft');
  await expect(right).not.toHaveAttribute('style', before ?? '');
});

test('two themes stand side by side: right of the line is what the other audience sees', async ({ page }) => {
  test.slow(); // three maps
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const clip = { x: width * 0.65, y: height * 0.22, width: width * 0.14, height: height * 0.2 };
  const look = async () => PNG.sync.read(await page.screenshot({ clip }));
  const [investor, planner] = [await seen('investor'), await seen('planner')];
  async function seen(audience: string): Promise<PNG> {
    await page.goto(`/en?view=9/39.4/46.75&audience=${audience}`);
    await mapIsIdle(page);
    return look();
  }
  expect(share(investor, planner)).toBeGreaterThan(0.1);
  await openTools(page);
  const choice = page.getByRole('combobox', { name: 'What the right side shows' });
  await choice.selectOption('investor');
  await expect(page).toHaveURL(/compare=investor/);
  await page.reload();
  await expect(page.locator('[data-compared="Investor"] canvas')).toBeVisible();
  await expect.poll(async () => share(await look(), investor)).toBeLessThan(0.01);
  await page.getByRole('slider', { name: 'Place of the dividing line' }).press('End');
  await expect.poll(async () => share(await look(), planner)).toBeLessThan(0.01);
});

/** How much of two pictures differs, of 1. */
function share({ data, width, height }: PNG, other: PNG): number {
  return pixelmatch(data, other.data, undefined, width, height) / (width * height);
}

test('a comparison can be ended also when the left side has come to show the same', async ({ page }) => {
  await page.goto('/en?audience=planner&compare=public');
  await mapIsIdle(page);
  await openTools(page);
  const choice = page.getByRole('combobox', { name: 'What the right side shows' });
  await expect(choice).toHaveValue('public');
  await page
    .locator('label')
    .filter({ hasText: /^Public$/ })
    .click();
  await expect(page).toHaveURL(/audience=public/);
  await expect(choice).toHaveValue('public');
  await choice.selectOption('No comparison');
  await expect(page.locator('[data-compared]')).toHaveCount(0);
  await expect(page).not.toHaveURL(/compare=/);
});

test('a year that is compared by the address alone is the one chosen, and can be ended', async ({ page }) => {
  await page.goto('/en?layers=clearance&compare=2025-12-31');
  await expect(page.locator('[data-compared="2025"] canvas')).toBeVisible();
  await openTools(page);
  const choice = page.getByRole('combobox', { name: 'What the right side shows' });
  await expect(choice).toHaveValue('2025-12-31');
  await choice.selectOption('No comparison');
  await expect(page.locator('[data-compared]')).toHaveCount(0);
  await expect(page).not.toHaveURL(/compare=/);
});

test('the place of the line is kept in the address while it is not the first one, and goes with the comparison', async ({
  page,
}) => {
  await page.goto('/en?audience=planner&compare=public');
  await mapIsIdle(page);
  await expect(lineOf(page)).toHaveValue('60');
  await lineOf(page).fill('30');
  await expect(page).toHaveURL(/divider=30(&|$)/);
  await page.reload();
  await mapIsIdle(page);
  await expect(lineOf(page)).toHaveValue('30');
  await expect(page.locator('[data-compared]')).toHaveAttribute('style', /inset\(0px 0px 0px 30%\)/);
  await lineOf(page).fill('60');
  await expect(page).not.toHaveURL(/divider=/);
  await lineOf(page).fill('80');
  await expect(page).toHaveURL(/divider=80(&|$)/);
  await openTools(page);
  await page.getByRole('combobox', { name: 'What the right side shows' }).selectOption('No comparison');
  await expect(page.locator('[data-compared]')).toHaveCount(0);
  await expect(page).not.toHaveURL(/divider=/);
});

// Vejnaly lies in the middle of the width, right of a line at 30 %.
const VEJNALY = { longitude: 46.53, latitude: 38.97 };
const VIEW = { zoom: 11, longitude: 46.53, latitude: 38.93 };
const AROUND = `view=${VIEW.zoom}/${VIEW.latitude}/${VIEW.longitude}`;

test('what is drawn right of the line is named and chosen there', async ({ page, isMobile }) => {
  await page.goto(`/en?${AROUND}&audience=planner&compare=investor`);
  await mapIsIdle(page);
  await expect(page.locator('[data-compared="Investor"] canvas')).toBeVisible();
  await lineOf(page).fill('30');
  const { x, y } = placeOnScreen(page, VIEW, VEJNALY);
  const name = page.locator('[data-map-state]').getByText('Vejnaly', { exact: true });
  if (!isMobile)
    await expect(async () => {
      await page.mouse.move(x + 40, y);
      await page.mouse.move(x, y);
      await expect(name).toBeVisible({ timeout: 1_000 });
    }).toPass();
  await expect(async () => {
    await page.mouse.click(x, y);
    await expect(page).toHaveURL(/select=deposit:vejneli/, { timeout: 1_000 });
  }).toPass();
});

test('what the left side alone draws is not chosen right of the line', async ({ page }) => {
  await page.goto(`/en?${AROUND}&audience=investor&compare=planner`);
  await mapIsIdle(page);
  await expect(page.locator('[data-compared="Planner"] canvas')).toBeVisible();
  await lineOf(page).fill('30');
  const { x, y } = placeOnScreen(page, VIEW, VEJNALY);
  await expect(async () => {
    await page.mouse.click(x, y);
    await expect(page).toHaveURL(/select=/, { timeout: 1_000 }); // the district
  }).toPass();
  expect(new URL(page.url()).searchParams.get('select')).toBe('region:AZ-ZAN');
  await lineOf(page).fill('70');
  await expect(async () => {
    await page.mouse.click(x, y);
    await expect(page).toHaveURL(/select=deposit:vejneli/, { timeout: 1_000 });
  }).toPass();
});

test('the legend tells what the right side draws, and explains the signs that only it has', async ({
  page,
}) => {
  await page.goto('/en?audience=planner&compare=public');
  await mapIsIdle(page);
  await openLayers(page);
  const right = page
    .getByRole('region', { name: 'Layers', exact: true })
    .getByRole('region', { name: 'What the right side shows: Public' });
  await expect(right.getByRole('heading', { level: 3 })).toHaveText([
    'Industrial parks',
    'Infrastructure',
    'Mines: district summaries',
  ]);
  await expect(right.getByText('Industrial park', { exact: true })).toBeVisible();
  await expect(right.getByText('Road, highway, tunnel')).toHaveCount(0); // it stands with the layer of the left side
  await page.goto('/en?audience=planner&compare=2022-12-31'); // the same signs
  await mapIsIdle(page);
  await openLayers(page);
  await expect(page.getByText('6,000 ha and more')).toHaveCount(1);
});

test('the list of what is in view has what is drawn right of the line, and nothing that the line hides', async ({
  page,
}) => {
  await page.goto(`/en?${AROUND}&audience=planner&compare=investor`);
  await mapIsIdle(page);
  await lineOf(page).fill('30');
  await page.getByRole('button', { name: 'In view' }).click();
  const card = page.getByRole('region', { name: 'Layers', exact: true });
  const deposit = card.getByRole('button', { name: 'Vejnaly' });
  await expect(deposit).toContainText('Investor');
  await lineOf(page).fill('100');
  await expect(deposit).toBeHidden();
  await lineOf(page).fill('20');
  await deposit.click();
  await expect(page).toHaveURL(/select=deposit:vejneli/);
});

test('a measured line is drawn on both sides', async ({ page }) => {
  await page.goto(
    `/en?view=9/39.2/46.75&layers=none&measure=46,39.35;47.5,39.35&compare=2022-12-31&divider=40`,
  );
  await mapIsIdle(page);
  await expect(page.locator('[data-compared="2022"] canvas')).toBeVisible();
  await lineOf(page).fill('40');
  const { width } = page.viewportSize() ?? { width: 0 };
  const at = placeOnScreen(
    page,
    { zoom: 9, longitude: 46.75, latitude: 39.2 },
    { longitude: 46.75, latitude: 39.35 },
  );
  expect(at.x).toBeGreaterThan(width * 0.4);
  // Its colour is #0d6470 on land that has none like it.
  const lineDots = async () => {
    const clip = { x: at.x + width * 0.05, y: at.y - 12, width: 20, height: 24 };
    const { data } = PNG.sync.read(await page.screenshot({ clip }));
    let count = 0;
    for (let dot = 0; dot < data.length; dot += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(dot);
      if (Math.abs(red - 0x0d) + Math.abs(green - 0x64) + Math.abs(blue - 0x70) < 30) count += 1;
    }
    return count;
  };
  await expect.poll(lineDots).toBeGreaterThan(20); // two pixels high and twenty wide
});

test('the handle of the line can be reached above the panel on a phone, and moved', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'a desktop has no sheet');
  await page.goto('/en?audience=planner&compare=public&select=region:AZ-CAB');
  await mapIsIdle(page);
  const sheet = page.getByRole('complementary');
  for (const height of ['half', 'peek']) {
    await expect(sheet).toHaveAttribute('data-height', height);
    const { x, y } = await handleOnScreen(lineOf(page));
    const before = Number(await lineOf(page).inputValue());
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => Number(await lineOf(page).inputValue())).toBeLessThan(before - 10);
    const button = page.getByRole('button', { name: 'Change the height of the panel' });
    await button.press('ArrowDown');
  }
});
