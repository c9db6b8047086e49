import { LANGUAGES } from '@/geo/domain/languages';
import type { DrawnShape } from '@/geo/domain/shape/drawn-shape';
import { shapeText } from '@/geo/domain/shape/shape-address';
import { callsSafe } from '../support/safe-words';
import { expect, mapIsIdle, test } from './atlas-test';

test('the panel of a hazard area tells its evidence, devices, depth, method, quality checks and handover', async ({
  page,
}) => {
  await page.goto('/en?layers=exercise&select=hazard:exercise-01');
  const panel = page.getByRole('complementary');
  const fact = (name: string) => panel.locator('dt', { hasText: new RegExp(`^${name}$`) }).locator('+ dd');
  await expect(fact('Surveyed')).toHaveText('20 Jun 2022');
  await expect(fact('Evidence')).toHaveText('direct (IMAS 08.10)');
  await expect(fact('Devices')).toHaveText('anti-personnel mines, anti-tank mines');
  await expect(fact('Outline')).toHaveText('± 20 m');
  const release = panel.getByRole('listitem').filter({ hasText: 'mechanical clearance' }).first();
  for (const words of ['Cleared', 'to 30 cm', '9 % sampled afterwards', 'handed over 4 Aug 2023', '37'])
    await expect(release).toContainText(words);
});

test.describe('the player', () => {
  const start = async (page: import('@playwright/test').Page, at: string) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.goto(`/en?layers=exercise&at=${at}`);
    await mapIsIdle(page);
    const slider = page.getByRole('slider', { name: 'Day on the land' });
    await expect(slider).toBeVisible();
    const step = async () => Number(await slider.inputValue());
    return { slider, step, play: page.getByRole('button', { name: 'Play through the record' }) };
  };

  test('moves through the months by itself without asking for a tile, until it is told to pause', async ({
    page,
  }) => {
    const { step, play } = await start(page, '2022-12-31');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/tiles/')) asked.push(request.url());
    });
    const first = await step();
    await play.click();
    await expect.poll(step).toBeGreaterThan(first + 2);
    await page.getByRole('button', { name: 'Pause' }).click();
    await expect(play).toBeVisible();
    const paused = await step();
    await expect(page).not.toHaveURL(/at=2022-12-31/); // the address follows when the slider rests
    expect(await step()).toBe(paused);
    expect(asked).toEqual([]);
  });

  test('stops at the end of the record', async ({ page }) => {
    const { slider, step, play } = await start(page, '2025-09-30');
    const last = Number(await slider.getAttribute('max'));
    expect(await step()).toBeLessThan(last);
    await play.click();
    await expect.poll(step).toBe(last);
    await expect(play).toBeVisible();
  });
});

// A drawn route in Füzuli, whose access is refused or said to be without an objection in the record.
const ROUTE: DrawnShape = {
  type: 'line',
  coordinates: [
    [
      [47.1, 39.5],
      [47.2, 39.6],
    ],
  ],
  widthM: 200,
};

// The paper's own heading of a problem, which is told with every deposit.
const OF_PAPER =
  /Minalanmış ərazilər və təhlükəsizlik|Заминированные территории и безопасность|Mayınlı alanlar ve güvenlik/g;

test.describe('no page about mines calls land safe', () => {
  test.skip(({ isMobile }) => isMobile, 'a page has one text');
  for (const language of LANGUAGES)
    test(`in ${language}`, async ({ page }) => {
      for (const path of [
        '/clearance',
        '/clearance/overlay?of=region:AZ-FUZ',
        '/clearance/overlay?of=deposit:vejneli',
        `/clearance/overlay?line=${shapeText(ROUTE)}`,
        '/clearance/blocked',
        '/clearance/order',
        '/hazard-areas/exercise-01',
        '/regions/AZ-FUZ',
        '/deposits/vejneli',
        '?layers=exercise,hazard_areas&select=hazard:exercise-01',
      ]) {
        await page.goto(`/${language}${path}`);
        const texts = await page
          .locator('body :is(h1, h2, h3, p, li, th, td, dt, dd, strong, label)')
          .allInnerTexts();
        expect(texts.length, path).toBeGreaterThan(5);
        const said = texts
          .flatMap((text) => text.replaceAll(OF_PAPER, '').split(/(?<=[.!?:;])\s+/))
          .filter((sentence) => callsSafe(sentence, language));
        expect(said, path).toEqual([]);
      }
    });
});
