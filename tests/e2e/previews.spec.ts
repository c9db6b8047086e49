import { LANGUAGES } from '@/geo/domain/languages';
import { PUBLIC_PAGES, type PublicPage } from '@/geo/domain/public-pages';
import { askPatiently, expect, test } from './atlas-test';

test.use({ javaScriptEnabled: false });
test.skip(({ isMobile }) => isMobile, 'the head of a page is the same on a phone');

const pages: readonly PublicPage[] = Object.values(PUBLIC_PAGES);
const THINGS = [
  '/deposits/vejneli',
  '/regions/AZ-CAB',
  '/regions/AZ-QARABAG',
  '/projects/horadiz-agbend',
  '/parks/agdam-senaye-parki',
];
const FOUND = [...pages.filter(({ isPrivate }) => !isPrivate).map(({ path }) => path), ...THINGS];
const FOUND_PATHS = new Set(FOUND.filter((path) => !THINGS.includes(path)));
const PRIVATE = [
  ...pages.filter(({ isPrivate }) => isPrivate).map(({ path }) => path),
  '/hazard-areas/exercise-01',
];

/** The picture of a page as text, as its words are drawn. */
async function pictureText(
  page: import('@playwright/test').Page,
  meta: Record<string, string>,
): Promise<string> {
  const address = meta['og:image']?.replace('.png', '.svg') ?? '';
  return (await askPatiently(() => page.request.get(address))).text();
}

/** What the head of a page says, by the name or property of its tag. */
async function headOf(page: import('@playwright/test').Page, path: string) {
  const response = await page.goto(path);
  expect(response?.status(), path).toBe(200);
  const tags = await page
    .locator('head meta[name], head meta[property]')
    .evaluateAll((metas) =>
      metas.map((meta) => [
        meta.getAttribute('name') ?? meta.getAttribute('property') ?? '',
        meta.getAttribute('content') ?? '',
      ]),
    );
  const links = await page
    .locator('head link[hreflang]')
    .evaluateAll((all) =>
      all.map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']),
    );
  const canonical = await page
    .locator('head link[rel=canonical]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  return {
    title: await page.title(),
    meta: Object.fromEntries(tags) as Record<string, string>,
    languages: Object.fromEntries(links) as Record<string, string>,
    canonical,
  };
}

test('every page has a title, a description, its languages and a picture of its own in the reader’s language', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const pictures = new Set<string>();
  for (const [index, path] of FOUND.entries()) {
    const language = LANGUAGES[index % LANGUAGES.length] ?? 'az';
    const { title, meta, languages, canonical } = await headOf(page, `/${language}${path}`);
    expect(title, path).toMatch(/\S.*Filiz|^Filiz/);
    expect(meta.description?.length, path).toBeGreaterThan(20);
    expect(canonical, path).toEqual([`${baseURL}/${language}${path}`]);
    expect(Object.keys(languages).toSorted(), path).toEqual(['az', 'en', 'ru', 'tr', 'x-default']);
    expect(languages.ru, path).toBe(`${baseURL}/ru${path}`);
    expect(meta.robots, path).toBeUndefined();
    expect(meta['og:url'], path).toBe(canonical[0]);
    expect(meta['og:site_name'], path).toBe('Filiz');
    expect(meta['og:description'], path).toBe(meta.description);
    expect([meta['og:image:width'], meta['og:image:height']], path).toEqual(['1200', '630']);
    expect(meta['twitter:card'], path).toBe('summary_large_image');
    const picture = meta['og:image'] ?? '';
    expect(picture, path).toMatch(new RegExp(`^${baseURL}/api/static/1200x630\\.png\\?.*lang=${language}&`));
    pictures.add(picture);
    const response = await askPatiently(() => page.request.get(picture));
    expect([response.status(), response.headers()['content-type']], path).toEqual([200, 'image/png']);
  }
  expect(pictures.size).toBe(FOUND.length);
});

test('what only its reader asked for, and what is invented, is kept from search engines', async ({
  page,
}) => {
  for (const path of PRIVATE) {
    const { meta, canonical } = await headOf(page, `/en${path}`);
    expect(meta.robots, path).toBe('noindex');
    expect(canonical, path).toEqual([]);
  }
  const exercise = await headOf(page, '/en/hazard-areas/exercise-01');
  expect(exercise.meta['og:title']).toMatch(/^EXERCISE · /);
  expect(exercise.meta.description).toContain('EXERCISE: the hazard areas shown here are invented.');
  for (const path of ['/clearance/order', '/clearance/blocked']) {
    const { title, meta } = await headOf(page, `/en${path}`);
    expect(title, path).toMatch(/^EXERCISE · /);
    expect(meta['og:description'], path).toMatch(/^EXERCISE: the hazard areas shown here are invented\. /);
    const picture = await pictureText(page, meta);
    expect(picture, path).toContain('EXERCISE');
  }
});

test('an address of the map has its view as its picture, and says when areas in it are invented', async ({
  page,
}) => {
  const plain = await headOf(page, '/en?view=9/39.4/47&layers=deposits&select=deposit:vejneli&nonsense=1');
  expect(plain.meta['og:image']).toMatch(
    /view=8\.22%2F39\.4%2F47&layers=deposits&select=deposit%3Avejneli&card=1&lang=en/,
  );
  const picture = await askPatiently(() => page.request.get(plain.meta['og:image'] ?? ''));
  expect(picture.status()).toBe(200);
  const divided = await headOf(page, '/en?view=9/39.4/47&layers=clearance&compare=2022-12-31');
  expect(divided.meta['og:image']).toContain('compare=2022-12-31');
  const sides = await pictureText(page, divided.meta);
  for (const year of ['2023', '2022']) expect(sides).toContain(`aria-label="${year}"`);
  const exercise = await headOf(page, '/ru?layers=exercise');
  expect(exercise.meta['og:title']).toMatch(/^EXERCISE \(учебное\) · /);
  expect(exercise.meta['og:description']).toContain('вымышлены');
  const wrong = await headOf(page, '/en?view=nowhere&layers=gold');
  expect(wrong.meta['og:image']).toContain('page=map');
});

test('a story has its own picture and stays found; a page that is not listed is not', async ({
  page,
  baseURL,
}) => {
  const { shares } = await (await page.request.get('/api/shares')).json();
  const { meta, canonical } = await headOf(page, `/en/s/${shares[0].slug}`);
  expect(meta['og:type']).toBe('article');
  expect(meta['og:image']).toBe(
    `${baseURL}/api/static/1200x630.png?share=${shares[0].slug}&lang=en&scale=1.5`,
  );
  expect(canonical).toHaveLength(1);
  const made = await page.request.post('/api/shares', {
    data: {
      state: { version: 1, scene: { view: '9/39.4/47', layers: ['deposits'], audience: 'public' } },
      texts: { en: { title: 'Mine', text: 'alone' } },
    },
  });
  const { slug } = await made.json();
  const unlisted = await headOf(page, `/en/s/${slug}`);
  expect(unlisted.meta.robots).toBe('noindex');
  expect(unlisted.canonical).toEqual([]);
  expect(unlisted.meta['og:title']).toBe('Mine');
});

/** What machines are told of a page: the graphs in its HTML, which are to be one. */
function graphsIn(html: string): Told[][] {
  const scripts = html.matchAll(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs);
  return [...scripts].map(([, text = '']) => JSON.parse(text)['@graph']);
}

interface Told {
  '@type': string;
  '@id'?: string;
  name?: string;
  itemListElement?: { name: string; item: string }[];
  distribution?: { contentUrl: string } | { contentUrl: string }[];
}

// What each kind of page of one thing is; the other pages are data, lists or plain pages.
const THING_TYPES: Readonly<Record<string, string>> = {
  deposits: 'Dataset',
  regions: 'AdministrativeArea',
  projects: 'Place',
  parks: 'Place',
  'hazard-areas': 'Place',
  sources: 'CollectionPage',
  claims: 'Claim',
  s: 'Map',
};

test('every page of the sitemap tells machines once what it is and the way to it', async ({
  request,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
  const textOf = async (url: string) => (await request.get(url)).text();
  const parts = locations(await textOf('/sitemap.xml'));
  const all: string[] = [];
  for (const part of parts) {
    const urls = locations(await textOf(part));
    // Each page in one language, every language in turn; of claims and sources, which are many pages of one make, every 25th.
    const step = /\/(claim|source)\.xml$/.test(part) ? 25 : 1;
    const count = urls.length / LANGUAGES.length;
    for (let index = 0; index < count; index += step)
      all.push(urls[index * LANGUAGES.length + ((index / step) % LANGUAGES.length)] ?? '');
  }
  expect(all.length).toBeGreaterThan(250);
  const names = new Set<string>();
  const files = new Set<string>();
  const check = async (url: string) => {
    const graphs = graphsIn(await textOf(url));
    expect(graphs, url).toHaveLength(1);
    const [told, way, ...more] = graphs[0] ?? [];
    expect(more, url).toEqual([]);
    expect(told, url).toMatchObject({ '@id': url, name: expect.stringMatching(/\S/) });
    const path = url.slice(`${baseURL}/az`.length);
    const type = FOUND_PATHS.has(path) ? undefined : THING_TYPES[path.split('/')[1] ?? ''];
    expect(told?.['@type'], url).toMatch(type ?? /^(DataCatalog|Dataset|CollectionPage|WebPage)$/);
    if (path !== '') expect(way?.['@type'], url).toBe('BreadcrumbList');
    if (path !== '') expect(way?.itemListElement?.at(-1)?.item, url).toBe(url);
    expect(JSON.stringify(graphs), url).not.toMatch(/undefined|\bnull\b|\[object|"(pages|share|preview)\.\w/);
    for (const { item } of way?.itemListElement ?? []) names.add(item);
    for (const { contentUrl } of [told?.distribution ?? []].flat()) files.add(contentUrl);
  };
  const left = all.values();
  const reader = async () => {
    for (const url of left) await check(url);
  };
  await Promise.all([reader(), reader(), reader()]);
  for (const url of [...files].filter((file) => !file.includes('/api/deposits/')))
    expect((await request.get(url)).status(), url).toBe(200);
  for (const url of [...names].filter((name) => !all.includes(name) && name.split('/').length < 6))
    expect((await request.get(url)).status(), url).toBe(200);
});

test('what only its reader asked for, and what is invented, tells machines nothing', async ({ request }) => {
  for (const path of PRIVATE)
    expect(graphsIn(await (await request.get(`/en${path}`)).text()), path).toEqual([]);
});

test('the sitemap names pages that are there, in every language, and nothing that is hidden', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const robots = await (await page.request.get('/robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  expect(robots).toContain('Disallow: /api/');
  const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
  const parts = locations(await (await page.request.get('/sitemap.xml')).text());
  expect(parts.length).toBeGreaterThan(5);
  const all: string[] = [];
  for (const part of parts) {
    const response = await page.request.get(part);
    expect(response.headers()['content-type'], part).toContain('application/xml');
    const xml = await response.text();
    const urls = locations(xml);
    expect(xml.match(/hreflang="x-default"/g)?.length ?? 0, part).toBe(urls.length);
    all.push(...urls);
    for (const url of [urls[0], urls[Math.floor(urls.length / 2)], urls.at(-1)])
      if (url) expect((await page.request.get(url)).status(), url).toBe(200);
  }
  expect(new Set(all).size).toBe(all.length);
  for (const path of FOUND) expect(all).toContain(`${baseURL}/en${path}`);
  expect(all.filter((url) => /hazard-areas\/exercise|\/edit|\/search|\/shortlist|\/embed/.test(url))).toEqual(
    [],
  );
  expect((await page.request.get('/sitemaps/secrets.xml')).status()).toBe(404);
});
