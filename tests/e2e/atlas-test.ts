import {
  type APIResponse,
  type BrowserContext,
  test as base,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';

/** A test of the atlas: it fails on any request that leaves the host, in a context of its own too. */
export const test = base.extend<{ elsewhere: string[] }>({
  elsewhere: [
    async ({ browser }, use) => {
      const elsewhere: string[] = [];
      const watch = (context: BrowserContext) =>
        void context.on('request', (request) => {
          const { protocol, hostname } = new URL(request.url());
          if (protocol.startsWith('http') && hostname !== 'localhost') elsewhere.push(request.url());
        });
      for (const context of browser.contexts()) watch(context);
      browser.on('context', watch);
      await use(elsewhere);
      browser.off('context', watch);
      expect(elsewhere).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Waits until the map has drawn everything it was asked for. */
export async function mapIsIdle(within: Page | Locator): Promise<void> {
  await expect(within.locator('[data-map-state="idle"]')).toBeVisible();
}

/** Waits until the page's scripts listen: the map gets its canvas after that. */
export async function scriptsListen(page: Page): Promise<void> {
  await expect(page.locator('canvas.maplibregl-canvas').first()).toBeVisible();
}

/** Asks again while the server says that it is busy. */
export async function askPatiently(ask: () => Promise<APIResponse>): Promise<APIResponse> {
  for (let tries = 0; ; tries++) {
    const answer = await ask();
    if (answer.status() !== 503 || tries === 5) return answer;
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  }
}

/** Opens the card of layers where it is closed, as on a phone. */
export async function openLayers(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Layers', exact: true });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
}

/** Opens the tools where they stand behind a button, as on a phone. */
export async function openTools(page: Page): Promise<void> {
  await clickWhereShown(page.getByRole('button', { name: 'Tools', exact: true, includeHidden: true }));
}

/** Clicks a button that is always in the page, and shown only where there is no room for what it opens. */
export async function clickWhereShown(button: Locator): Promise<void> {
  await button.waitFor({ state: 'attached' }); // a script may bring it
  if (await button.isVisible()) await button.click();
}

/** The box that finds features by name. */
export function searchBox(page: Page): Locator {
  return page.getByRole('search').getByRole('combobox');
}

/** What the search box found. */
export function foundOptions(page: Page): Locator {
  return page.getByRole('search').getByRole('option');
}

/** Keeps the page's scripts back, as a slow network does, until the returned function is called. */
export async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/_next\/static\/chunks\/.*\.js/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
