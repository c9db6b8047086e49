import type { Metadata } from 'next';
import type { Language } from '@/geo/domain/languages';
import type { LayerId } from '@/geo/domain/layers';
import type { Selection } from '@/geo/domain/map-address';
import { MESSAGES } from '@/geo/domain/messages';
import { PREVIEW_SIZE, previewPath } from '@/geo/domain/picture-address';
import { PUBLIC_PAGES, type PublicPageId } from '@/geo/domain/public-pages';
import { languageAlternates, pageOrigin } from './page-request';

// Open Graph names languages with a territory.
const TERRITORIES: Record<Language, string> = { az: 'az_AZ', en: 'en_GB', ru: 'ru_RU', tr: 'tr_TR' };

/** What the head of a page is made from. */
export interface PageHead {
  language: Language;
  /** What follows the language in the page's address. */
  path: string;
  title: string;
  description: string | undefined;
  /** The path of the picture that stands for the page. */
  picture: string;
  type?: 'website' | 'article';
  isPrivate?: boolean;
}

/** The head of a page for search engines and for those who show a link to it: title, languages, picture. */
export async function pageHead(head: PageHead): Promise<Metadata> {
  const { language, path, title, description, type = 'website' } = head;
  const origin = await pageOrigin();
  const alternates = await languageAlternates(language, path);
  const picture = {
    url: `${origin}${head.picture}`,
    width: PREVIEW_SIZE.widthPx,
    height: PREVIEW_SIZE.heightPx,
    alt: title,
    type: 'image/png',
  };
  return {
    title,
    description,
    openGraph: {
      title,
      description,
      url: alternates.canonical,
      type,
      locale: TERRITORIES[language],
      alternateLocale: Object.values(TERRITORIES).filter((one) => one !== TERRITORIES[language]),
      siteName: 'Filiz',
      images: [picture],
    },
    twitter: { card: 'summary_large_image', title, description, images: [picture] },
    ...(head.isPrivate ? { robots: { index: false } } : { alternates }),
  };
}

/** The head of a page of the atlas without a thing of its own; it and its picture say so when `showsExercise`. */
export async function publicPageHead(
  language: Language,
  page: PublicPageId,
  showsExercise = drawsExercise(page),
): Promise<Metadata> {
  const words = MESSAGES[language];
  const { exercise, exerciseText } = words.share;
  const { path, title, layers, ...more } = PUBLIC_PAGES[page];
  const description = words.preview.pages[page];
  return pageHead({
    language,
    path,
    title: showsExercise ? `${exercise} · ${title(words)}` : title(words),
    description: showsExercise ? `${exerciseText} ${description}` : description,
    picture: previewPath(language, {
      page,
      ...(showsExercise && !drawsExercise(page) && { layers: ['exercise', ...layers] }),
    }),
    isPrivate: 'isPrivate' in more,
  });
}

function drawsExercise(page: PublicPageId): boolean {
  const layers: readonly LayerId[] = PUBLIC_PAGES[page].layers;
  return layers.includes('exercise');
}

/** What the head of the page of one thing says. */
export interface FeatureHead {
  language: Language;
  selection: Selection;
  path: string;
  title: string;
  description: string | undefined;
  isPrivate?: boolean;
}

/** The head of the page of one thing, with a picture of where it lies. */
export async function featureHead({ selection, ...head }: FeatureHead): Promise<Metadata> {
  return pageHead({ ...head, picture: previewPath(head.language, { selection }) });
}
