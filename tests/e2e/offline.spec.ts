import type { Page } from '@playwright/test';
import { expect, mapIsIdle, test } from './atlas-test';

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

test('after one visit the view opens again without a connection, with its date', async ({
  page,
  context,
}) => {
  await page.goto('/en?select=region:AZ-CAB&view=9/39.3/47');
  await mapIsIdle(page);
  await untilKept(page);
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
  await page.goto('/en?select=region:AZ-ZAN&view=9/39.1/46.6');
  await mapIsIdle(page);
  await untilKept(page);
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
  await page.goto('/en?select=region:AZ-CAB&view=9/39.3/47');
  await mapIsIdle(page);
  await untilKept(page);
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
