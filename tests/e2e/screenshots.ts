import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { removeData, startAtlas } from '../support/atlas-server';
import { CHROMIUM_ARGUMENTS, chromiumOrInstall } from '../support/chromium';

const PORT = 4373;
const FOLDER = 'test-results/screenshots';
const STORED_FOLDER = 'docs/images';

/** The screens whose pictures are kept with the documentation, in every size and theme. */
const STORED = new Set(['map', 'deposit', 'district', 'planner']);

const SCREENS = {
  map: '',
  deposit: '?select=deposit:vejneli',
  district: '?select=region:AZ-CAB',
  project: '?select=project:horadiz-agbend',
  park: '?select=park:agdam-senaye-parki',
  ignored: '?view=nowhere',
  missing: '?select=deposit:atlantis',
  planner: '?audience=planner',
  exercise: '?layers=exercise&select=hazard:exercise-01&at=2023-06-15',
  compare: '?audience=planner&compare=2022-12-31',
  measure: '?measure=46,39;47,39;47,40',
  'page-deposits': '/deposits',
  'page-deposit': '/deposits/vejneli',
  'page-shortlist': '/deposits/shortlist?deposits=vejneli,demirli',
  'page-ranking': '/deposits/ranking?why=vejneli',
  'page-regions': '/regions',
  'page-projects': '/projects',
  'page-parks': '/parks',
  'page-hazard-area': '/hazard-areas/exercise-14',
  'page-sources': '/sources',
};

const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

/** Every screen in both sizes, themes and two languages, to be looked at before a change is called done. */
async function takeAll(browser: Browser, root: string): Promise<void> {
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({
        viewport,
        colorScheme,
        isMobile: size === 'phone',
        hasTouch: size === 'phone',
        serviceWorkers: 'block',
      });
      await context.addInitScript(() => localStorage.setItem('filiz.tour-seen', 'before the pictures'));
      const page = await context.newPage();
      for (const language of ['az', 'en']) {
        for (const [name, path] of Object.entries(SCREENS)) {
          await page.goto(`${root}/${language}${path}`);
          if (!name.startsWith('page-')) await page.locator('[data-map-state="idle"]').waitFor();
          await page.screenshot({ path: join(FOLDER, `${name}-${size}-${colorScheme}-${language}.png`) });
          if (language !== 'en' || !STORED.has(name)) continue;
          await page.screenshot({
            path: join(STORED_FOLDER, `${name}-${size}-${colorScheme}.jpg`),
            quality: 82,
          });
        }
      }
      await context.close();
    }
  }
}

mkdirSync(FOLDER, { recursive: true });
const dataDirectory = mkdtempSync(join(tmpdir(), 'filiz-screenshots-'));
const atlas = await startAtlas(PORT, { DATA_DIR: dataDirectory });
const browser = await chromium.launch({ executablePath: chromiumOrInstall(), args: CHROMIUM_ARGUMENTS });
try {
  await takeAll(browser, atlas.root);
} finally {
  await browser.close();
  await atlas.stop();
  removeData(dataDirectory);
}
process.stdout.write(`The screenshots are in ${FOLDER}, those of the documentation in ${STORED_FOLDER}.\n`);
