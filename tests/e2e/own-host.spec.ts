import type { Page } from '@playwright/test';
import { expect, test } from './atlas-test';

const ELSEWHERE = 'http://elsewhere.invalid/pixel.png';

async function askElsewhere(page: Page): Promise<void> {
  const asked = page.waitForRequest(ELSEWHERE);
  await page.setContent(`<img alt="" src="${ELSEWHERE}">`);
  await asked;
}

test('a request that leaves the host is seen, also in a context that a test opens itself', async ({
  page,
  browser,
  elsewhere,
}) => {
  await askElsewhere(page);
  expect(elsewhere.splice(0)).toEqual([ELSEWHERE]);
  const context = await browser.newContext();
  await askElsewhere(await context.newPage());
  expect(elsewhere.splice(0)).toEqual([ELSEWHERE]);
  await context.close();
});
