import { CLEARANCE_FILES } from './clearance-downloads';
import type { Language } from './languages';
import { MESSAGES } from './messages';
import { PREVIEW_SIZE, previewPath } from './picture-address';
import { type FoundPageId, PUBLIC_PAGES, type PublicPageId } from './public-pages';

/** What a page is to machines (schema.org): data with their files, a list of things, or any other page. */
interface PageKind {
  type: 'DataCatalog' | 'Dataset' | 'CollectionPage' | 'WebPage';
  /** The addresses of its files, after the origin. */
  files?: readonly string[];
}

const exported = (dataset: string): PageKind => ({
  type: 'Dataset',
  files: ['csv', 'geojson'].map((format) => `/api/exports/${dataset}.${format}`),
});

const PAGE_KINDS: Readonly<Record<FoundPageId, PageKind>> = {
  map: { type: 'DataCatalog' },
  deposits: exported('deposits'),
  ranking: { type: 'CollectionPage' },
  compare: { type: 'WebPage' },
  regions: { type: 'CollectionPage' },
  clearance: { type: 'Dataset', files: CLEARANCE_FILES.map((file) => `/api/clearance/${file}.csv`) },
  overlay: { type: 'WebPage' },
  projects: exported('infrastructure-projects'),
  parks: exported('industrial-parks'),
  statistics: { type: 'CollectionPage' },
  workbench: { type: 'WebPage' },
  paper: { type: 'WebPage' },
  findings: { type: 'CollectionPage' },
  agenda: { type: 'WebPage' },
  sources: { type: 'Dataset', files: ['/api/claims.csv'] },
  stories: { type: 'CollectionPage' },
};

const PAGE_IDS = Object.keys(PAGE_KINDS) as FoundPageId[];

const MEDIA_TYPES: Readonly<Record<string, string>> = { csv: 'text/csv', geojson: 'application/geo+json' };

/** The one thing that a page is of. */
export interface PageThing {
  /** What follows the language in the page's address. */
  path: string;
  name: string;
  /** The thing as schema.org data, without an address. */
  told: object;
}

/**
 * What machines are told of a page, in one graph: what it is and the way to it from the map.
 * The page of one thing stands under the page that lists such things.
 */
export function pageJsonLd(language: Language, origin: string, page: FoundPageId, thing?: PageThing): object {
  const root = `${origin}/${language}`;
  const way = [...wayTo(language, page), ...(thing ? [{ name: thing.name, path: thing.path }] : [])];
  const url = `${root}${thing?.path ?? ''}`;
  const told = thing ? { '@id': url, url, ...thing.told } : publicPage(language, origin, page);
  return {
    '@context': 'https://schema.org',
    '@graph': way.length > 0 ? [told, breadcrumbs(root, way)] : [told],
  };
}

// The pages whose address begins a page's own, the page last; the map is before them all.
function wayTo(language: Language, page: FoundPageId): { name: string; path: string }[] {
  const { path } = PUBLIC_PAGES[page];
  return PAGE_IDS.map((id) => PUBLIC_PAGES[id])
    .filter((above) => above.path !== '' && `${path}/`.startsWith(`${above.path}/`))
    .map((one) => ({ name: one.title(MESSAGES[language]), path: one.path }));
}

function breadcrumbs(root: string, way: readonly { name: string; path: string }[]): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: 'Filiz', path: '' }, ...way].map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: `${root}${path}`,
    })),
  };
}

function publicPage(language: Language, origin: string, page: FoundPageId): object {
  const words = MESSAGES[language];
  const { path, title } = PUBLIC_PAGES[page];
  const url = `${origin}/${language}${path}`;
  return {
    '@type': PAGE_KINDS[page].type,
    '@id': url,
    url,
    name: title(words),
    description: words.preview.pages[page],
    inLanguage: language,
    isAccessibleForFree: true,
    ...tellsMore(language, origin, page),
  };
}

function tellsMore(language: Language, origin: string, page: FoundPageId): object {
  const { type, files = [] } = PAGE_KINDS[page];
  const { pages, map } = MESSAGES[language];
  const root = `${origin}/${language}`;
  if (type === 'DataCatalog')
    return {
      image: pictureOf(language, origin, page),
      creditText: map.attribution,
      dataset: PAGE_IDS.filter((id) => PAGE_KINDS[id].type === 'Dataset').map((id) =>
        publicPage(language, origin, id),
      ),
    };
  if (type === 'Dataset')
    return {
      includedInDataCatalog: { '@type': 'DataCatalog', '@id': root, name: pages.title, url: root },
      spatialCoverage: { '@type': 'Place', name: 'Qarabağ, Şərqi Zəngəzur' },
      distribution: files.map((file) => ({
        '@type': 'DataDownload',
        encodingFormat: MEDIA_TYPES[file.split('.').at(-1) ?? ''],
        contentUrl: `${origin}${file}`,
      })),
    };
  return { isPartOf: { '@type': 'WebSite', name: 'Filiz', url: root } };
}

function pictureOf(language: Language, origin: string, page: PublicPageId) {
  return {
    '@type': 'ImageObject',
    contentUrl: `${origin}${previewPath(language, { page })}`,
    width: PREVIEW_SIZE.widthPx,
    height: PREVIEW_SIZE.heightPx,
  };
}
