import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { embedded } from '@/geo/atlas/embedded';
import { forgetShareCallers } from '@/geo/atlas/forget-share-callers';
import { openShare } from '@/geo/atlas/open-share';
import { isTokenOf } from '@/geo/atlas/share-token';
import { openScene, sceneOf, sceneQuery } from '@/geo/domain/share-scene';
import { createHttpApp } from '@/geo/http/app';
import { callerKey } from '@/geo/queries/share-callers';
import { addArea } from '../support/hazard-fixtures';
import { testDatabase } from '../support/postgres';

// Tokens are compared as ever; the test sees how often, and with what.
vi.mock('@/geo/atlas/share-token', async (original) => {
  const tokens = await original<typeof import('@/geo/atlas/share-token')>();
  return { ...tokens, isTokenOf: vi.fn(tokens.isTokenOf) };
});

const { pool } = await testDatabase();
const app = createHttpApp();

const SCENE = { view: '9/39.2/46.6', layers: ['deposits'], audience: 'public', at: '2024-12-31' };
const SHARE = {
  state: { version: 1, scene: { ...SCENE, select: 'deposit:vejneli' } },
  texts: { en: { title: 'Gold', text: 'Where?' }, az: { title: 'Qızıl', text: 'Harada?' } },
};
const ORIGIN = 'http://localhost';

interface Asking {
  body?: unknown;
  token?: string;
  headers?: Record<string, string>;
}

async function ask(method: string, path: string, { body, token, headers }: Asking = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await app.request(path, {
    method,
    headers: {
      ...(body !== undefined && {
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(text)),
      }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    ...(body !== undefined && { body: text }),
  });
  return { status: response.status, headers: response.headers, json: await response.json() };
}

async function made(changes: object = {}): Promise<{ slug: string; token: string }> {
  const { status, json } = await ask('POST', '/api/shares', { body: { ...SHARE, ...changes } });
  expect(status).toBe(201);
  return json;
}

beforeEach(async () => {
  await pool.query('delete from share_creation');
});

describe('a share', () => {
  test('is made, opened, changed and ended by who holds its token', async () => {
    const { slug, token } = await made();
    expect((await ask('GET', `/api/shares/${slug}`)).json.share).toMatchObject({
      slug,
      texts: SHARE.texts,
      is_exercise: false,
      is_listed: false,
    });
    const own = await ask('GET', `/api/shares/${slug}/own`, { token });
    expect(own.json).toMatchObject({ slug, views: 0, isListed: false, expiresOn: null });
    expect(own.headers.get('cache-control')).toBe('no-store');
    const changed = { ...SHARE, texts: { en: { title: 'Gold again', text: '' } }, isListed: true };
    expect((await ask('PUT', `/api/shares/${slug}/own`, { token, body: changed })).status).toBe(200);
    const { shares } = (await ask('GET', '/api/shares')).json;
    expect(shares.map((share: { slug: string }) => share.slug)).toContain(slug);
    expect((await ask('DELETE', `/api/shares/${slug}/own`, { token })).status).toBe(200);
    expect((await ask('GET', `/api/shares/${slug}`)).status).toBe(404);
    const left = await pool.query('select state, texts, author, is_listed from share where slug = $1', [
      slug,
    ]);
    expect(left.rows).toEqual([{ state: {}, texts: null, author: null, is_listed: false }]);
  });

  test('keeps of its token only the SHA-256, and of its maker nothing but a keyed hash for an hour', async () => {
    const { slug, token } = await made();
    expect(Buffer.from(token, 'base64url')).toHaveLength(16);
    const { rows } = await pool.query('select * from share where slug = $1', [slug]);
    expect(JSON.stringify(rows)).not.toContain(token);
    const creations = await pool.query('select * from share_creation');
    expect(creations.rows).toHaveLength(1);
    expect(creations.rows[0].caller).toMatch(/^[0-9a-f]{64}$/);
    await pool.query("update share_creation set created_at = now() - interval '61 minutes'");
    await pool.query('update share_caller_key set day = day - 1');
    await made();
    expect((await pool.query('select * from share_creation')).rows).toHaveLength(1);
    expect((await pool.query('select * from share_caller_key')).rows).toHaveLength(1);
  });

  test('leaves no hash after its hour and no key after its day, also when nobody makes another', async () => {
    await made();
    await pool.query("update share_creation set created_at = now() - interval '61 minutes'");
    await pool.query('update share_caller_key set day = day - 1');
    await forgetShareCallers();
    expect((await pool.query('select * from share_creation')).rows).toEqual([]);
    expect((await pool.query('select * from share_caller_key')).rows).toEqual([]);
  });

  test('has one key of the day for all who make the first at the same time', async () => {
    await pool.query('delete from share_caller_key');
    const [first, second] = await Promise.all([pool.connect(), pool.connect()]);
    const keyOf = async (client: typeof first, candidate: string) => {
      const { text, values } = callerKey(candidate);
      return (await client.query(text, [...values])).rows[0]?.key;
    };
    try {
      await first.query('begin');
      expect(await keyOf(first, 'of the first')).toBe('of the first');
      const waiting = keyOf(second, 'of the second');
      await first.query('commit');
      expect(await waiting).toBe('of the first');
    } finally {
      first.release();
      second.release();
    }
  });

  test('has a readable slug when it is listed, else one that cannot be guessed', async () => {
    expect((await made({ isListed: true })).slug).toMatch(/^qizil-[a-z2-9]{4}$/);
    expect((await made()).slug).toMatch(/^[a-z2-9]{12}$/);
  });

  test('is counted when it is opened, without anything about who opened it', async () => {
    const { slug, token } = await made();
    const { countShareView } = await import('@/geo/atlas/open-share');
    await countShareView(slug);
    await countShareView(slug);
    expect((await ask('GET', `/api/shares/${slug}/own`, { token })).json.views).toBe(2);
  });

  test('of invented areas is an exercise', async () => {
    const { slug } = await made({ state: { version: 1, scene: { ...SCENE, layers: ['exercise'] } } });
    expect((await ask('GET', `/api/shares/${slug}`)).json.share.is_exercise).toBe(true);
  });
});

const WRONG_TOKEN = 'A'.repeat(22);

/** A share that has expired, one that is revoked, and one that opens. */
async function threeShares() {
  const [expired, revoked, living] = [await made(), await made(), await made()];
  await pool.query('update share set expires_on = current_date - 2 where slug = $1', [expired.slug]);
  await ask('DELETE', `/api/shares/${revoked.slug}/own`, { token: revoked.token });
  return { expired, revoked, living };
}

test('unknown, expired, revoked and wrong-token answers are alike', async () => {
  const { expired, revoked, living } = await threeShares();
  const answers = [];
  for (const method of ['GET', 'PUT', 'DELETE']) {
    const body = method === 'PUT' ? { body: SHARE } : {};
    for (const [slug, token] of [
      ['nothing-here', WRONG_TOKEN],
      [expired.slug, expired.token],
      [revoked.slug, revoked.token],
      [living.slug, WRONG_TOKEN],
      [living.slug, undefined],
    ] as const) {
      answers.push(await ask(method, `/api/shares/${slug}/own`, { ...body, ...(token && { token }) }));
    }
  }
  for (const slug of ['nothing-here', expired.slug, revoked.slug])
    answers.push(await ask('GET', `/api/shares/${slug}`));
  const shapes = answers.map(({ status, headers, json: { instance, ...problem } }) =>
    JSON.stringify([status, [...headers.keys()].sort(), problem]),
  );
  expect(new Set(shapes).size).toBe(1);
  expect(answers[0]?.status).toBe(404);
});

test('unknown, expired, revoked and wrong-token answers are made by the same work: one query and one comparison of hashes', async () => {
  const { expired, revoked, living } = await threeShares();
  const queries = vi.spyOn(pool, 'query');
  const comparisons = vi.mocked(isTokenOf);
  const workOf = async (method: string, path: string, asking: Asking = {}) => {
    queries.mockClear();
    comparisons.mockClear();
    expect((await ask(method, path, asking)).status).toBe(404);
    return {
      queries: queries.mock.calls.map(([text]) => text),
      comparisons: comparisons.mock.calls.map(([, hash]) => hash.length),
      answers: comparisons.mock.results.map(({ value }) => value),
    };
  };
  for (const method of ['GET', 'PUT', 'DELETE']) {
    const body = method === 'PUT' ? { body: SHARE } : {};
    const wrong = await workOf(method, `/api/shares/${living.slug}/own`, { ...body, token: WRONG_TOKEN });
    expect(wrong).toEqual({ queries: [expect.any(String)], comparisons: [64], answers: [false] });
    for (const [slug, token] of [
      ['nothing-here', WRONG_TOKEN],
      [expired.slug, expired.token],
      [revoked.slug, revoked.token],
    ] as const)
      expect(await workOf(method, `/api/shares/${slug}/own`, { ...body, token }), slug).toEqual(wrong);
    expect(await workOf(method, `/api/shares/${living.slug}/own`, body), 'no token').toEqual(wrong);
  }
  const unknown = await workOf('GET', '/api/shares/nothing-here');
  expect(unknown.queries).toHaveLength(1);
  for (const { slug } of [expired, revoked])
    expect(await workOf('GET', `/api/shares/${slug}`), slug).toEqual(unknown);
  queries.mockRestore();
});

test('an address may make ten an hour, also all at once', async () => {
  const answers = await Promise.all(
    Array.from({ length: 14 }, () => ask('POST', '/api/shares', { body: SHARE })),
  );
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(10);
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(4);
  expect(refused[0]?.headers.get('retry-after')).toBe('3600');
  const behindProxy = createHttpApp({ publicUrl: 'https://atlas.example' });
  const other = await behindProxy.request('/api/shares', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(JSON.stringify(SHARE))),
      'x-forwarded-for': '198.51.100.1, 203.0.113.9',
    },
    body: JSON.stringify(SHARE),
  });
  expect(other.status).toBe(201);
});

describe('what is refused', () => {
  test.each([
    ['a form of another site', 415, { body: 'texts=1', headers: { 'content-type': 'text/plain' } }],
    ['a page of another origin', 403, { body: SHARE, headers: { origin: 'https://elsewhere.example' } }],
    ['a page without an origin of its own', 403, { body: SHARE, headers: { origin: 'null' } }],
    ['a megabyte', 413, { body: { ...SHARE, author: 'x'.repeat(1_048_576) } }],
    ['a body of a length that is not said', 400, { body: SHARE, headers: { 'content-length': 'unknown' } }],
    ['half a JSON', 400, { body: '{"state":' }],
    ['an unknown part', 400, { body: { ...SHARE, admin: true } }],
    ['an unknown layer', 400, { body: { state: { version: 1, scene: { ...SCENE, layers: ['glaciers'] } } } }],
    [
      'a view outside the world',
      400,
      { body: { state: { version: 1, scene: { ...SCENE, view: '8/99/200' } } } },
    ],
    ['a past last day', 400, { body: { ...SHARE, expiresOn: '2020-01-01' } }],
    ['a list entry without a title', 400, { body: { ...SHARE, texts: null, isListed: true } }],
    [
      'a host that would end the policy',
      400,
      { body: { ...SHARE, embedHosts: ['https://a.example; script-src *'] } },
    ],
  ] as [string, number, Asking][])('%s: %i', async (_, status, asking) => {
    const answer = await ask('POST', '/api/shares', asking);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.json.status).toBe(status);
  });

  test('our own origin is not', async () => {
    const { status } = await ask('POST', '/api/shares', {
      body: SHARE,
      headers: { origin: ORIGIN, host: 'localhost' },
    });
    expect(status).toBe(201);
  });
});

test('titles and notes stay text, without what turns their direction', async () => {
  const title = '<script>alert(1)</script>\u202egnp';
  const { slug } = await made({ texts: { en: { title, text: '' } } });
  const { share } = (await ask('GET', `/api/shares/${slug}`)).json;
  expect(share.texts.en.title).toBe('<script>alert(1)</script>gnp');
});

describe('links of every version that was ever written', () => {
  const folder = 'tests/fixtures/share-links';
  const links = readdirSync(folder)
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))
    .map((link: { says: string; state: { version: number }; opensAs: string; gone: string[] }) => link);

  test.each(links)('stored as version $state.version, open still: $says', async (link) => {
    const { slug } = await made({ texts: null });
    await pool.query('update share set state = $2 where slug = $1', [slug, JSON.stringify(link.state)]);
    const { status, json } = await ask('GET', `/api/shares/${slug}`);
    expect(status).toBe(200);
    const { scene } = json.share.state;
    expect(sceneQuery(sceneOf(openScene(scene).address))).toBe(link.opensAs);
    const told = json.changes.map(({ part, name }: { part: string; name: string }) => `${part} ${name}`);
    expect(told).toEqual(link.gone);
    expect((await app.request(`${ORIGIN}/api/static/300x300.svg?share=${slug}`)).status).toBe(200);
  });
});

describe('what has changed since', () => {
  async function changedState(state: object): Promise<unknown[]> {
    const { slug } = await made();
    await pool.query('update share set state = $2 where slug = $1', [slug, JSON.stringify(state)]);
    return (await openShare(slug)).changes;
  }

  test('is nothing for a share just made', async () => {
    expect((await openShare((await made()).slug)).changes).toEqual([]);
  });

  test('names a layer, a feature and a figure that are gone, and opens the rest', async () => {
    const texts = { en: { title: 'One', text: '{no-such-claim}' } };
    const state = {
      version: 1,
      scene: { ...SCENE, layers: ['glaciers:40', 'deposits'], select: 'deposit:atlantis' },
      steps: [{ scene: SCENE, texts, claims: ['no-such-claim'] }],
    };
    expect(await changedState(state)).toEqual([
      { part: 'layer', name: 'glaciers' },
      { part: 'feature', name: 'deposit:atlantis' },
      { part: 'claim', name: 'no-such-claim' },
    ]);
  });

  test('follows a feature to its present slug', async () => {
    const { slug } = await made();
    const state = { version: 1, scene: { ...SCENE, select: 'deposit:vejnaly' } };
    await pool.query('update share set state = $2 where slug = $1', [slug, JSON.stringify(state)]);
    const { changes, share } = await openShare(slug);
    expect(changes).toMatchObject([{ part: 'renamed', name: 'vejnaly', names: { az: 'Vejnəli' } }]);
    expect(share.state.scene.select).toBe('deposit:vejneli');
  });

  test('tells the version of the data then and now', async () => {
    const { slug } = await made();
    const { rows } = await pool.query("insert into dataset_version (checksum) values ('next') returning id");
    const { refreshDataVersion } = await import('@/geo/tiles/data-version');
    await refreshDataVersion();
    expect((await openShare(slug)).changes).toEqual([{ part: 'data', from: rows[0].id - 1, to: rows[0].id }]);
  });

  test('a hazard area that not everyone may know is as one that does not exist', async () => {
    await pool.query("update hazard_area set visibility = 'restricted' where slug = 'exercise-01'");
    const state = { version: 1, scene: { ...SCENE, select: 'hazard:exercise-01' } };
    expect(await changedState(state)).toEqual([{ part: 'feature', name: 'hazard:exercise-01' }]);
    await pool.query("update hazard_area set visibility = 'public' where slug = 'exercise-01'");
  });
});

describe('oEmbed', () => {
  const about = (url: string, more = '') => ask('GET', `/api/oembed?url=${encodeURIComponent(url)}${more}`);

  test('gives the iframe of a listed share, in the size that is allowed', async () => {
    const { slug } = await made({ isListed: true, texts: { en: { title: 'A "<b>" & more', text: '' } } });
    const { json } = await about(`${ORIGIN}/en/s/${slug}`, '&maxwidth=400&maxheight=300');
    expect(json).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'A "<b>" & more',
      width: 400,
      height: 300,
    });
    expect(json.html).toContain(`src="${ORIGIN}/en/embed/${slug}"`);
    expect(json.html).toContain('title="A &quot;&lt;b&gt;&quot; &amp; more"');
    expect(json).not.toHaveProperty('thumbnail_url');
  });

  test('names a picture that is no larger than the asker allows', async () => {
    const { slug } = await made({ isListed: true });
    const page = `${ORIGIN}/en/s/${slug}`;
    for (const [more, width, height] of [
      ['', 1_200, 630],
      ['&maxwidth=800', 600, 315],
    ] as const) {
      const { json } = await about(page, more);
      expect([json.thumbnail_width, json.thumbnail_height]).toEqual([width, height]);
      const picture = await app.request(json.thumbnail_url);
      expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
    }
  });

  test('says EXERCISE before the title of invented areas', async () => {
    const { slug } = await made({
      isListed: true,
      state: { version: 1, scene: { ...SCENE, layers: ['exercise'] } },
    });
    expect((await about(`${ORIGIN}/en/s/${slug}`)).json.title).toBe('EXERCISE · Gold');
  });

  test('has nothing for other sites, other pages and shares that are not listed', async () => {
    const { slug } = await made();
    for (const url of [
      `${ORIGIN}/en/s/${slug}`,
      `${ORIGIN}/en/deposits`,
      `https://elsewhere.example/en/s/${slug}`,
    ])
      expect((await about(url)).status).toBe(404);
    expect((await about(`${ORIGIN}/en/s/${slug}`, '&format=xml')).status).toBe(501);
  });
});

describe('a selected hazard area', () => {
  const AREA = { square: [47, 39.4, 0.01] } as const;
  const selecting = (slug: string) => ({ version: 1, scene: { ...SCENE, select: `hazard:${slug}` } });

  beforeEach(async () => {
    await addArea(pool, { ...AREA, slug: 'south-field', dataset: 'exercise' });
    await addArea(pool, { ...AREA, slug: 'exercise-ground', dataset: 'real' });
    return async () => {
      await pool.query("delete from hazard_area where slug in ('south-field', 'exercise-ground')");
    };
  });

  test.each([
    ['of the exercise set, whatever its name, makes a share an exercise', 'south-field', true],
    ['of the real record, whatever its name, does not', 'exercise-ground', false],
  ])('%s', async (_, area, isExercise) => {
    const { slug } = await made({ isListed: true, state: selecting(area) });
    expect((await ask('GET', `/api/shares/${slug}`)).json.share.is_exercise).toBe(isExercise);
    const { shares } = (await ask('GET', '/api/shares')).json;
    expect(shares.find((share: { slug: string }) => share.slug === slug).is_exercise).toBe(isExercise);
    const title = isExercise ? 'EXERCISE · Gold' : 'Gold';
    const about = await ask('GET', `/api/oembed?url=${encodeURIComponent(`${ORIGIN}/en/s/${slug}`)}`);
    expect(about.json.title).toBe(title);
    expect((await embedded([slug], {})).isExercise).toBe(isExercise);
    expect((await embedded([], { select: `hazard:${area}`, layers: 'deposits' })).isExercise).toBe(
      isExercise,
    );
    const picture = await app.request(`/api/static/600x400.svg?share=${slug}&lang=en`);
    expect((await picture.text()).includes('EXERCISE: the hazard areas shown here are invented.')).toBe(
      isExercise,
    );
  });
});

describe('the public list', () => {
  test('tells of each share its texts and what it shows, not its whole state', async () => {
    const scene = { ...SCENE, layers: ['exercise'] };
    const note = { at: [46.6, 39.2], texts: { en: 'A note' } };
    const steps = [{ scene, texts: { en: { title: 'A step', text: 'Its text' } } }];
    const state = { version: 1, scene: SCENE, notes: [note], steps };
    const { slug } = await made({ isListed: true, author: 'Me', state });
    const { shares } = (await ask('GET', '/api/shares')).json;
    expect(shares.find((share: { slug: string }) => share.slug === slug)).toEqual({
      slug,
      texts: SHARE.texts,
      author: 'Me',
      is_story: false,
      created_on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      steps: 1,
      is_exercise: true,
    });
    expect(
      shares.find((share: { slug: string }) => share.slug === 'vejneli-three-figures').steps,
    ).toBeGreaterThan(2);
  });

  test('leaves out a share that cannot be read, and warns of it', async () => {
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
    const slugs: string[] = [];
    for (const state of [
      '{}',
      '"text"',
      '[1]',
      '{"version": 1, "scene": 7, "steps": "none"}',
      '{"version": 99}',
    ]) {
      const { slug } = await made({ isListed: true });
      await pool.query('update share set state = $2 where slug = $1', [slug, state]);
      slugs.push(slug);
    }
    const readable = await made({ isListed: true });
    const { status, json } = await ask('GET', '/api/shares');
    expect(status).toBe(200);
    const listed = json.shares.map((share: { slug: string }) => share.slug);
    expect(listed).toContain(readable.slug);
    expect(listed.filter((slug: string) => slugs.includes(slug))).toEqual([]);
    for (const slug of slugs) expect(warn).toHaveBeenCalledWith(expect.stringContaining(slug));
    warn.mockRestore();
    await pool.query('delete from share where slug = any($1)', [slugs]);
  });

  test('is in the sitemap', async () => {
    const { slug } = await made({ isListed: true });
    const sitemap = await (await app.request('/sitemaps/shares.xml')).text();
    expect(sitemap).toContain(`/en/s/${slug}<`);
    expect(sitemap).toContain('/en/s/vejneli-three-figures<');
  });
});

test('the legend of a share or embed explains real surveyed areas as soon as the map may draw them', async () => {
  const { slug } = await made();
  const both = () => Promise.all([openShare(slug), embedded([], { view: SCENE.view })]);
  const told = async () => (await both()).map(({ withSurveyed }) => withSurveyed);
  expect(await told()).toEqual([false, false]);
  await addArea(pool, { slug: 'hidden', square: [46.9, 39.3, 0.01], visibility: 'restricted' });
  expect(await told()).toEqual([false, false]);
  await addArea(pool, { slug: 'seen', square: [46.9, 39.3, 0.01] });
  expect(await told()).toEqual([true, true]);
});

describe('the stories of the atlas', () => {
  test('are three, listed first, whole, and nothing in them is gone', async () => {
    const { shares } = (await ask('GET', '/api/shares')).json;
    const slugs = shares.slice(0, 3).map((share: { slug: string }) => share.slug);
    expect(slugs).toEqual(['horadiz-agbend-70-percent', 'vejneli-three-figures', '249-000-hectares']);
    for (const slug of slugs) expect((await openShare(slug)).changes).toEqual([]);
  });

  test('say every figure by a claim of the step, in every language alike', async () => {
    const { rows } = await pool.query('select slug, state from story');
    for (const { slug, state } of rows) {
      for (const { texts, claims } of state.steps) {
        for (const language of ['az', 'en', 'ru', 'tr']) {
          const named = [...texts[language].text.matchAll(/\{([a-z0-9-]+)\}/g)].map((match) => match[1]);
          expect(named.toSorted(), `${slug} ${language}`).toEqual(claims.toSorted());
        }
      }
    }
  });
});
