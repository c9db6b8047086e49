import type { Language } from './languages';
import { MESSAGES } from './messages';
import { PREVIEW_SIZE, previewPath } from './picture-address';
import { PUBLIC_PAGES, type PublicPageId } from './public-pages';

const CONTEXT = 'https://schema.org';

/** One step of the way from the map to a page. */
export interface Crumb {
  name: string;
  path: string;
}

/** The way to a page as schema.org data, the map first. */
export function breadcrumbs(language: Language, origin: string, crumbs: readonly Crumb[]): object {
  const all = [{ name: 'Filiz', path: '' }, ...crumbs];
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: all.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: `${origin}/${language}${path}`,
    })),
  };
}

// Pages that list a data set, by the name it is exported under.
const DOWNLOADS = {
  deposits: 'deposits',
  projects: 'infrastructure-projects',
  parks: 'industrial-parks',
} as const;

type DatasetPage = keyof typeof DOWNLOADS;

/** The atlas as schema.org data: a catalogue of the data sets that can be downloaded. */
export function atlasJsonLd(language: Language, origin: string): object {
  const { pages, map } = MESSAGES[language];
  return {
    '@context': CONTEXT,
    '@type': 'DataCatalog',
    '@id': `${origin}/${language}`,
    url: `${origin}/${language}`,
    name: pages.title,
    description: pages.description,
    inLanguage: language,
    isAccessibleForFree: true,
    image: pictureOf(language, origin, 'map'),
    creditText: map.attribution,
    dataset: (Object.keys(DOWNLOADS) as DatasetPage[]).map((page) => datasetOf(language, origin, page)),
  };
}

/** A list of the atlas as schema.org data: a data set and its files. */
export function datasetJsonLd(language: Language, origin: string, page: DatasetPage): object {
  return { '@context': CONTEXT, ...datasetOf(language, origin, page) };
}

function datasetOf(language: Language, origin: string, page: DatasetPage) {
  const words = MESSAGES[language];
  const { path, title } = PUBLIC_PAGES[page];
  return {
    '@type': 'Dataset',
    '@id': `${origin}/${language}${path}`,
    url: `${origin}/${language}${path}`,
    name: title(words),
    description: words.preview.pages[page],
    inLanguage: language,
    isAccessibleForFree: true,
    spatialCoverage: { '@type': 'Place', name: 'Qarabağ, Şərqi Zəngəzur' },
    distribution: [
      ['text/csv', 'csv'],
      ['application/geo+json', 'geojson'],
    ].map(([encodingFormat, format]) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: `${origin}/api/exports/${DOWNLOADS[page]}.${format}`,
    })),
  };
}

function pictureOf(language: Language, origin: string, page: PublicPageId) {
  return {
    '@type': 'ImageObject',
    contentUrl: `${origin}${previewPath(language, { page })}`,
    width: PREVIEW_SIZE.widthPx,
    height: PREVIEW_SIZE.heightPx,
  };
}

/** What is told of a place. */
export interface PlaceFacts {
  type: 'AdministrativeArea' | 'Place';
  path: string;
  names: Readonly<Record<Language, string>>;
  description?: string | undefined;
  /** [west, south, east, north] in degrees. */
  bounds?: readonly [number, number, number, number] | null;
  /** [longitude, latitude] in degrees. */
  position?: readonly [number, number] | null;
  within?: string | undefined;
}

/** A district, project or park as schema.org data. */
export function placeJsonLd(language: Language, origin: string, facts: PlaceFacts): object {
  const { type, path, names, description, bounds, position, within } = facts;
  return {
    '@context': CONTEXT,
    '@type': type,
    '@id': `${origin}/${language}${path}`,
    url: `${origin}/${language}${path}`,
    name: names[language],
    alternateName: [...new Set(Object.values(names))],
    ...(description && { description }),
    ...(position && {
      geo: { '@type': 'GeoCoordinates', latitude: position[1], longitude: position[0] },
    }),
    ...(bounds &&
      !position && {
        geo: { '@type': 'GeoShape', box: `${bounds[1]} ${bounds[0]} ${bounds[3]} ${bounds[2]}` },
      }),
    ...(within && { containedInPlace: { '@type': 'AdministrativeArea', name: within } }),
  };
}
