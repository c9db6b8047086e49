import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Download, Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { expect, mapIsIdle, openTools, test } from './atlas-test';

const HAZARD = '/en?layers=hazard_areas,exercise,deposits';

async function openExport(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  await mapIsIdle(page);
  await openTools(page);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export from the map' });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function choose(dialog: Locator, ...names: string[]): Promise<void> {
  for (const name of names) await dialog.getByText(name, { exact: true }).click();
}

async function saved(
  page: Page,
  dialog: Locator,
  button: string,
): Promise<{ download: Download; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: button }).click();
  const download = await coming;
  return { download, bytes: await readFile(await download.path()) };
}

test('a PNG of A4 at 150 dpi has its dots, and knows how large they are', async ({ page }) => {
  test.slow();
  const dialog = await openExport(page, '/en?layers=deposits');
  await choose(dialog, 'A4', 'Landscape', '150 dpi', 'PNG');
  await page.evaluate(() => {
    const parts: number[] = [];
    Object.assign(window, { parts });
    new MutationObserver(() => {
      const bar = document.querySelector<HTMLProgressElement>('dialog progress');
      if (bar && bar.position >= 0) parts.push(bar.position);
    }).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['value'],
    });
  });
  const { download, bytes } = await saved(page, dialog, 'Make the sheet');
  const parts = await page.evaluate(() => (window as never as { parts: number[] }).parts);
  expect(parts.length).toBeGreaterThan(0);
  // It grows to its end twice: while tiles come, and while the file is written.
  const restarts = parts.filter((part, index) => part < (parts[index - 1] ?? 0));
  expect(restarts.length).toBeLessThanOrEqual(1);
  expect([parts.at(-1), Math.max(...parts)]).toEqual([1, 1]);
  expect(download.suggestedFilename()).toBe('filiz-a4-landscape-150dpi.png');
  // 297 and 210 mm at 150 dots in 25.4 mm; 150 / 0.0254 m = 5 905.5.
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1_754, 1_240]);
  const resolution = bytes.indexOf('pHYs') + 4;
  expect([bytes.readUInt32BE(resolution), bytes.readUInt32BE(resolution + 4), bytes[resolution + 8]]).toEqual(
    [5_906, 5_906, 1],
  );
  await expect(dialog.getByText(/^Saved: filiz-a4-landscape-150dpi\.png/)).toBeVisible();
  // The browser reads the picture back: the map is on it, and no dot of it is see-through.
  const colours = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data } = context?.getImageData(200, 300, 800, 500) ?? { data: [] };
    const found = new Set<string>();
    for (let at = 0; at < data.length; at += 4) found.add(Array.from(data.slice(at, at + 4)).join());
    return [...found];
  }, bytes.toString('base64'));
  expect(colours.length).toBeGreaterThan(100);
  expect(colours.every((colour) => colour.endsWith(',255'))).toBe(true);
});

test('a PDF is as large as its paper; title, warning and EXERCISE are text in it', async ({
  page,
}, testInfo) => {
  test.slow();
  const dialog = await openExport(page, HAZARD);
  await dialog.getByLabel('Title').fill('Ağdərə, Şuşa və İsmayıllı: Ёлки');
  await choose(dialog, 'A3', 'Portrait', 'PDF');
  const { download, bytes } = await saved(page, dialog, 'Make the sheet');
  expect(download.suggestedFilename()).toBe('filiz-a3-portrait-150dpi-EXERCISE.pdf');
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(bytes.toString('latin1')) ?? [];
  // 297 and 420 mm in points of 1/72 inch.
  expect(Number(width)).toBeCloseTo(841.89, 1);
  expect(Number(height)).toBeCloseTo(1_190.55, 1);
  const file = testInfo.outputPath('sheet.pdf');
  await download.saveAs(file);
  const { status, stdout } = spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
  test.skip(status !== 0, 'pdftotext (poppler-utils) is not installed');
  const text = stdout.replaceAll(/\s+/g, ' ');
  expect(text).toContain('Ağdərə, Şuşa və İsmayıllı: Ёлки');
  expect(text).toContain('EXERCISE: the hazard areas of the exercise set are invented.');
  expect(text).toContain('Not for navigation or safety decisions. Records of mine action');
  expect(text).toMatch(/Scale 1 : [\d,]+ in the middle of the map/);
  expect(text).toContain('Natural Earth');
});

test('a sheet of a divided map shows both sides where the line was moved to, each with its name', async ({
  page,
}, testInfo) => {
  test.setTimeout(240_000); // two maps are drawn, twice
  await page.goto('/en?audience=planner&layers=clearance,deposits&at=2023-12-31&compare=2022-12-31');
  await mapIsIdle(page);
  await page.getByRole('slider', { name: 'Place of the dividing line' }).fill('70');
  await openTools(page);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export from the map' });
  await choose(dialog, 'A4', 'Landscape', 'PNG');
  const { width, height, data } = PNG.sync.read((await saved(page, dialog, 'Make the sheet')).bytes);
  // The darkest shade, of 6,000 hectares and more, which nothing of 2022 has: Fuzuli lies on both sides of the line.
  const darkDots = (from: number, to: number) => {
    let count = 0;
    for (let y = Math.round(height * 0.2); y < height * 0.75; y++)
      for (let x = Math.round(width * from); x < width * to; x++) {
        const [red = 0, green = 0, blue = 0] = data.subarray((y * width + x) * 4);
        if (red < 110 && green < 60 && blue > 110) count += 1;
      }
    return count;
  };
  expect(darkDots(0.1, 0.5)).toBeGreaterThan(10_000);
  expect(darkDots(0.56, 0.73)).toBe(0);

  await choose(dialog, 'PDF');
  const { download } = await saved(page, dialog, 'Make the sheet');
  const file = testInfo.outputPath('sheet.pdf');
  await download.saveAs(file);
  const { status, stdout } = spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' });
  test.skip(status !== 0, 'pdftotext (poppler-utils) is not installed');
  const text = stdout.replaceAll(/\s+/g, ' ');
  expect(text).toContain('2023: As of 31 Dec 2023 · Yearly figures: 2023 | 2022: As of 31 Dec 2022');
  expect(text.match(/\b2023\b/g)?.length).toBeGreaterThanOrEqual(4); // one more beside the line
});

test('a cancelled sheet leaves no file and no second map, and another can be made', async ({ page }) => {
  test.slow();
  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  const dialog = await openExport(page, '/en?layers=deposits');
  let hold = true;
  await page.route('**/tiles/**', async (route) => {
    if (!hold) return route.continue();
    return; // it never comes while it is held
  });
  await choose(dialog, 'A3', '300 dpi', 'PNG');
  await dialog.getByRole('button', { name: 'Make the sheet' }).click();
  await expect(page.locator('[data-sheet-map]')).toHaveCount(1);
  const progress = dialog.getByRole('progressbar');
  await expect(progress).toBeVisible();
  await expect(progress).toHaveAccessibleName(/\S/);
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Cancelled. Nothing was saved.')).toBeVisible();
  await expect(progress).toHaveCount(0);
  await expect(page.locator('[data-sheet-map]')).toHaveCount(0);
  await expect(page.locator('canvas.maplibregl-canvas')).toHaveCount(1);
  expect(downloads).toEqual([]);
  hold = false;
  await choose(dialog, 'A4', '150 dpi');
  await saved(page, dialog, 'Make the sheet');
  expect(downloads).toHaveLength(1);
});

test('a sheet whose tiles do not come is not made, and says why', async ({ page }) => {
  const dialog = await openExport(page, '/en?layers=deposits');
  await page.route('**/tiles/**', (route) => route.fulfill({ status: 500, body: '' }));
  await choose(dialog, 'A3');
  await dialog.getByRole('button', { name: 'Make the sheet' }).click();
  await expect(dialog.getByText(/A part of the map could not be loaded, so no sheet was made/)).toBeVisible();
  await expect(page.locator('[data-sheet-map]')).toHaveCount(0);
});

test('where a device cannot draw so many dots, the sheet has fewer and says so', async ({ page }) => {
  test.slow();
  await page.addInitScript(() => {
    const ask = WebGL2RenderingContext.prototype.getParameter;
    WebGL2RenderingContext.prototype.getParameter = function (name) {
      return name === this.MAX_RENDERBUFFER_SIZE ? 2_048 : ask.call(this, name);
    };
  });
  const dialog = await openExport(page, '/en?layers=deposits');
  await choose(dialog, 'A4', 'Landscape', '300 dpi', 'PNG');
  const { download } = await saved(page, dialog, 'Make the sheet');
  expect(download.suggestedFilename()).toBe('filiz-a4-landscape-240dpi.png');
  await expect(
    dialog.getByText(/cannot draw this paper at 300 dpi. The sheet was made at 240 dpi/),
  ).toBeVisible();
});

test('the data come as an archive with a README, counted before', async ({ page }) => {
  const dialog = await openExport(page, HAZARD);
  await choose(dialog, 'Data', 'CSV');
  await expect(dialog.getByRole('row', { name: /^Deposits \d+/ })).toBeVisible();
  await expect(dialog.getByText(/EXERCISE: the hazard areas of the exercise set are invented/)).toBeVisible();
  const { download, bytes } = await saved(page, dialog, 'Download');
  expect(download.suggestedFilename()).toMatch(/^filiz-map-v\d+-csv-EXERCISE\.zip$/);
  const files = unzipSync(new Uint8Array(bytes));
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['deposits.csv', 'exercise_areas.csv', 'README.txt']),
  );
  expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain(
    'layers=hazard_areas,exercise,deposits',
  );
  await expect(dialog.getByText(/^Saved: filiz-map-/)).toBeVisible();
});

test('a cancelled archive leaves no file', async ({ page }) => {
  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  const dialog = await openExport(page, '/en?layers=deposits');
  await choose(dialog, 'Data');
  await page.route('**/api/map-export.zip**', () => {}); // it never answers
  await dialog.getByRole('button', { name: 'Download' }).click();
  await expect(dialog.getByRole('progressbar')).not.toHaveAttribute('value'); // nobody can tell yet
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByText('Cancelled. Nothing was saved.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Download' })).toBeFocused();
  expect(downloads).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the dialog is accessible, its targets large enough, in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const dialog = await openExport(page, '/en?layers=deposits');
    for (const part of ['Map sheet', 'Data']) {
      await choose(dialog, part);
      await expect(dialog.getByRole('radio', { name: part })).toBeChecked();
      if (part === 'Data') await expect(dialog.getByRole('table')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      for (const target of await dialog.locator('button, label:has(input[type=radio])').all()) {
        const { width = 0, height = 0 } = (await target.boundingBox()) ?? {};
        expect(Math.min(width, height), (await target.textContent()) ?? '').toBeGreaterThanOrEqual(44);
      }
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });
