import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, foundOptions, mapIsIdle, openLayers, openTools, searchBox, test } from './atlas-test';

const PATHS = [
  '',
  '?select=deposit:vejneli',
  '?select=region:AZ-CAB',
  '?select=hazard:exercise-01&layers=exercise,deposits',
  '?audience=planner&compare=2022-12-31',
  '?measure=46,39;47,39;47,40',
  '/search?q=qızıl',
  '/deposits',
  '/deposits/vejneli',
  '/deposits/shortlist?deposits=vejneli,demirli',
  '/regions',
  '/regions/AZ-CAB',
  '/projects',
  '/projects/horadiz-agbend',
  '/parks',
  '/parks/agdam-senaye-parki',
  '/hazard-areas/exercise-14',
  '/sources',
  '/s/vejneli-three-figures',
  '/embed?view=8/39.68/46.75&layers=exercise,deposits',
  '/clearance',
  '/clearance/order',
  '/clearance/order?hectares=-5&manual_rate=0',
  '/clearance/overlay?of=region:AZ-FUZ',
  '/clearance/overlay?of=deposit:atlantis',
  '/clearance/blocked',
  '/statistics/workbench',
  '/deposits/ranking',
  '/no-such-page',
];

/** What is opened by hand, by its name: it leads a page there. */
const STATES: Record<string, (page: Page) => Promise<void>> = {
  'the chooser of things that lie on one another': async (page) => {
    // In the middle of this view the Bərdə–Ağdam railway and the highway beside it share a few pixels.
    await openMap(page, '?view=6.4/40.15/47&layers=infrastructure');
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
    await expect(async () => {
      await page.mouse.click(width / 2, height / 2);
      await expect(page.getByRole('dialog', { name: 'Several things lie here' })).toBeVisible({
        timeout: 1_000,
      });
    }).toPass();
  },
  'the list of what is in view': async (page) => {
    await openMap(page, '?view=9/39.2/46.8');
    await page.getByRole('button', { name: 'In view' }).click();
    await expect(page.getByRole('button', { name: 'Zangilan', exact: true })).toBeVisible();
  },
  'the opacity and the order of a layer': async (page) => {
    await openMap(page, '?layers=clearance,deposits');
    await openLayers(page);
    await page.getByRole('button', { name: 'Deposits: appearance' }).click();
    await expect(page.getByRole('slider', { name: 'Opacity' })).toBeVisible();
  },
  'a line that is being measured': async (page) => {
    await openMap(page);
    await openTools(page);
    await page.getByRole('button', { name: 'Measure', exact: true }).click();
    await page.getByRole('button', { name: 'Add the cross' }).click();
    await expect(page.getByRole('button', { name: 'Remove last' })).toBeEnabled();
  },
  'two themes side by side': async (page) => {
    await openMap(page, '?audience=planner&compare=public');
    await openTools(page);
    await expect(page.locator('[data-compared="Public"] canvas')).toBeVisible();
  },
  'the source of a figure': async (page) => {
    await openMap(page, '?select=deposit:vejneli');
    await page
      .getByRole('complementary')
      .getByRole('button', { name: /^Source 1:/ })
      .first()
      .click();
    await expect(page.locator('[popover]:popover-open')).toBeVisible();
  },
  'the pages of the atlas': async (page) => {
    await openMap(page);
    await page.getByLabel('Pages of the atlas').first().click();
    await expect(page.getByRole('navigation').getByRole('link', { name: 'Sources' })).toBeVisible();
  },
  'what the search found': async (page) => {
    await openMap(page);
    await searchBox(page).fill('veyneli');
    await expect(foundOptions(page).first()).toBeVisible();
  },
  'the share dialog with its link': (page) => openShare(page, 'Link'),
  'the share dialog with its embed': async (page) => {
    await openShare(page, 'Embed');
    await page.frameLocator('dialog iframe').locator('[data-map-state="idle"]').waitFor({ timeout: 30_000 });
  },
  'the share dialog with its page': (page) => openShare(page, 'Page with a text'),
};

async function openMap(page: Page, query = ''): Promise<void> {
  await page.goto(`/en${query}`);
  await mapIsIdle(page);
}

async function openShare(page: Page, leaf: string): Promise<void> {
  await openMap(page, '?view=9/39.2/46.6&layers=deposits');
  await openTools(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await dialog.getByText(leaf, { exact: true }).click();
  await expect(dialog.getByRole('radio', { name: leaf, exact: true })).toBeChecked();
}

async function axeFindsNothing(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map((node) => node.html)
          .join(' | ')}`,
    ),
  ).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    test.skip(({ isMobile }) => isMobile && colorScheme === 'dark', 'a phone has the colours of the desktop');
    for (const path of PATHS) {
      test(`axe finds nothing on /az${path}`, async ({ page }) => {
        await page.goto(`/az${path}`);
        if (!path.startsWith('/')) await mapIsIdle(page);
        await axeFindsNothing(page);
      });
    }
    for (const [name, open] of Object.entries(STATES))
      test(`axe finds nothing with ${name}`, async ({ page }) => {
        await open(page);
        await axeFindsNothing(page);
      });
  });

  test.describe(`at the first visit in ${colorScheme}`, () => {
    test.use({ colorScheme, storageState: { cookies: [], origins: [] } });
    test('axe finds nothing in any of the three steps', async ({ page }) => {
      await openMap(page);
      for (const step of ['1 of 3', '2 of 3', '3 of 3']) {
        await expect(page.getByText(step)).toBeVisible();
        await axeFindsNothing(page);
        if (step !== '3 of 3') await page.getByRole('button', { name: 'Next', exact: true }).click();
      }
    });
  });
}
