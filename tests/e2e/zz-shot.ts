import { chromium } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, chromiumOrInstall } from '/work/w-statistics/tests/support/chromium';
const pages: Record<string,string> = JSON.parse(process.argv[2] ?? '{}');
const browser = await chromium.launch({ executablePath: chromiumOrInstall(), args: CHROMIUM_ARGUMENTS });
for (const [name, spec] of Object.entries(pages)) {
  const [path, size, scheme, full] = spec.split('|') as [string,string,'light'|'dark',string];
  const [width, height] = size.split('x').map(Number) as [number, number];
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, isMobile: width < 500, hasTouch: width < 500 });
  const page = await context.newPage();
  const t = Date.now();
  const r = await page.goto('http://localhost:3105' + path);
  console.log(name, r?.status(), Date.now() - t, 'ms', (await r?.body())?.length, 'sideways', await page.evaluate(() => document.documentElement.scrollWidth - innerWidth));
  await page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: full === 'full' });
  await context.close();
}
await browser.close();
