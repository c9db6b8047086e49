import { expect, mapIsIdle, openLayers, openTools, test } from './atlas-test';

test('a measured line tells distance, bearing and area, is kept in the address, and can be copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en?measure=46,39;47,39;47,40');
  await mapIsIdle(page);
  const card = page.getByRole('region', { name: 'Measure' });
  // PostGIS: st_length and st_area of these points as geography.
  await expect(card).toContainText('197.65 km');
  await expect(card).toContainText('480,894.76 ha');
  await card.getByRole('button', { name: 'Copy as text' }).click();
  await expect(card).toContainText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Distance: 197.65 km');
  await card.getByRole('button', { name: 'Copy as GeoJSON' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('"type": "Polygon"');
  await card.getByRole('button', { name: 'Remove last' }).click();
  await expect(page).toHaveURL(/measure=46,39;47,39(&|$)/);
  await card.getByRole('button', { name: 'Add the cross' }).click();
  await expect(page).toHaveURL(/measure=46,39;47,39;\d/);
  await card.getByRole('button', { name: 'End measuring' }).click();
  await expect(card).toBeHidden();
  await expect(page).not.toHaveURL(/measure=/);
});

test('a line of a hundred points says that it is full, and a click more does not wipe it', async ({
  page,
}) => {
  const points = Array.from({ length: 100 }, (_, index) => `46.${String(100 + index)},39.5`).join(';');
  await page.goto(`/en?measure=${points}`);
  await mapIsIdle(page);
  const card = page.getByRole('region', { name: 'Measure', exact: true });
  await expect(card.getByRole('status')).toContainText('The line has 100 points, and can have no more.');
  await expect(card.getByRole('button', { name: 'Add the cross' })).toBeDisabled();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.mouse.click(width * 0.7, height * 0.35);
  await card.getByRole('button', { name: 'Remove last' }).click();
  await expect(page).toHaveURL(/46\.198,39\.5(&|$)/);
  await expect(card.getByRole('status')).not.toContainText('no more');
});

test('clicks measure while measuring, and select nothing', async ({ page }) => {
  await page.goto('/en?view=11/38.97/46.53');
  await mapIsIdle(page);
  await openTools(page);
  await page.getByRole('button', { name: 'Measure', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Measure' })).toBeVisible();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await expect(async () => {
    await page.mouse.click(width * 0.55, height * 0.4);
    await expect(page).toHaveURL(/measure=46\.\d+,3\d\.\d+/, { timeout: 1_000 });
  }).toPass();
  expect(new URL(page.url()).searchParams.has('select')).toBe(false);
});

test('an audience is one tap: its layers come, and its link opens the same', async ({ page }) => {
  await page.goto('/en');
  await mapIsIdle(page);
  await openTools(page);
  await page
    .locator('label')
    .filter({ hasText: /^Planner$/ })
    .click();
  await expect(page).toHaveURL(/audience=planner/);
  await page.reload();
  await mapIsIdle(page);
  await openLayers(page);
  await expect(page.getByRole('checkbox', { name: 'Hectares cleared by district' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Deposits' })).not.toBeChecked();
});

test('things that lie on one another are offered to choose from', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the phone project taps the same code');
  // In the middle of this view the Bərdə–Ağdam railway and the highway beside it share a few pixels.
  await page.goto('/en?view=6.4/40.15/47&layers=infrastructure');
  await mapIsIdle(page);
  const chooser = page.getByRole('dialog', { name: 'Several things lie here' });
  await expect(async () => {
    await page.mouse.click(720, 450);
    await expect(chooser).toBeVisible({ timeout: 1_000 });
  }).toPass();
  expect(await chooser.getByRole('button').count()).toBeGreaterThan(1);
  await chooser.getByRole('button').first().click();
  await expect(chooser).toBeHidden();
  await expect(page).toHaveURL(/select=/);
});

test('the opacity and the order of a layer are kept in the address', async ({ page }) => {
  await page.goto('/en?layers=infrastructure,deposits');
  await mapIsIdle(page);
  await openLayers(page);
  await page.getByRole('button', { name: 'Deposits: appearance' }).click();
  await page.getByRole('slider', { name: 'Opacity' }).fill('60');
  await expect(page).toHaveURL(/layers=infrastructure,deposits:60/);
  await page.getByRole('button', { name: 'Deposits: Down' }).click();
  await expect(page).toHaveURL(/layers=deposits:60,infrastructure/);
});

test('the year of the hectares cleared is a slider, kept in the address', async ({ page }) => {
  await page.goto('/en?layers=clearance');
  await mapIsIdle(page);
  await openLayers(page);
  await page.getByRole('slider', { name: 'Year' }).fill('2021');
  await expect(page).toHaveURL(/at=2021-12-31/);
  await expect(page.getByText('not published by district for this year')).toBeVisible();
});

test('the exercise set is off until it is chosen, says EXERCISE on the map, and its areas have their balance', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/tiles/exercise/')) asked.push(request.url());
  });
  await page.goto('/en');
  await mapIsIdle(page);
  expect(asked).toEqual([]);
  await openLayers(page);
  await page.getByRole('checkbox', { name: 'Exercise set (invented)' }).check();
  await expect(page.getByText('EXERCISE: the areas of this layer are invented.')).toBeVisible();
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  await page.goto('/en?layers=exercise&select=hazard:exercise-01');
  await mapIsIdle(page);
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('EXERCISE. This area is invented');
  await expect(panel.getByRole('row', { name: /Initial area/ })).toContainText('ha');
  await expect(panel).toContainText('never a promise that a place is safe');
});

test('the slider over time moves by keyboard without asking for a tile, and the panel tells the state of that day', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/en?layers=exercise&select=hazard:exercise-01&at=2023-04-30');
  await mapIsIdle(page);
  const slider = page.getByRole('slider', { name: 'Day on the land' });
  await expect(slider).toHaveAttribute('aria-valuetext', '30 Apr 2023');
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('row', { name: /^Cleared/ })).toContainText('0.00 ha'); // cleared on 19 May 2023
  let asked = 0;
  page.on('request', (request) => {
    if (request.url().includes('/tiles/exercise/')) asked += 1;
  });
  await slider.press('ArrowRight');
  await expect(page).toHaveURL(/at=2023-05-31/);
  await expect(panel).toContainText('State on 31 May 2023');
  await expect(panel.getByRole('row', { name: /^Cleared/ })).not.toContainText(' 0.00 ha');
  await page.getByRole('button', { name: 'Next step' }).press('Enter'); // where motion is not wanted nothing plays by itself
  await expect(page).toHaveURL(/at=2023-06-30/);
  expect(asked).toBe(0);
});

test('a map as known on an earlier day says so, and a day outside the record gets a sentence', async ({
  page,
}) => {
  await page.goto('/en?layers=exercise&at=2020-06-01');
  await expect(page.getByText('Before that nothing is known')).toBeVisible();
  await page.goto('/en?layers=exercise&known=2020-06-01');
  await expect(page.getByText('An empty map does not mean that nothing is there')).toBeVisible({
    timeout: 30_000,
  });
  await page.goto('/en?layers=exercise&known=2023-06-01');
  await expect(page.getByText('Drawn as it had been recorded by 1 Jun 2023')).toBeVisible({
    timeout: 30_000,
  });
  // The button that is pressed goes; the focus stays with what takes its place.
  await page.getByRole('button', { name: 'As known today' }).press('Enter');
  const opener = page.getByRole('button', { name: 'As known on' });
  await expect(opener).toBeFocused();
  await opener.press('Enter');
  const day = page.getByLabel('As known on');
  await expect(day).toBeFocused();
  await day.fill('2023-07-01');
  await expect(page).toHaveURL(/known=2023-07-01/);
  await expect(day).toBeFocused();
});

test('the theme and the language change nothing else', async ({ page, isMobile }) => {
  const query = '?layers=deposits:60,hazard_areas&select=deposit:vejneli&view=9.5/39/46.6';
  await page.goto(`/en${query}`);
  await mapIsIdle(page);
  if (isMobile) await page.getByLabel('Pages of the atlas').first().click();
  await page.getByRole('button', { name: 'Light or dark' }).click();
  await mapIsIdle(page);
  expect(new URL(page.url()).search).toBe(query);
  await page.getByRole('link', { name: 'ru', exact: true }).click();
  await expect(page).toHaveURL(/\/ru\?/);
  await mapIsIdle(page);
  const { searchParams } = new URL(page.url());
  expect(searchParams.get('layers')).toBe('deposits:60,hazard_areas');
  expect(searchParams.get('select')).toBe('deposit:vejneli');
  expect(searchParams.get('view')).toBe('9.5/39/46.6');
  await expect(page.getByRole('heading', { level: 1, name: 'Вежнали' })).toBeVisible();
});
