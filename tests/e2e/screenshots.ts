import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { removeData, startAtlas } from '../support/atlas-server';
import { CHROMIUM_ARGUMENTS, chromiumOrInstall } from '../support/chromium';

const PORT = 4373;
const FOLDER = 'test-results/screenshots';
const README_PICTURE = 'docs/images/map.png';

const SCREENS = {
  map: '',
  deposit: '?select=deposit:vejneli',
  district: '?select=region:AZ-CAB',
  project: '?select=project:horadiz-agbend',
  park: '?select=park:agdam-senaye-parki',
  ignored: '?view=nowhere',
  missing: '?select=deposit:atlantis',
  'page-deposits': '/deposits',
  'page-deposit': '/deposits/vejneli',
  'page-ranking': '/deposits/ranking?by=low&why=vejneli',
  'page-regions': '/regions',
  'page-projects': '/projects',
  'page-parks': '/parks',
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
      });
      const page = await context.newPage();
      for (const language of ['az', 'en']) {
        for (const [name, path] of Object.entries(SCREENS)) {
          await page.goto(`${root}/${language}${path}`);
          if (!name.startsWith('page-')) await page.locator('[data-map-state="idle"]').waitFor();
          await page.screenshot({ path: join(FOLDER, `${name}-${size}-${colorScheme}-${language}.png`) });
          const isReadmePicture =
            name === 'deposit' && size === 'desktop' && colorScheme === 'light' && language === 'en';
          if (isReadmePicture) await page.screenshot({ path: README_PICTURE });
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
process.stdout.write(`The screenshots are in ${FOLDER}; the README's is ${README_PICTURE}.\n`);
