import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, mapIsIdle, openTools, test } from './atlas-test';

test('a page made in one browser opens in another language, is edited and withdrawn', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow(); // five pages, two of them with a map
  await page.goto('/en?view=9/39.2/46.6&layers=deposits');
  await mapIsIdle(page);
  await openTools(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await expect(dialog.getByLabel('Link to this view')).toHaveValue(/view=9\/39\.2\/46\.6&layers=deposits&/);
  await dialog.getByText('Page with a text').click();
  await dialog.getByLabel('Title').fill('<b>Gold</b> by the Araz');
  await dialog.getByRole('button', { name: 'Pin a note in the middle of the view' }).click();
  await dialog.getByLabel('Note 1', { exact: true }).fill('The bridge');
  await dialog.getByRole('button', { name: 'Make the page' }).click();
  const link = await dialog.getByLabel('Link to the page').inputValue();
  const editLink = await dialog.getByLabel('Your secret link for editing').inputValue();

  const stranger = await browser.newContext({ serviceWorkers: 'block' });
  const opened = await stranger.newPage();
  const asked: string[] = [];
  opened.on('request', (request) => asked.push(`${request.url()} ${request.headers().referer ?? ''}`));
  const shared = link.replace('/en/s/', '/ru/s/');
  await opened.goto(shared);
  await expect(opened.getByRole('heading', { level: 1, name: '<b>Gold</b> by the Araz' })).toBeVisible();
  await expect(opened.getByText('Язык текста: English')).toBeVisible();
  await expect(opened.getByRole('listitem').filter({ hasText: 'The bridge' })).toBeVisible();

  await opened.goto(editLink);
  await expect(opened.getByText(/Opened/)).toBeVisible();
  await opened.getByLabel('Title').fill('Copper by the Araz');
  const links = opened.getByLabel('Link of the map at this step');
  for (const [index, place] of ['39.1/46.1', '39.2/46.2', '39.3/46.3'].entries()) {
    await opened.getByRole('button', { name: 'Add a step' }).click();
    await opened
      .getByLabel('Title')
      .nth(index + 1)
      .fill(`Step at ${place}`);
    await links.nth(index).fill(`${baseURL}/en?view=9/${place}&layers=deposits`);
  }
  await opened.getByRole('button', { name: 'Remove step 1' }).click();
  await expect(links.nth(0)).toHaveValue(/view=9\/39\.2\/46\.2&/);
  await expect(links.nth(1)).toHaveValue(/view=9\/39\.3\/46\.3&/);
  await links.nth(1).fill(`${baseURL}/en`);
  await opened.getByRole('button', { name: 'Save' }).click();
  await expect(opened.getByText('This is not a link to a view of the map.')).toBeVisible();
  await expect(opened.getByText('Saved.')).toBeHidden();
  await links.nth(1).fill(`${baseURL}/en?view=9/39.4/46.4&layers=none`);
  await opened.getByRole('button', { name: 'Save' }).click();
  await expect(opened.getByText('Saved.')).toBeVisible();
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: 'Copper by the Araz' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: /^Step at/ })).toHaveText([
    'Step at 39.2/46.2',
    'Step at 39.3/46.3',
  ]);

  opened.on('dialog', (question) => question.accept());
  await opened.getByRole('button', { name: 'Withdraw the page' }).click();
  await expect(opened.getByText('The link opens nothing now.')).toBeVisible();
  expect((await page.goto(link))?.status()).toBe(404);
  const token = new URL(editLink).hash.slice(1);
  expect(token).toHaveLength(22);
  expect(asked.filter((each) => each.includes(token) && !each.startsWith(`${baseURL}/en/s/`))).toEqual([]);
  await stranger.close();
});

test('an embed on another origin is still until clicked, talks only with its host, and sets no cookie', async ({
  page,
  baseURL,
  isMobile,
}) => {
  test.skip(isMobile, 'arrow keys');
  test.slow();
  const host = createServer((request, response) => {
    const origin = `http://${request.headers.host}`;
    const named = request.url === '/stranger' ? 'http://stranger.localhost' : origin;
    const source = `${baseURL}/en/embed?view=9/39.2/46.6&layers=deposits&host=${encodeURIComponent(named)}`;
    response.writeHead(200, { 'content-type': 'text/html' }).end(
      `<!doctype html><title>Host</title><iframe title="map" src="${source}" width="800" height="500"></iframe><pre></pre>
       <script>addEventListener('message', ({ origin, data, source }) => {
         if (origin !== '${baseURL}') return;
         document.querySelector('pre').textContent += JSON.stringify(data) + '\\n';
         if (data.type === 'filiz:ready') source.postMessage({ type: 'filiz:set-view', view: '10/39.5/46.75' }, origin);
       })</script>`,
    );
  });
  await new Promise<void>((resolve) => host.listen(0, 'localhost', resolve));
  const origin = `http://localhost:${(host.address() as AddressInfo).port}`;
  try {
    await page.goto(origin);
    const embed = page.frameLocator('iframe');
    await expect(page.locator('pre')).toContainText('{"type":"filiz:ready","version":1}');
    await expect(embed.getByText('Not for navigation or safety decisions.')).toBeVisible();
    await embed.locator('[data-map-state="idle"]').waitFor();
    await embed.getByRole('button', { name: 'Click to move the map' }).click();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('pre')).toContainText(/"filiz:view","view":"10\/39\.5\/46\.\d+"/);
    await page.goto(`${origin}/stranger`);
    await page.frameLocator('iframe').locator('[data-map-state="idle"]').waitFor();
    await expect(page.locator('pre')).toBeEmpty();
    expect(await page.context().cookies()).toEqual([]);
  } finally {
    host.close();
  }
});

test('an embed with a theme of its own has bars and icons of that theme, whatever the reader’s is', async ({
  page,
}) => {
  const icon = page.locator('.maplibregl-ctrl-zoom-in .maplibregl-ctrl-icon');
  for (const [own, reader, filter, paper] of [
    ['dark', 'light', 'invert(1)', 'rgb(29, 36, 43)'],
    ['light', 'dark', 'none', 'rgb(255, 255, 255)'],
  ] as const) {
    await page.emulateMedia({ colorScheme: reader });
    await page.goto(`/en/embed?view=9/39.2/46.6&layers=deposits&theme=${own}`);
    await expect(icon).toHaveCSS('filter', filter);
    await expect(page.locator('footer')).toHaveCSS('background-color', paper);
  }
});

test('only pages that a share names may show it in a frame; of its scripts an embed has one', async ({
  request,
}) => {
  const scene = { view: '9/39.2/46.6', layers: ['deposits'], audience: 'public', at: '2024-12-31' };
  const make = async (more: object) => {
    const made = await request.post('/api/shares', { data: { state: { version: 1, scene }, ...more } });
    return (await made.json()).slug as string;
  };
  const ancestors = async (path: string) =>
    /frame-ancestors ([^;]*)/.exec((await request.get(path)).headers()['content-security-policy'] ?? '')?.[1];
  expect(await ancestors(`/en/embed/${await make({})}`)).toBe("'self'");
  expect(await ancestors(`/en/embed/${await make({ embedHosts: ['https://example.org'] })}`)).toBe(
    "'self' https://example.org",
  );
  expect(await ancestors('/en/embed/249-000-hectares')).toBe('*');
  expect(await ancestors('/en/embed?view=9/39.2/46.6')).toBe('*');
  expect(await ancestors('/en/s/249-000-hectares')).toBe("'self'");
  const html = await (await request.get('/en/embed/249-000-hectares')).text();
  expect(html.match(/<script\b[^>]*\bsrc=/g)).toHaveLength(1);
});

test('the arrow keys lead through a story, whose text stands without scripts too', async ({
  page,
  browser,
}) => {
  await page.goto('/en/s/249-000-hectares');
  await mapIsIdle(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: 'Year by year' })).toBeInViewport();
  await expect(page.getByRole('navigation', { name: 'Steps of a story' })).toContainText('2 / 4');
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const text = await plain.newPage();
  await text.goto('/en/s/249-000-hectares');
  await expect(text.getByRole('heading', { level: 2 })).toHaveCount(5); // four steps and the sources
  await expect(
    text.locator('[data-claim="fact-3-10-mine-action-area-cleared-cumulative-ha-2025-12"]'),
  ).toBeVisible();
  await plain.close();
});
