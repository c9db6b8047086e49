import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { encode, renderSVG } from 'uqr';
import { askPatiently, expect, mapIsIdle, openTools, test } from './atlas-test';
import { storeShare } from './stored-share';

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
      `<!doctype html><title>Host</title><iframe title="map" src="${source}" width="800" height="500"></iframe><pre></pre><p style="height:3000px"></p>
       <script>addEventListener('message', ({ origin, data, source }) => {
         if (origin !== '${baseURL}') return;
         document.querySelector('pre').textContent += JSON.stringify(data) + '\\n';
         if (data.type === 'filiz:ready') source.postMessage({ type: 'filiz:set-view', view: '12/38.97/46.53' }, origin);
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
    const interact = embed.getByRole('button', { name: 'Click to move the map' });
    const scrolled = () => page.evaluate(() => scrollY);

    // Still: the wheel over the map scrolls the page around it, and no key moves the map.
    await page.mouse.move(400, 250);
    await page.mouse.wheel(0, 200);
    await expect.poll(scrolled).toBe(200);
    await page.keyboard.press('ArrowRight');
    await page.evaluate(() => scrollTo(0, 0));
    await expect(page.locator('pre')).not.toContainText('filiz:view');

    // Clicked: the map moves and the page stays.
    await interact.click();
    await expect(interact).toBeHidden();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('pre')).toContainText(/"filiz:view","view":"12\/38\.97\/46\.\d+"/);
    await page.keyboard.press('ArrowLeft');
    await embed.locator('[data-map-state="idle"]').waitFor();
    await expect(page.locator('pre')).toContainText('"view":"12/38.97/46.53"');
    await page.mouse.move(600, 250);
    await page.mouse.wheel(0, -120); // one notch: MapLibre names no event of it
    await expect(page.locator('pre')).toContainText(/"filiz:view","view":"12\.\d+\//);
    expect(await scrolled()).toBe(0);
    await page.evaluate(
      (target) =>
        document
          .querySelector('iframe')
          ?.contentWindow?.postMessage({ type: 'filiz:set-view', view: '12/38.97/46.53' }, target),
      baseURL ?? '',
    );

    // The reader chooses a feature, then nothing: the page around is told both.
    await embed.locator('[data-map-state="idle"]').waitFor();
    const middle = await embed.locator('canvas').boundingBox();
    if (!middle) throw new Error('The embed has no map.');
    const [x, y] = [middle.x + middle.width / 2, middle.y + middle.height / 2];
    await expect(async () => {
      await page.mouse.click(x, y);
      await expect(page.locator('pre')).toContainText(
        '{"type":"filiz:select","select":"deposit:vejneli","name":"Vejnaly"}',
        { timeout: 10_000 },
      );
    }).toPass();
    await expect(embed.getByText('Vejnaly', { exact: true })).toBeVisible();
    await expect(embed.locator('[data-picked] a')).toHaveAttribute('href', /&select=deposit:vejneli$/);
    // Only where the ring is: the card that goes with it is no mark.
    const look = () => page.screenshot({ clip: { x: x - 40, y: y - 40, width: 80, height: 80 } });
    const marked = await look();

    // The page around chooses: the map marks it anew, and tells nothing back.
    const told = (await page.locator('pre').textContent())?.split('filiz:select').length;
    const ask = (select: string | null) =>
      page.evaluate(
        ([target, chosen]) =>
          document
            .querySelector('iframe')
            ?.contentWindow?.postMessage({ type: 'filiz:select', select: chosen }, target ?? ''),
        [baseURL ?? '', select] as const,
      );
    await ask(null);
    await expect(embed.locator('[data-picked]')).toBeHidden();
    const differs = async (from: Buffer) => !(await look()).equals(from);
    await expect.poll(() => differs(marked)).toBe(true);
    const plain = await look();
    await ask('deposit:vejneli');
    await expect.poll(() => differs(plain)).toBe(true);
    expect((await page.locator('pre').textContent())?.split('filiz:select').length).toBe(told);

    // Escape holds it still again.
    await page.mouse.click(x + 200, y - 100);
    await page.keyboard.press('Escape');
    await expect(interact).toBeVisible();
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
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('navigation', { name: 'Steps of a story' })).toContainText('1 / 4');
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const text = await plain.newPage();
  await text.goto('/en/s/249-000-hectares');
  await expect(text.getByRole('heading', { level: 2 })).toHaveCount(5); // four steps and the sources
  await expect(
    text.locator('[data-claim="fact-3-10-mine-action-area-cleared-cumulative-ha-2025-12"]'),
  ).toBeVisible();
  await plain.close();
});

const SCENE = { view: '9/39.2/46.6', layers: ['deposits'], audience: 'public', at: '2024-12-31' };
const STATE = { version: 1, scene: SCENE };

test('the share dialog gives a link, a short link, a QR code and an embed that look as they will', async ({
  page,
  context,
  baseURL,
  isMobile,
}) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    const sent: unknown[] = [];
    Object.assign(window, { sent });
    Object.assign(navigator, { share: async (what: unknown) => void sent.push(what) });
  });
  await page.goto('/en?view=9/39.2/46.6&layers=deposits&audience=public');
  await mapIsIdle(page);
  await openTools(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  const full = await dialog.getByLabel('Link to this view').inputValue();
  await dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(dialog.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(full);
  await expect(dialog.getByRole('link', { name: 'Open in another map program' })).toHaveAttribute(
    'href',
    'geo:39.20000,46.60000?z=9',
  );
  if (isMobile) {
    await dialog.getByRole('button', { name: 'Send…' }).tap();
    await expect
      .poll(() => page.evaluate(() => (window as never as { sent: unknown[] }).sent))
      .toEqual([{ title: 'Filiz', url: full }]);
  } else {
    await dialog.getByRole('button', { name: 'Make a short link' }).click();
    const short = await dialog.getByLabel('Short link').inputValue();
    expect(short.length).toBeLessThan(full.length);
    for (const language of ['en', 'ru']) {
      const opened = await page.request.get(short.replace('/en/', `/${language}/`), { maxRedirects: 0 });
      expect(opened.status()).toBe(307);
      expect(new URL(opened.headers().location ?? '', baseURL).href).toBe(
        full.replace('/en?', `/${language}?`),
      );
    }
    await qrCodesHold(page, dialog, short);
  }
  await axeFindsNothing(page, 'Link');

  await dialog.getByText('Embed', { exact: true }).click();
  const preview = dialog.frameLocator('iframe');
  await expect(preview.getByText('Not for navigation or safety decisions.')).toBeVisible();
  await preview.locator('[data-map-state="idle"]').waitFor({ timeout: 30_000 });
  await expect(preview.getByRole('button', { name: 'Zoom in' })).toHaveCount(1);
  await preview.getByText('Legend').click();
  await expect(preview.getByRole('checkbox')).toHaveCount(0); // locked
  await axeFindsNothing(page, 'Embed');
  await dialog.getByLabel('Size').selectOption('360 × 360');
  await dialog.getByRole('combobox', { name: 'Language' }).selectOption('Русский');
  await dialog.getByLabel('Colours').selectOption('Dark');
  await dialog.getByLabel('Zoom buttons').uncheck();
  await dialog.getByLabel('Readers may choose layers').check();
  await expect(preview.getByText('Не для навигации и решений о безопасности.')).toBeVisible();
  await preview.locator('[data-map-state="idle"]').waitFor({ timeout: 30_000 });
  await expect(preview.locator('.maplibregl-ctrl-zoom-in')).toHaveCount(0);
  await preview.locator('summary').click();
  await expect(preview.getByRole('checkbox', { checked: true })).toHaveCount(1);
  const source = await dialog.locator('iframe').getAttribute('src');
  expect(source).toMatch(
    /^\/ru\/embed\?view=9\/39\.2\/46\.6&layers=deposits&.*controls=0&locked=0&theme=dark$/,
  );
  const code = await dialog.getByLabel('Code for your page').inputValue();
  expect(code).toContain(`src="${baseURL}${source?.replaceAll('&', '&amp;')}"`);
  expect(code).toContain('width="360" height="360"');

  await dialog.getByText('Page with a text').click();
  await expect(dialog.getByRole('button', { name: 'Make the page' })).toBeVisible();
  await axeFindsNothing(page, 'Page with a text');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

/** A server that answers only when it is let go. */
function slowServer(): { gone: Promise<void>; letGo: () => void } {
  let letGo = () => {};
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { gone, letGo };
}

/** Opens the share dialog on a slow server, whose shares are named after what they are. */
async function openSlowDialog(page: Page) {
  const { gone, letGo } = slowServer();
  const asked: string[] = [];
  await page.route('**/tiles/**', (route) => route.abort()); // the dialog does not wait for the map
  await page.route('**/api/shares', async (route) => {
    const slug = route.request().postDataJSON().texts ? 'a-page' : 'a-short-link';
    asked.push(slug);
    await gone;
    await route.fulfill({ status: 201, json: { slug, token: 'told-only-once' } });
  });
  await page.goto('/en?view=9/39.2/46.6&layers=deposits');
  await openTools(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  const openLeaf = (name: string) => dialog.getByRole('group').getByText(name, { exact: true }).click();
  return { dialog, openLeaf, asked, letGo };
}

test('a page that is made while another leaf is looked at, and its link for editing, are there on coming back', async ({
  page,
}) => {
  const { dialog, openLeaf, asked, letGo } = await openSlowDialog(page);
  await openLeaf('Page with a text');
  await dialog.getByLabel('Title').fill('Gold');
  await openLeaf('Link');
  await openLeaf('Page with a text');
  await expect(dialog.getByLabel('Title')).toHaveValue('Gold');
  await dialog.getByRole('button', { name: 'Make the page' }).click();
  await openLeaf('Link');
  await expect.poll(() => asked).toEqual(['a-page']);
  letGo();
  for (const other of ['Embed', 'Link']) {
    await openLeaf('Page with a text');
    await expect(dialog.getByLabel('Your secret link for editing'), other).toHaveValue(/#told-only-once$/);
    await openLeaf(other);
  }
});

test('a short link is made once however often it is asked for, and stays', async ({ page }) => {
  const { dialog, openLeaf, asked, letGo } = await openSlowDialog(page);
  const shorten = dialog.getByRole('button', { name: 'Make a short link' });
  await shorten.press('Enter');
  await shorten.press('Enter');
  await expect(shorten).toBeFocused();
  letGo();
  await expect(dialog.getByLabel('Short link')).toHaveValue(/a-short-link$/);
  expect(asked).toEqual(['a-short-link']);
  await openLeaf('Embed');
  await openLeaf('Link');
  await expect(dialog.getByLabel('Short link')).toBeVisible();
});

test('the right link for editing opens the page in the tab where a wrong one was refused', async ({
  page,
}) => {
  const { slug, token } = await storeShare({ state: STATE, texts: { en: { title: 'Gold', text: '' } } });
  await page.goto(`/en/s/${slug}/edit`);
  const refusal = page.getByText('This link opens nothing');
  await expect(refusal).toBeVisible();
  await page.goto(`/en/s/${slug}/edit#${token}`);
  await expect(page.getByLabel('Title')).toHaveValue('Gold');
  await expect(refusal).toBeHidden();
  await page.getByLabel('Title').fill('Copper');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
});

test('a page that could not be opened for editing is asked for again', async ({ page }) => {
  const { slug, token } = await storeShare({ state: STATE, texts: { en: { title: 'Gold', text: '' } } });
  await page.route('**/own', (route) => route.abort());
  await page.goto(`/en/s/${slug}/edit#${token}`);
  const refusal = page.getByText('The server does not answer.');
  await expect(refusal).toBeVisible();
  const again = page.getByRole('button', { name: 'Try again' });
  const second = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/own'));
  await again.press('Enter');
  await second;
  await expect(refusal).toBeVisible();
  await expect(again).toBeFocused();
  await page.unroute('**/own');
  await again.click();
  await expect(page.getByLabel('Title')).toHaveValue('Gold');
});

test('a page is withdrawn once, however often that is pressed', async ({ page }) => {
  const { slug, token } = await storeShare({ state: STATE, texts: { en: { title: 'Gold', text: '' } } });
  const { gone, letGo } = slowServer();
  let asked = 0;
  await page.route('**/own', async (route) => {
    if (route.request().method() === 'DELETE') {
      asked += 1;
      await gone;
    }
    await route.continue();
  });
  page.on('dialog', (question) => question.accept());
  await page.goto(`/en/s/${slug}/edit#${token}`);
  const end = page.getByRole('button', { name: 'Withdraw the page' });
  await end.press('Enter');
  await end.press('Enter');
  await expect(end).toBeFocused();
  letGo();
  await expect(page.getByText('The link opens nothing now.')).toBeVisible();
  expect(asked).toBe(1);
});

async function axeFindsNothing(page: Page, leaf: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id, nodes }) => `${leaf}: ${id} ${nodes[0]?.html}`)).toEqual([]);
}

/** Both files hold the modules of the code for the link, with the four modules of white around them that scanners need. */
async function qrCodesHold(page: Page, dialog: Locator, link: string): Promise<void> {
  const { data, size } = encode(link, { border: 4 });
  const bytesOf = async (format: 'SVG' | 'PNG') => {
    const coming = page.waitForEvent('download');
    await dialog.getByRole('link', { name: format }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe(`filiz.${format.toLowerCase()}`);
    return readFile(await download.path());
  };
  expect((await bytesOf('SVG')).toString()).toBe(renderSVG(link, { border: 4 }));
  const png = PNG.sync.read(await bytesOf('PNG'));
  const modulePx = png.width / size;
  expect([png.height, Number.isInteger(modulePx)]).toEqual([png.width, true]);
  expect(png.width).toBeGreaterThan(900);
  const drawn = data.map((row, y) =>
    row.map((_, x) => png.data[4 * (png.width * (y * modulePx + 1) + x * modulePx + 1)] === 0),
  );
  expect(drawn).toEqual(data);
  expect(data.slice(0, 4).flat()).not.toContain(true);
}

test('a page tells what has changed since it was made, in every language, and an embed of it too', async ({
  page,
}) => {
  const state = {
    ...STATE,
    scene: { ...SCENE, layers: ['glaciers:40', 'deposits'], select: 'deposit:atlantis' },
  };
  const { slug } = await storeShare({ state });
  await page.goto(`/en/s/${slug}`); // a short link too: it does not lead on where something is gone
  const told = page
    .getByRole('region')
    .or(page.locator('section'))
    .filter({ hasText: /^What has changed since/ });
  await expect(told.getByRole('listitem')).toHaveText([
    'The layer “glaciers” no longer exists.',
    '“deposit:atlantis” is no longer in the atlas.',
  ]);
  await mapIsIdle(page); // the rest is there
  await page.goto(`/en/embed/${slug}`);
  await expect(page.getByRole('listitem').filter({ hasText: 'glaciers' })).toBeInViewport({ ratio: 1 });
  for (const language of ['az', 'ru', 'tr']) {
    const html = await (await page.request.get(`/${language}/s/${slug}`)).text();
    expect(html, language).toMatch(/glaciers.*deposit:atlantis/s);
    expect(html, language).not.toMatch(/share\.change|changes\.(layer|feature)/);
  }
});

test('links of every version that was ever written open in a browser', async ({ request, baseURL }) => {
  const older = await storeShare({
    state: { version: 0, query: 'view=9.5/39.2/46.6&layers=clearance:60,deposits&select=deposit:vejneli' },
  });
  const opened = await request.get(`/az/s/${older.slug}`, { maxRedirects: 0 });
  expect(opened.headers().location?.replace(baseURL ?? '', '')).toBe(
    '/az?view=9.5/39.2/46.6&layers=clearance:60,deposits&audience=investor&at=2023-12-31&select=deposit:vejneli',
  );
  const renamed = await storeShare({
    state: { version: 0, query: 'view=9/39/46.6&layers=deposits&select=deposit:vejnaly' },
    texts: { en: { title: 'Gold', text: '' } },
  });
  const html = await (await request.get(`/en/s/${renamed.slug}`)).text();
  expect(html).toContain('“vejnaly” is now called Vejnaly.');
  expect(html).toContain('select=deposit:vejneli');
});

test('a share counts the openings of its page and of its embeds, and nothing else', async ({ request }) => {
  const { slug, token } = await storeShare({
    state: STATE,
    texts: { en: { title: 'Gold', text: '' } },
  });
  const views = async () => {
    const headers = { authorization: `Bearer ${token}` };
    return (await (await request.get(`/api/shares/${slug}/own`, { headers })).json()).views;
  };
  expect(await views()).toBe(0);
  for (const [path, count] of [
    [`/en/s/${slug}`, 1],
    [`/ru/s/${slug}`, 2],
    [`/en/embed/${slug}`, 3],
    [`/api/shares/${slug}`, 3],
    [`/api/static/300x300.svg?share=${slug}`, 3],
    [`/en/s/${slug}/edit`, 3],
    ['/en/s', 3],
  ] as const) {
    expect((await askPatiently(() => request.get(path))).status(), path).toBe(200);
    expect(await views(), path).toBe(count);
  }
});

test('the page of a listed share tells where its oEmbed is, and that shows the embed', async ({
  request,
  baseURL,
}) => {
  const oembedOf = async (path: string) => {
    const html = await (await request.get(path)).text();
    const [link = ''] = /<link [^>]*application\/json\+oembed[^>]*>/.exec(html) ?? [];
    return /href="([^"]*)"/.exec(link)?.[1]?.replaceAll('&amp;', '&');
  };
  const address = await oembedOf('/en/s/249-000-hectares');
  expect(address).toMatch(new RegExp(`^${baseURL}/api/oembed\\?url=`));
  const answer = await (await request.get(address ?? '')).json();
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: '249 000 hectares' });
  expect(answer.html).toContain(`src="${baseURL}/en/embed/249-000-hectares"`);
  const thumbnail = await askPatiently(() => request.get(answer.thumbnail_url));
  expect(thumbnail.headers()['content-type']).toBe('image/png');
  const { slug } = await storeShare({ state: STATE, texts: { en: { title: 'Mine', text: '' } } });
  expect(await oembedOf(`/en/s/${slug}`)).toBeUndefined();
});

test('the warning and the sources stay in sight in an embed however small it is', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the size is set here');
  const { slug } = await storeShare({
    state: {
      ...STATE,
      scene: { ...SCENE, layers: ['glaciers', 'exercise', 'deposits'], select: 'deposit:atlantis' },
    },
    texts: { ru: { title: 'Очень длинное название карты '.repeat(4).trim(), text: '' } },
    isListed: true,
  });
  for (const [width, height] of [
    [360, 360],
    [320, 200],
    [200, 200],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const path of [
      `/ru/embed/${slug}`,
      '/az/embed?view=9/39.4/47&layers=exercise,hazard_areas&nonsense=1',
    ]) {
      await page.goto(path);
      const size = `${path} ${width}x${height}`;
      const safety = path.startsWith('/ru') ? 'Не для навигации' : 'Naviqasiya';
      await expect(page.getByText(safety), size).toBeInViewport({ ratio: 1 });
      await expect(page.getByText('Natural Earth · GeoNames (CC BY 4.0) · Filiz'), size).toBeInViewport({
        ratio: 1,
      });
      await expect(page.getByRole('heading').getByText(/^EXERCISE/), size).toBeInViewport({ ratio: 0.9 });
    }
  }
});

test('reading on in a story moves the map, and its print is the whole text without the map', async ({
  page,
}) => {
  test.slow();
  await page.goto('/en/s/vejneli-three-figures');
  await mapIsIdle(page);
  const steps = page.getByRole('navigation', { name: 'Steps of a story' });
  await expect(steps).toContainText('0 / 4');
  const canvas = page.locator('canvas.maplibregl-canvas');
  const first = await canvas.screenshot();
  await page.locator('h1').hover();
  await expect(async () => {
    await page.mouse.wheel(0, 120);
    await expect(steps).toContainText('2 / 4', { timeout: 500 });
  }).toPass();
  await mapIsIdle(page);
  await expect.poll(async () => (await canvas.screenshot()).equals(first)).toBe(false);

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.share-reader-map')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Open in the atlas' }).first()).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Pages of the atlas' })).toBeHidden();
  for (const heading of await page.getByRole('heading').all()) await expect(heading).toBeVisible();
  await expect(page.locator('[data-claim="vejneli-gold-2020-c1-c2"]').first()).toBeVisible();
  await expect(page.getByText('Not for navigation or safety decisions.').last()).toBeVisible();
});
