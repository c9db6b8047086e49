import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '@/geo/domain/languages';
import { MESSAGES } from '@/geo/domain/messages';
import { pageJsonLd } from '@/geo/domain/page-json-ld';
import { type FoundPageId, PUBLIC_PAGE_IDS, PUBLIC_PAGES } from '@/geo/domain/public-pages';
import { readShareState } from '@/geo/domain/share-state';
import { claimJsonLd, placeJsonLd, shareJsonLd } from '@/geo/domain/thing-json-ld';

const ORIGIN = 'https://a.example';
const FOUND = PUBLIC_PAGE_IDS.filter((id): id is FoundPageId => !('isPrivate' in PUBLIC_PAGES[id]));

interface Node {
  '@type': string;
  itemListElement?: { position: number; name: string; item: string }[];
  [name: string]: unknown;
}

const graphOf = (...asked: Parameters<typeof pageJsonLd>) =>
  (pageJsonLd(...asked) as { '@graph': Node[] })['@graph'];

describe('what machines are told of a page', () => {
  test('is one graph: what it is, in its language, and the way to it', () => {
    for (const language of LANGUAGES) {
      for (const page of FOUND) {
        const { path, title } = PUBLIC_PAGES[page];
        const [told, way] = graphOf(language, ORIGIN, page);
        const url = `${ORIGIN}/${language}${path}`;
        expect(told, page).toMatchObject({
          '@id': url,
          url,
          name: title(MESSAGES[language]),
          inLanguage: language,
        });
        expect(way?.itemListElement?.at(-1)?.item, page).toBe(page === 'map' ? undefined : url);
        expect(JSON.stringify([told, way]), page).not.toMatch(/undefined|"@context"/);
      }
    }
  });

  test('leads to a page through the pages above it', () => {
    const [, way] = graphOf('en', ORIGIN, 'ranking');
    expect(way).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: 'Filiz', item: `${ORIGIN}/en` },
        { position: 2, name: 'Deposits', item: `${ORIGIN}/en/deposits` },
        { position: 3, item: `${ORIGIN}/en/deposits/ranking` },
      ],
    });
  });

  test('leads to a thing through the list of such things, and gives it the page’s address', () => {
    const names = { az: 'Cəbrayıl', en: 'Jabrayil', ru: 'Джебраил', tr: 'Cebrayıl' };
    const told = placeJsonLd('ru', { type: 'AdministrativeArea', names, bounds: [46, 39, 47, 40] });
    const graph = graphOf('ru', ORIGIN, 'regions', { path: '/regions/AZ-CAB', name: names.ru, told });
    expect(graph[0]).toMatchObject({
      '@type': 'AdministrativeArea',
      '@id': `${ORIGIN}/ru/regions/AZ-CAB`,
      name: 'Джебраил',
      geo: { '@type': 'GeoShape', box: '39 46 40 47' },
    });
    expect(graph[1]?.itemListElement?.map(({ item }) => item)).toEqual([
      `${ORIGIN}/ru`,
      `${ORIGIN}/ru/regions`,
      `${ORIGIN}/ru/regions/AZ-CAB`,
    ]);
  });

  test('has every data set of the atlas in the catalogue of the map', () => {
    const [catalogue] = graphOf('az', ORIGIN, 'map');
    const datasets = catalogue?.dataset as { url: string; distribution: unknown[] }[];
    expect(datasets.map(({ url }) => url.replace(`${ORIGIN}/az/`, ''))).toEqual([
      'deposits',
      'clearance',
      'projects',
      'parks',
      'sources',
    ]);
    for (const { distribution } of datasets) expect(distribution.length).toBeGreaterThan(0);
  });
});

test('a claim is told as printed, with the work it stands in', () => {
  const source = {
    id: 's',
    publisher: 'ANAMA',
    title: null,
    url: 'https://b.example',
    published_on: '2025-01-02',
    kind: 'official',
  } as const;
  expect(claimJsonLd('en', 'Cleared, 2024', { as_printed: '10 ha', as_of: '2024', source })).toEqual({
    '@type': 'Claim',
    name: 'Cleared, 2024',
    inLanguage: 'en',
    text: '10 ha',
    temporalCoverage: '2024',
    appearance: {
      '@type': 'CreativeWork',
      name: 'ANAMA',
      publisher: { '@type': 'Organization', name: 'ANAMA' },
      url: 'https://b.example',
      datePublished: '2025-01-02',
    },
  });
});

test('a share of invented areas says so to machines too', () => {
  const state = readShareState({
    version: 1,
    scene: { view: '9/39.4/47', layers: ['exercise'], audience: 'public' },
  });
  if (!state) throw new Error('not a state');
  const row = {
    slug: 'a-b-c',
    state,
    texts: { en: { title: 'Plan', text: 'Where?' } },
    author: 'Me',
    data_version: 1,
    embed_hosts: [],
    is_listed: true,
    created_on: '2026-01-02',
    expires_on: null,
    is_story: false,
  };
  expect(shareJsonLd('tr', 'EXERCISE · Plan', { ...row, state, is_exercise: true })).toEqual({
    '@type': 'Map',
    name: 'EXERCISE · Plan',
    abstract: `${MESSAGES.tr.share.exerciseText} Where?`,
    inLanguage: 'en',
    isAccessibleForFree: true,
    creditText: 'Me',
    dateCreated: '2026-01-02',
  });
});
