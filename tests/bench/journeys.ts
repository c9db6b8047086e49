import { chromium } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium } from '../support/chromium';

const PATHS = [
  '/az',
  '/az?select=deposit:vejneli',
  '/en?select=region:AZ-CAB',
  '/ru?select=project:horadiz-agbend',
  '/tr?select=park:agdam-senaye-parki',
  '/az/deposits',
  '/az/deposits/vejneli',
  '/en/regions/AZ-QARABAG',
  '/en/projects',
  '/en/sources',
];

/** Opens every kind of page in a real browser, some rounds over. */
export async function browseEverything(root: string, rounds: number): Promise<void> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGUMENTS });
  try {
    const page = await browser.newPage();
    for (let round = 0; round < rounds; round++) {
      for (const path of PATHS) await page.goto(root + path, { waitUntil: 'networkidle' });
    }
  } finally {
    await browser.close();
  }
}
