import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterEach, describe, expect, test } from 'vitest';
import { LANGUAGES } from '@/geo/domain/languages';
import { createHttpApp } from '@/geo/http/app';
import { refreshDataVersion } from '@/geo/tiles/data-version';
import { addArea } from '../support/hazard-fixtures';
import { testDatabase } from '../support/postgres';

const { pool } = await testDatabase();
const app = createHttpApp();

const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(`http://localhost/api/static/${path}`, { headers });

async function png(path: string): Promise<PNG> {
  const response = await get(path);
  expect(response.status, await response.clone().text()).toBe(200);
  expect(response.headers.get('content-type')).toBe('image/png');
  return PNG.sync.read(Buffer.from(await response.arrayBuffer()));
}

async function svg(query: string, size = '800x600'): Promise<string> {
  const response = await get(`${size}.svg?${query}`);
  const text = await response.text();
  expect(response.status, text.slice(0, 300)).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^image\/svg\+xml/);
  return text;
}

/** The data as they are now, for tiles and pictures are kept by the version of the data. */
async function newVersion(): Promise<void> {
  await pool.query("insert into dataset_version (checksum) values ('test')");
  await refreshDataVersion();
}

const labels = (picture: string) => [...picture.matchAll(/aria-label="([^"]*)"/g)].map(([, text]) => text);

/** The colours of the areas of a map that lie on no other. */
const fills = (picture: string) => [...picture.matchAll(/ fill="(rgb[^"]*)"/g)].map(([, colour]) => colour);

const PREVIEW = '1200x630.png?select=deposit:vejneli&card=1&lang=en&scale=1.5';

describe('a picture of the map', () => {
  test('has the size that its address asks for, drawn at any scale', async () => {
    for (const [size, scale] of [
      ['200x200', '1'],
      ['390x844', '1'],
      ['1200x630', '1.5'],
      ['1001x503', '2'],
      ['2000x1300', '1'],
    ] as const) {
      const { width, height } = await png(`${size}.png?scale=${scale}`);
      expect(
        [
          Math.abs(width - Number(size.split('x')[0])) <= 1,
          Math.abs(height - Number(size.split('x')[1])) <= 1,
        ],
        size,
      ).toEqual([true, true]);
    }
  });

  test('is exactly 1200 by 630 pixels where it stands for a page', async () => {
    const { width, height } = await png(PREVIEW);
    expect([width, height]).toEqual([1_200, 630]);
  });

  test('of a page looks as the stored picture of 1200 by 630 pixels does, which no other view or language does', async () => {
    const size = '1200x630.png';
    const reference = join(import.meta.dirname, '../fixtures/pictures/vejneli-en.png');
    const drawn = await png(PREVIEW);
    if (process.env.RENEW_PICTURES || !existsSync(reference)) writeFileSync(reference, PNG.sync.write(drawn));
    const stored = PNG.sync.read(readFileSync(reference));
    const different = (other: PNG) =>
      pixelmatch(stored.data, other.data, undefined, 1_200, 630, { threshold: 0.1 }) / (1_200 * 630);
    expect(different(drawn)).toBeLessThan(0.005);
    for (const other of [
      'select=deposit:demirli&card=1&lang=en',
      'select=deposit:vejneli&card=1&lang=ru',
      'select=deposit:vejneli&card=1&lang=en&theme=dark',
      'select=deposit:vejneli&card=1&lang=en&layers=deposits',
    ])
      expect(different(await png(`${size}?${other}&scale=1.5`)), other).toBeGreaterThan(0.02);
  });

  test('draws each layer it is asked for and explains in its legend only what it drew', async () => {
    const view = 'view=9/39.4/47&lang=en';
    const drawn = labels(
      await svg(`${view}&layers=hazard_areas,infrastructure,industrial_parks,deposits`, '1200x800'),
    );
    for (const name of [
      'Shusha facing stone',
      'Fuzuli airport',
      'Aghali smart village',
      'Railway',
      'Airport',
      'Mineral water',
      'Mines: district summaries',
    ])
      expect(drawn, name).toContain(name);
    const roads = labels(await svg(`${view}&layers=infrastructure`, '1200x800'));
    expect(roads).toContain('Fuzuli airport');
    expect(roads).not.toContain('Shusha facing stone');
    expect(roads).not.toContain('Mines: district summaries');
    const away = labels(await svg('view=12/39.95/46.1&lang=en&layers=infrastructure,deposits'));
    expect(away).not.toContain('Railway');
  });

  test('names things and explains itself in its language, with every letter', async () => {
    const { rows } = await pool.query("select names from deposit where slug = 'vejneli'");
    for (const language of LANGUAGES) {
      const picture = await svg(`select=deposit:vejneli&card=1&lang=${language}`);
      expect(labels(picture)).toContain(rows[0].names[language]);
      expect(picture).toContain(`lang="${language}"`);
      expect(picture).not.toMatch(/undefined|NaN|\{\w+\}|>(map|words|pages)\.\w/);
    }
    const azerbaijani = labels(await svg('layers=infrastructure&lang=az&view=8/39.68/46.75'));
    expect(azerbaijani.join(' ')).toMatch(/İnfrastruktur/);
    expect(azerbaijani).toContain('QARABAĞ');
    expect(labels(await svg('layers=none&lang=az&view=9.2/39.2/46.7')).join(' ')).toContain('ZƏNGİLAN');
  });

  test('has a scale bar, the north, its sources and a description for who cannot see it', async () => {
    const picture = await svg('view=9/39.4/47&lang=en&select=deposit:vejneli');
    expect(labels(picture)).toEqual(expect.arrayContaining(['10 km', 'N']));
    expect(labels(picture).join(' ')).toContain('Natural Earth · GeoNames (CC BY 4.0) · Filiz');
    expect(picture).toMatch(/role="img"/);
    expect(picture).toMatch(
      /<title id="title">Vejnaly<\/title><desc id="description">Map of Vejnaly\. Shown: .*Mines/,
    );
  });

  test('holds nothing from outside and no script', async () => {
    const response = await get('600x400.svg');
    const picture = await response.text();
    expect(XMLValidator.validate(picture)).toBe(true);
    expect(picture).not.toMatch(/<script|<foreignObject|<text|on\w+="|href="(?!#)/i);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('is drawn turned where the view is', async () => {
    const straight = await svg('view=9/39.4/47&legend=0&layers=infrastructure');
    const turned = await svg('view=9/39.4/47/90/40&legend=0&layers=infrastructure');
    expect(turned).toContain('rotate(-90 400 300)');
    expect(straight).not.toContain('rotate(-90 400 300)');
    const hatched = await svg('view=9/39.4/47/90/40&layers=hazard_areas');
    expect(hatched).toContain('patternTransform="rotate(90)"'); // upright again in the turned map
  });
});

test('a picture of people back names them as a lower bound with its year, and has no data where there is none', async () => {
  const picture = await svg('view=8.2/39.6/46.8&layers=returns&at=2025-12-31&lang=en', '1000x700');
  expect(labels(picture)).toEqual(
    expect.arrayContaining([
      'People back (at least), by district, 2025',
      '2,500 people and more',
      'not published by the end of this year',
    ]),
  );
  const before = await svg('view=8.2/39.6/46.8&layers=returns&at=2021-12-31&lang=en', '1000x700');
  expect(labels(before)).not.toContain('2,500 people and more');
});

describe('a picture of a divided map', () => {
  const YEARS = 'view=8.2/39.6/46.8&layers=clearance,deposits&at=2023-12-31&lang=en';
  /** The map right of the line. */
  const rightOf = (picture: string) =>
    /<g clip-path="url\(#right-side\)">(.*)<\/g><path d="M\d+ 0V/s.exec(picture)?.[1] ?? '';

  test('shows two years on either side of a line, each with its name, and one legend', async () => {
    const whole = await svg(YEARS, '1000x700');
    const picture = await svg(`${YEARS}&compare=2022-12-31`, '1000x700');
    expect(whole).not.toContain('right-side');
    expect(picture).toContain(
      '<clipPath id="right-side"><rect x="600" width="400" height="700"/></clipPath>',
    );
    expect(labels(picture)).toEqual(expect.arrayContaining(['2023', '2022']));
    expect(labels(picture).filter((label) => label === 'Deposits')).toHaveLength(1);
    expect(labels(picture)).toContain('Hectares cleared by district, 2023 | 2022');
    const alone = await svg(YEARS.replace('2023', '2022'), '1000x700');
    expect(new Set(fills(rightOf(picture)))).toEqual(new Set(fills(alone)));
    expect(new Set(fills(rightOf(picture)))).not.toEqual(new Set(fills(whole)));
  });

  test('shows two audiences, and its legend says which layer is on which side', async () => {
    const picture = await svg('view=8.6/39.5/46.9&lang=en&compare=planner', '1200x800');
    const drawn = labels(picture);
    expect(drawn).toEqual(expect.arrayContaining(['Investor', 'Planner', 'Deposits · Investor']));
    expect(drawn).toContain('Hectares cleared by district, 2023 · Planner');
    expect(drawn).toContain('Infrastructure');
    expect(labels(rightOf(picture))).not.toContain('Shusha facing stone');
    expect(picture).toMatch(/<desc id="description">.*Investor: .*Deposits; Planner: Hectares cleared/);
  });

  test('has no name of a place that begins on the other side of its line', async () => {
    const picture = await svg('view=8.6/39.5/46.9&lang=en&compare=planner', '1200x800');
    const written = rightOf(picture).matchAll(
      /aria-label="([^"]*)" transform="translate\(([-\d.]+) [-\d.]+\) scale/g,
    );
    // Names of regions, in capitals, run across it: they are the same on both sides.
    const starts = [...written].flatMap(([, name = '', x]) =>
      name === name.toUpperCase() ? [] : [Number(x)],
    );
    expect(starts.length).toBeGreaterThan(3);
    expect(Math.min(...starts)).toBeGreaterThanOrEqual(720);
  });

  test('has its line but no names of its sides where there is no room', async () => {
    const small = await svg('lang=en&compare=planner', '200x200');
    expect(small).toContain('<g clip-path="url(#right-side)">');
    expect(labels(small)).not.toContain('Planner');
    expect(small).toContain('Investor: '); // for those who cannot see it
  });

  test('of a share shows both sides too, and says no longer that it does not', async () => {
    const body = JSON.stringify({
      state: {
        version: 1,
        scene: { view: '9/39.4/47', layers: ['clearance'], audience: 'planner', compare: 'public' },
      },
      texts: null,
    });
    const response = await app.request('http://localhost/api/shares', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) },
      body,
    });
    const { slug } = await response.json();
    const drawn = labels(await svg(`share=${slug}&lang=en`, '1200x630'));
    expect(drawn).toEqual(expect.arrayContaining(['Planner', 'Public']));
    expect(drawn.join(' ')).not.toContain('divided');
  });

  test('has a tag of its own for each other side', async () => {
    const tag = async (query: string) => (await get(`600x400.svg?${query}`)).headers.get('etag');
    const tags = await Promise.all(
      ['', '&compare=2022-12-31', '&compare=2021-12-31', '&compare=public'].map((side) => tag(YEARS + side)),
    );
    expect(new Set(tags).size).toBe(4);
    expect(await tag(`compare=2022-06-01&${YEARS}`)).toBe(tags[1]);
  });
});

describe('hazard areas in pictures', () => {
  afterEach(async () => {
    await pool.query("delete from hazard_area where slug like 'test-%'");
    await newVersion();
  });

  const NEAR = 'view=13/39.4/46.95&layers=exercise,hazard_areas&lang=en';

  test('never come without the warning, whatever the size', async () => {
    for (const size of ['200x200', '390x844', '1200x630'])
      for (const layers of ['hazard_areas', 'exercise', 'clearance'])
        expect(labels(await svg(`layers=${layers}&lang=en`, size)).join(' '), size).toMatch(
          /Not for navigation or safety decisions\./,
        );
    expect(labels(await svg('layers=deposits&lang=en')).join(' ')).not.toContain('Not for navigation');
  });

  test('that are invented say so in words, in a mark and across the map', async () => {
    const picture = await svg('layers=exercise&lang=en', '200x200');
    expect(labels(picture)).toContain('EXERCISE');
    expect(labels(picture).join(' ')).toContain('EXERCISE: the hazard areas shown here are invented.');
    expect(picture).toMatch(/<title id="title">EXERCISE · /);
    expect(picture).toContain('url(#p-exercise-watermark)');
    const selected = await svg('select=hazard:exercise-01&layers=deposits&card=1&lang=en');
    expect(labels(selected)).toContain('EXERCISE');
  });

  test('say so too where they stand for the page that puts them in order, which is kept from search engines', async () => {
    const response = await get('1200x630.svg?page=order&lang=en&scale=1.5');
    const picture = await response.text();
    expect(labels(picture)).toContain('EXERCISE');
    expect(picture).toMatch(/<title id="title">EXERCISE · /);
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
  });

  test('that are restricted change no byte of any picture', async () => {
    await newVersion();
    const before = await svg(NEAR);
    await addArea(pool, {
      slug: 'test-hidden',
      visibility: 'restricted',
      names: 'Xyzzy',
      square: [46.94, 39.395, 0.01],
    });
    await newVersion();
    expect(await svg(NEAR)).toBe(before);
    expect((await get('600x400.svg?select=hazard:test-hidden')).status).toBe(404);
  });

  test('that are generalised are drawn as their cell, wherever in it they lie', async () => {
    await addArea(pool, {
      slug: 'test-one',
      visibility: 'generalised',
      names: 'Xyzzy',
      square: [46.94, 39.395, 0.01],
    });
    await newVersion();
    const here = await svg(NEAR);
    expect(here).toContain('url(#p-hazard-cell)');
    expect(here).not.toMatch(/Xyzzy|url\(#p-hazard-cha\)/);
    await pool.query("delete from hazard_area where slug = 'test-one'");
    await addArea(pool, {
      slug: 'test-two',
      visibility: 'generalised',
      names: 'Plover',
      square: [46.955, 39.405, 0.002],
    });
    await newVersion();
    expect(await svg(NEAR)).toBe(here);
    expect((await get('600x400.svg?select=hazard:test-two')).status).toBe(404);
  });

  test('that are public are hatched, and drawn for the day they are asked for', async () => {
    await addArea(pool, {
      slug: 'test-open',
      names: 'Open',
      square: [46.94, 39.395, 0.01],
      surveyDate: '2022-01-10',
    });
    await newVersion();
    expect(await svg(NEAR)).toContain('url(#p-hazard-cha)');
    expect(await svg(`${NEAR}&at=2021-06-01`)).not.toContain('url(#p-hazard-cha)');
  });
});

describe('a share in pictures', () => {
  async function shared(share: object): Promise<string> {
    const body = JSON.stringify(share);
    const response = await app.request('http://localhost/api/shares', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) },
      body,
    });
    expect(response.status).toBe(201);
    return (await response.json()).slug;
  }

  const SCENE = { view: '9/39.4/47', layers: ['deposits'], audience: 'public' };

  test('shows its view, its title as text and its notes', async () => {
    const slug = await shared({
      state: { version: 1, scene: SCENE, notes: [{ at: [47, 39.4], texts: { en: 'Here' } }] },
      texts: { en: { title: '<script>alert(1)</script> & "gold" əğıİ', text: 'Where?' } },
    });
    const picture = await svg(`share=${slug}&lang=en`);
    expect(XMLValidator.validate(picture)).toBe(true);
    expect(picture).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;gold&quot; əğıİ</title>');
    expect(picture).not.toContain('<script');
    expect(picture).toContain('M0 0c-6-8-9-11-9-15.5'); // a pin
  });

  test('says so when areas in it are invented', async () => {
    const slug = await shared({
      state: { version: 1, scene: { ...SCENE, layers: ['exercise'] } },
      texts: { az: { title: 'Təlim', text: '' } },
    });
    const picture = await svg(`share=${slug}&lang=az`);
    expect(labels(picture)).toContain('EXERCISE (təlim)');
    expect(picture).toContain('EXERCISE (təlim) · Təlim</title>');
  });

  test('is kept from search engines unless it is listed, and is gone when the share is', async () => {
    const slug = await shared({
      state: { version: 1, scene: SCENE },
      texts: { en: { title: 'A', text: '' } },
    });
    const response = await get(`600x315.png?share=${slug}`);
    expect(response.headers.get('x-robots-tag')).toBe('noindex');
    await pool.query('update share set revoked_at = now() where slug = $1', [slug]);
    expect((await get(`600x315.png?share=${slug}`)).status).toBe(404);
  });

  test('with titles of any script and length is drawn', async () => {
    for (const title of ['ə'.repeat(110), '中文 ქართული 🗺️ العربية', 'a '.repeat(55)]) {
      const slug = await shared({
        state: { version: 1, scene: SCENE },
        texts: { en: { title, text: title } },
      });
      expect((await get(`600x315.png?share=${slug}&lang=en`)).status, title).toBe(200);
      await pool.query('delete from share_creation');
    }
  });

  test('with a text of 4 000 letters and no space is drawn, its text cut to the card', async () => {
    const slug = await shared({
      state: { version: 1, scene: SCENE },
      texts: { en: { title: 'Long', text: 'ə'.repeat(4_000) } },
    });
    expect(labels(await svg(`share=${slug}&lang=en`))).toContainEqual(expect.stringMatching(/^ə{10,100}…$/));
  });
});

describe('asking for a picture', () => {
  test('is refused in a sentence for sizes that are not made', async () => {
    for (const file of [
      '1x1.png',
      '100000x630.png',
      '1200x100000.png',
      '2000x2000.png',
      '0x0.svg',
      '199x630.png',
      '99999999999x2.png',
      '-5x600.png',
      '600x400.gif',
      '600.png',
      '600x400.png.svg',
      '1e3x600.png',
    ]) {
      const response = await get(file);
      expect([400, 404], file).toContain(response.status);
      expect(response.headers.get('content-type'), file).toBe('application/problem+json');
    }
    expect((await (await get('1x1.png')).json()).detail).toBe(
      'Each side of a picture has 200 to 2000 pixels.',
    );
    expect((await (await get('300x300.png?scale=3')).json()).detail).toMatch(/^scale: /);
  });

  test('is refused in a sentence for what is not on the map', async () => {
    for (const query of [
      'view=9/80/200',
      'view=99/39/46',
      'view=NaN/39/46',
      'view=',
      'layers=gold',
      'layers=deposits,deposits',
      'at=2023-02-30',
      'select=deposit',
      'select=deposit:%27;drop',
      'lang=de',
      'theme=pink',
      'scale=0',
      'scale=99',
      'legend=yes',
      'unknown=1',
      'measure=1,2',
      'compare=left',
      'compare=1999-12-31',
      `measure=${'46.5,39.5;'.repeat(500)}46.5,39.5`,
      'share=..%2F',
      'page=nowhere',
      'page=map&share=vejneli',
    ]) {
      const response = await get(`600x400.png?${query}`);
      expect(response.status, query).toBe(400);
      expect((await response.json()).type, query).toBe('urn:filiz:problem:bad_request');
    }
    for (const query of ['select=deposit:no-such', 'share=no-such-share', 'select=hazard:no-such'])
      expect((await get(`600x400.png?${query}`)).status, query).toBe(404);
  });

  test('again with what it was tagged as answers 304 without a body', async () => {
    const first = await get(PREVIEW);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]{22}"$/);
    const again = await get(PREVIEW, { 'if-none-match': tag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    expect(again.headers.get('cache-control')).toBe(first.headers.get('cache-control'));
    expect((await get(PREVIEW, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('in other words for the same picture has the same tag, and another one after the data change', async () => {
    const tag = async (query: string) => (await get(`600x400.svg?${query}`)).headers.get('etag');
    const one = await tag('view=9/39.4/47&layers=deposits&lang=en');
    expect(await tag('lang=en&layers=deposits&view=9.0/39.40/47.0/0/0')).toBe(one);
    expect(await tag('view=9/39.4/47&layers=deposits&lang=az')).not.toBe(one);
    await newVersion();
    expect(await tag('view=9/39.4/47&layers=deposits&lang=en')).not.toBe(one);
  });

  test('at once by many draws one picture', async () => {
    const asked = await Promise.all(Array.from({ length: 20 }, () => get('600x401.png?lang=en')));
    expect(new Set(asked.map(({ status }) => status))).toEqual(new Set([200]));
    const sizes = await Promise.all(asked.map(async (one) => (await one.arrayBuffer()).byteLength));
    expect(new Set(sizes).size).toBe(1);
  });

  test('is refused with a time to try again when too many different ones wait', async () => {
    const asked = await Promise.all(
      Array.from({ length: 90 }, (_, index) => get(`${200 + index}x200.png?layers=none`)),
    );
    const refused = asked.filter(({ status }) => status === 503);
    expect(asked.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(64);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.headers.get('retry-after')).toBe('2');
    expect((await get('288x288.png')).status).toBe(200);
  }, 120_000);
});
