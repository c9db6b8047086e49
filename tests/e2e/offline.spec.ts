import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, mapIsIdle, searchBox, test } from './atlas-test';

test.use({ serviceWorkers: 'allow' });

/** Waits until the browser holds the page of this selection and its tiles, and no more come. */
async function untilKept(page: Page): Promise<void> {
  await untilStored(page, `select=${new URL(page.url()).searchParams.get('select')}`);
  const count = (name: string) =>
    page.evaluate(async (store) => (await (await caches.open(store)).keys()).length, name);
  let before = '';
  const isStill = async () => {
    const [tiles = 0, built = 0] = [await count('filiz-tiles'), await count('filiz-built')];
    const last = before;
    before = `${tiles} ${built}`;
    return tiles > 5 && built > 5 && before === last;
  };
  await expect.poll(isStill, { intervals: [1_500] }).toBe(true);
}

/** Opens a map and waits until it is kept. */
async function keepMap(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await mapIsIdle(page);
  await untilKept(page);
}

async function untilControlled(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

async function untilStored(page: Page, address: string): Promise<void> {
  const isStored = () =>
    page.evaluate(async (query) => {
      const keys = await (await caches.open('filiz-documents-2')).keys();
      return keys.some(({ url }) => decodeURIComponent(url).replace(/\?$/, '').endsWith(query));
    }, address);
  await expect.poll(isStored).toBe(true);
}

/** Makes everything that is stored as old as if it had been seen so many days ago. */
async function age(page: Page, days: number): Promise<void> {
  await page.evaluate(async (daysAgo) => {
    for (const name of ['filiz-documents-2', 'filiz-tiles']) {
      const store = await caches.open(name);
      for (const key of await store.keys()) {
        const stored = await store.match(key);
        if (!stored?.headers.has('x-stored-at')) continue;
        const headers = new Headers(stored.headers);
        headers.set('x-stored-at', new Date(Date.now() - daysAgo * 86_400_000).toISOString());
        await store.put(key, new Response(await stored.blob(), { headers }));
      }
    }
  }, days);
}

/** The key of the kept document of each map. */
async function keptMaps(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const keys = await (await caches.open('filiz-documents-2')).keys();
    return keys.map(({ url }) => decodeURIComponent(url)).filter((url) => /\/en\?/.test(url));
  });
}

async function boxOf(part: Locator) {
  await expect(part).toBeVisible();
  const box = await part.boundingBox();
  if (!box) throw new Error('It has no place on the screen.');
  return { top: box.y, bottom: box.y + box.height };
}

test('after one visit the view opens again without a connection, with its date', async ({
  page,
  context,
}) => {
  await keepMap(page, '/en?select=region:AZ-CAB&view=9/39.3/47');
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText(/No connection\. This page is as it was seen on/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Jabrayil' })).toBeVisible();
  await expect(page.getByRole('complementary')).toContainText('14,016.7');
  await mapIsIdle(page);
  await page.goto('/en');
  await expect(page).toHaveURL(/view=9\/39\.3\/47/);
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByText(/No connection/)).toBeHidden();
});

test('a tile that holds nothing is kept too, and is no failure without a connection', async ({
  page,
  context,
}) => {
  const place = '/en?select=region:AZ-CAB&view=9/36/41&layers=deposits'; // nothing of the atlas lies there
  await page.goto(place);
  await mapIsIdle(page);
  await untilStored(page, 'select=region:AZ-CAB');
  const kept = () =>
    page.evaluate(async () => {
      const store = await caches.open('filiz-tiles');
      const all = await Promise.all((await store.keys()).map((key) => store.match(key)));
      return all.filter((tile) => tile?.status === 204).length;
    });
  await expect.poll(kept).toBeGreaterThan(0);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText(/No connection\. This page is as it was seen on/)).toBeVisible();
  await mapIsIdle(page);
  await expect(page.getByText('A part of the map could not be loaded.')).toHaveCount(0);
});

test('with the connection back, the page of a link is fresh and says nothing of its absence', async ({
  page,
  context,
}) => {
  await keepMap(page, '/en?select=region:AZ-ZAN&view=9/39.1/46.6');
  await age(page, 31);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText('Hazard data older than 30 days are not shown.')).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('complementary').getByRole('link', { name: 'Vejnaly' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vejnaly' })).toBeVisible();
  await expect(page.getByText(/No connection/)).toHaveCount(0);
  expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).not.toHaveProperty(
    'hazardTooOld',
  );
});

test('hazard data that are older than 30 days are not shown without a connection', async ({
  page,
  context,
}) => {
  test.slow(); // the map is drawn three times
  await keepMap(page, '/en?select=region:AZ-CAB&view=9/39.3/47');
  await age(page, 29);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('complementary')).toContainText('14,016.7');
  await mapIsIdle(page); // a tile asked for later would be fetched anew, and then rightly be shown
  await context.setOffline(false);
  await age(page, 31);
  await context.setOffline(true);
  const refused: string[] = [];
  page.on('requestfailed', (request) => refused.push(new URL(request.url()).pathname));
  await page.reload();
  await expect(page.getByText('Hazard data older than 30 days are not shown.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Jabrayil' })).toBeVisible();
  await expect(page.getByText('hectares cleared in 2023')).toBeHidden();
  await expect
    .poll(() => refused.filter((path) => path.startsWith('/tiles/hazard/')).length)
    .toBeGreaterThan(0);
  expect(refused.filter((path) => path.startsWith('/tiles/base/'))).toEqual([]);
});

test('a report opens again only at its own address, and an old clearance page or order shows no figures', async ({
  page,
  context,
}) => {
  test.slow(); // ten pages
  const report = (slug: string) => `/en/clearance/overlay?of=deposit:${slug}`;
  const order = '/en/clearance/order?hectares=200';
  await page.goto('/en/clearance/overlay');
  await untilControlled(page);
  await untilStored(page, '/en/clearance/overlay');
  for (const address of [report('vejneli'), report('demirli'), order, '/en/clearance']) {
    await page.goto(address);
    await untilStored(page, address);
  }
  await context.setOffline(true);
  await page.goto(report('vejneli'));
  await expect(page.locator('.overlay-report h2').first()).toContainText('Vejnaly');
  await page.goto(report('qizilbulaq')); // never seen: the plain page, and nothing of another place
  await expect(page).toHaveURL(/\/overlay$/);
  await expect(page.locator('.overlay-report')).toHaveCount(0);
  await page.goto(order);
  await expect(page.getByText(/EXERCISE/).first()).toBeVisible();
  await context.setOffline(false);
  await age(page, 31);
  await context.setOffline(true);
  for (const address of [order, '/en/clearance']) {
    await page.goto(address);
    await expect(page.getByText('Hazard data older than 30 days are not shown.')).toBeVisible();
    await expect(page.getByRole('main')).toHaveText('', { useInnerText: true });
    await expect(page.getByRole('main').getByRole('table')).toHaveCount(0);
  }
});

test('where only another language was seen, the start of the installed atlas opens the map as it was left', async ({
  page,
  context,
}) => {
  await keepMap(page, '/en?select=region:AZ-CAB&view=9/39.3/47');
  await context.setOffline(true);
  for (const start of ['/az', '/']) {
    await page.goto(start);
    await expect(page).toHaveURL(/\/en\?select=region:AZ-CAB/);
    await expect(page.getByText(/No connection\. This page is as it was seen on/)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'Jabrayil' })).toBeVisible();
  }
});

test('in place of a page that was not kept stand words, with the way to the map that was', async ({
  page,
  context,
}) => {
  await keepMap(page, '/en?select=region:AZ-CAB&view=9/39.3/47');
  await context.setOffline(true);
  await page.goto('/en/parks');
  await expect(page.getByRole('heading')).toHaveText('No connection');
  await expect(page.getByText('This page was not kept on this device.')).toBeVisible();
  await expect(page.getByText('No map is kept here yet')).toBeHidden();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.goto('/nowhere'); // an address of no language
  await expect(page.getByRole('heading')).toHaveText([
    'Bağlantı yoxdur',
    'No connection',
    'Нет связи',
    'Bağlantı yok',
  ]);
  await page.getByRole('link', { name: 'the map as it was last seen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Jabrayil' })).toBeVisible();
  await page.goto('/en/parks');
  await context.setOffline(false);
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Parks');
});

test('where no map was ever seen, the words say that none is kept', async ({ page, context }) => {
  await page.goto('/ru/parks');
  await untilControlled(page);
  await untilStored(page, '/ru/parks');
  await context.setOffline(true);
  await page.goto('/ru');
  await expect(page.getByRole('heading')).toHaveText('Нет связи');
  await expect(page.getByText('Здесь ещё не сохранено ни одной карты')).toBeVisible();
  await expect(page.getByRole('link')).toHaveText(['Повторить']);
});

test('a thing that a link led to is kept, and opens again without a connection', async ({
  page,
  context,
}) => {
  await keepMap(page, '/en?select=region:AZ-ZAN&view=9/39.1/46.6');
  await untilControlled(page);
  await page.getByRole('complementary').getByRole('link', { name: 'Vejnaly' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vejnaly' })).toBeVisible();
  await untilStored(page, 'select=deposit:vejneli');
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText(/No connection\. This page is as it was seen on/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Vejnaly' })).toBeVisible();
});

test('of several things that are led to in a row, only the last is asked for', async ({ page }) => {
  await keepMap(page, '/en?select=region:AZ-ZAN&view=9/39.1/46.6');
  await untilControlled(page);
  await page.evaluate(() => {
    const ask = (slug: string, headers = {}) =>
      fetch(`/en?select=deposit:${slug}&_rsc=1`, { headers: { rsc: '1', ...headers } });
    return Promise.all([
      ask('demirli'),
      ask('qizilbulaq'),
      ask('vejneli'),
      ask('soyudlu', { 'next-router-prefetch': '1' }),
    ]);
  });
  await untilStored(page, 'select=deposit:vejneli');
  expect((await keptMaps(page)).map((url) => new URL(url).search)).toEqual([
    '?select=region:AZ-ZAN',
    '?select=deposit:vejneli',
  ]);
});

test('a choice that was not kept is said to be missing', async ({ page, context }) => {
  await page.goto('/en');
  await mapIsIdle(page);
  await untilControlled(page);
  await untilStored(page, '/en');
  await context.setOffline(true);
  await page.goto('/en?select=deposit:vejneli');
  await expect(page.getByRole('status').filter({ hasText: 'No connection' })).toContainText(
    'What you chose was not kept: the general panel stands in its place.',
  );
  await page.goto('/en?view=9/39.1/46.6');
  await expect(page.getByText(/No connection\. This page is as it was seen on/)).toBeVisible();
  await expect(page.getByText('What you chose was not kept')).toHaveCount(0);
});

test('the notice of a lost connection covers no control, and the line about safety stays', async ({
  page,
  context,
  isMobile,
}) => {
  await keepMap(page, '/en?select=region:AZ-CAB&view=9/39.3/47');
  await age(page, 31); // the notice is longest then
  await context.setOffline(true);
  await page.reload();
  const notice = page.getByRole('status').filter({ hasText: 'No connection' });
  const menu = page.getByLabel('Pages of the atlas').and(page.locator('summary'));
  for (const width of isMobile ? [390, 320] : [1_440]) {
    await page.setViewportSize({ width, height: isMobile ? 640 : 900 });
    await expect(notice).toContainText('Hazard data older than 30 days are not shown.');
    const { bottom } = await boxOf(notice);
    for (const control of [searchBox(page), menu])
      expect((await boxOf(control)).top, `at ${width} px`).toBeGreaterThanOrEqual(bottom);
    await searchBox(page).click();
    await expect(searchBox(page)).toBeFocused();
    await menu.click();
    for (const control of [
      page.locator('a[hreflang="ru"]'),
      page.getByRole('button', { name: 'Light or dark' }),
    ])
      expect((await boxOf(control.filter({ visible: true }))).top).toBeGreaterThanOrEqual(bottom);
    await menu.click();
    const { bottom: foot } = await boxOf(page.getByText('Not for navigation or safety decisions.').last());
    expect(foot).toBeLessThanOrEqual(isMobile ? 640 : 900);
  }
});

test('a hazard tile that only the browser’s own cache still has is as old as the server’s answer', async ({
  page,
  context,
}) => {
  await keepMap(page, '/en?select=region:AZ-CAB&view=9/39.3/47');
  await untilControlled(page);
  /** Asks for a hazard tile that the worker has forgotten; the worker's clock is so many days ahead. */
  const askAnew = async (daysAhead: number) => {
    await context.serviceWorkers()[0]?.evaluate((days) => {
      const worker = globalThis as typeof globalThis & { RealDate?: DateConstructor };
      worker.RealDate ??= Date;
      const RealDate = worker.RealDate;
      const now = () => RealDate.now() + days * 86_400_000;
      worker.Date = class extends RealDate {
        constructor(at: number | string = now()) {
          super(at);
        }
        static override now = now;
      } as DateConstructor;
    }, daysAhead);
    return page.evaluate(async () => {
      const store = await caches.open('filiz-tiles');
      const tile = '/tiles/hazard/';
      const known = (await store.keys()).map(({ url }) => url).find((url) => url.includes(tile));
      const asked = known ?? sessionStorage.getItem('tile') ?? '';
      sessionStorage.setItem('tile', asked);
      await store.delete(asked);
      return fetch(asked).then(
        ({ ok }) => ok,
        () => false,
      );
    });
  };
  const storedAt = () =>
    page.evaluate(async () => {
      const stored = await (await caches.open('filiz-tiles')).match(sessionStorage.getItem('tile') ?? '');
      return Date.parse(stored?.headers.get('x-stored-at') ?? '');
    });
  expect(await askAnew(0)).toBe(true); // now the browser's own cache has it
  await context.setOffline(true);
  expect(await askAnew(29)).toBe(true);
  await expect.poll(storedAt).toBeLessThanOrEqual(Date.now());
  expect(await askAnew(31)).toBe(false);
  await context.setOffline(false);
  expect(await askAnew(31)).toBe(true);
});

test('the atlas can be installed: its manifest has a name, a start and icons that are there', async ({
  page,
  request,
}) => {
  await page.goto('/en');
  const address = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = await (await request.get(address ?? '')).json();
  expect(manifest).toMatchObject({ short_name: 'Filiz', start_url: '/az', display: 'standalone' });
  expect(manifest.icons.length).toBeGreaterThanOrEqual(3);
  for (const { src } of manifest.icons)
    expect((await request.get(src)).headers()['content-type']).toBe('image/png');
});
