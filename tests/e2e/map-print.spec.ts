import type { Locator, Page } from '@playwright/test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { PALETTES } from '@/geo/style/palette';
import { expect, mapIsIdle, openTools, test } from './atlas-test';

/** The view on paper, as the browser would print it. */
async function printed(page: Page): Promise<Locator> {
  await openTools(page);
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  return page.locator('.print-view');
}

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  }),
);

test('the view prints with its legend, its scale, its date and the line about safety', async ({ page }) => {
  await page.goto('/en');
  await mapIsIdle(page);
  const paper = await printed(page);
  await expect(paper).toBeVisible();
  await expect(paper).toContainText('Gold, silver');
  await expect(paper).toContainText('km');
  await expect(paper).toContainText('Not for navigation or safety decisions');
  expect(
    await paper
      .locator('img')
      .first()
      .evaluate((image: HTMLImageElement) => image.naturalWidth),
  ).toBeGreaterThan(300);
});

test('the legend on paper is written in black and has the colours of the picture, also where that is dark', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/en?layers=clearance&at=2023-12-31');
  await mapIsIdle(page);
  const paper = await printed(page);
  const picture = await pictureOf(paper.locator('img').first());
  expect(meanOf(picture)).toBeLessThan(90); // of 255
  const signs = await paper
    .locator('li img')
    .evaluateAll((images) => images.map((image) => decodeURIComponent((image as HTMLImageElement).src)));
  for (const [index, color] of PALETTES.dark.clearance.entries()) expect(signs[index]).toContain(color);
  await expect(paper.locator('li').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test('the scale on paper is as long beside its picture as it was beside the map', async ({ page }) => {
  await page.goto('/en');
  await mapIsIdle(page);
  const shareOfScreen = await page.evaluate(() => {
    const of = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().width ?? 0;
    return of('.maplibregl-ctrl-scale') / of('.maplibregl-canvas');
  });
  expect(shareOfScreen).toBeGreaterThan(0.02);
  const paper = await printed(page);
  for (const width of [700, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const picture = await paper.locator('img').first().boundingBox();
    const bar = await paper.locator('.print-scale').boundingBox();
    if (!picture || !bar) throw new Error('there is no picture with a scale');
    expect(picture.width).toBeLessThanOrEqual(width);
    expect(bar.width / picture.width).toBeCloseTo(shareOfScreen, 2); // the bar has whole pixels on the screen
  }
});

test('the arrow on paper points north on a map that is turned', async ({ page }) => {
  await page.goto('/en?view=9/39.4/46.75/40/0');
  await mapIsIdle(page);
  const paper = await printed(page);
  const degrees = await paper.locator('.print-north').evaluate((arrow) => {
    const { a, b } = new DOMMatrix(getComputedStyle(arrow).transform);
    return (Math.atan2(b, a) * 180) / Math.PI;
  });
  expect(degrees).toBeCloseTo(-40, 0); // what looks up lies 40 degrees east of north
});

test('a divided map prints both sides at its line, their names, and one legend that says whose a layer is', async ({
  page,
}) => {
  await page.goto('/en?view=9/39.4/46.75&audience=planner&compare=public');
  await mapIsIdle(page);
  await expect(page.locator('[data-compared="Public"] canvas')).toBeVisible();
  await page.getByRole('slider', { name: 'Place of the dividing line' }).fill('45');
  const paper = await printed(page);
  const pictures = paper.locator('.print-map img');
  await expect(pictures).toHaveCount(2);
  expect(difference(await pictureOf(pictures.first()), await pictureOf(pictures.last()))).toBeGreaterThan(
    0.1,
  );
  await expect(paper.locator('.print-map img').last()).toHaveCSS('clip-path', 'inset(0px 0px 0px 45%)');
  await expect(paper.locator('.print-map')).toContainText('Planner');
  await expect(paper.locator('.print-map')).toContainText('Public');
  await expect(paper.getByRole('heading', { level: 2 })).toHaveText([
    'Hectares cleared by district · Planner',
    'Mines: district summaries',
    'Infrastructure',
    'Industrial parks · Public',
  ]);
});

/** The printed picture itself, whatever is seen of it. */
async function pictureOf(image: Locator): Promise<PNG> {
  const source = await image.evaluate((element: HTMLImageElement) => element.src);
  return PNG.sync.read(Buffer.from(source.split(',')[1] ?? '', 'base64'));
}

/** How bright a picture is on the whole, of 255. */
function meanOf({ data }: PNG): number {
  let sum = 0;
  for (let dot = 0; dot < data.length; dot += 4)
    sum += ((data[dot] ?? 0) + (data[dot + 1] ?? 0) + (data[dot + 2] ?? 0)) / 3;
  return sum / (data.length / 4);
}

/** How much of two pictures differs, of 1. */
function difference({ data, width, height }: PNG, other: PNG): number {
  return pixelmatch(data, other.data, undefined, width, height) / (width * height);
}
