import type { Page } from '@playwright/test';
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
  '?layers=exercise&select=hazard:exercise-03&known=2023-12-31',
  '/clearance',
  '/clearance/order?hectares=-5',
  '/clearance/overlay?of=region:AZ-FUZ',
  '/clearance/blocked',
  '/hazard-areas/exercise-03',
  '/projects',
  '/parks',
  '/regions',
  '/deposits/ranking',
  '/deposits/shortlist',
  '/deposits/compare?deposits=vejneli,qashqachay',
  '/statistics',
  '/statistics/workbench',
  '/agenda',
  '/claims',
]) {
  test(`nothing scrolls sideways at 320 px on /ru${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/ru${path}`);
    if (!path.startsWith('/')) await mapIsIdle(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('the names of the pages stand clear of each other in the header', async ({ page }) => {
  await page.goto('/ru/deposits');
  const links = page.getByRole('navigation', { name: 'Страницы атласа' }).getByRole('link');
  const cut = await links.evaluateAll((all) =>
    all
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ textContent }) => textContent),
  );
  expect(await links.count()).toBeGreaterThan(5);
  expect(cut).toEqual([]);
});

for (const query of [
  'layers=exercise,deposits&at=2023-06-15',
  'layers=exercise&select=hazard:exercise-03',
  'layers=exercise&select=hazard:exercise-03&known=2023-12-31',
  'layers=exercise&at=2020-01-01',
]) {
  test(`the sheet leaves the time bar and what is invented in sight at 320 px with ${query}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/ru?${query}`);
    await mapIsIdle(page);
    const bar = await page.locator('[data-time-bar]').boundingBox();
    const notice = await page.locator('[data-exercise-notice]').boundingBox();
    const sheet = await page.getByRole('complementary').boundingBox();
    if (!bar || !notice || !sheet) throw new Error('not all is there');
    expect(notice.y + notice.height).toBeLessThanOrEqual(bar.y);
    expect(bar.y + bar.height).toBeLessThanOrEqual(sheet.y);
    expect(sheet.height).toBeGreaterThan(150);
  });
}

for (const path of [
  '?select=deposit:vejneli',
  '?select=project:horadiz-agbend',
  '?select=park:agdam-senaye-parki',
  '?select=region:AZ-CAB',
  '',
  '/deposits',
  '/projects',
  '/parks',
  '/regions',
]) {
  test(`what a thumb taps on /en${path} is 44 px high`, async ({ page }) => {
    await page.goto(`/en${path}`);
    if (!path.startsWith('/')) {
      await mapIsIdle(page);
      await page.getByRole('button', { name: 'Layers', exact: true }).click();
      await page.getByRole('button', { name: 'Deposits: appearance' }).click();
    }
    expect(await tooSmall(page)).toEqual([]);
  });
}

/** What can be tapped and is lower than 44 px (in the header narrower too); a link inside a sentence may be (WCAG 2.5.8). */
async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a, button, summary, select, input')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((element) => {
        const isInSentence =
          getComputedStyle(element).display === 'inline' &&
          element.parentElement?.textContent?.trim() !== element.textContent?.trim();
        // A mark has a target around it, and a box the words that stand beside it.
        const target = element.closest('label') ?? element;
        const { width, height } = target.getBoundingClientRect();
        const around = getComputedStyle(element, '::after');
        const isMark = element.matches('.source-mark') && Number.parseFloat(around.height) >= 43.5;
        if (isInSentence || isMark || width <= 1) return false;
        return height < 43.5 || (element.closest('header') !== null && width < 43.5);
      })
      .map((element) => element.outerHTML.slice(0, 160)),
  );
}

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
