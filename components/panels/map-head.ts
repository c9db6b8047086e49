import type { Metadata } from 'next';
import type { Language } from '@/geo/domain/languages';
import { parseMapAddress } from '@/geo/domain/map-address';
import { MESSAGES } from '@/geo/domain/messages';
import { mapPreviewPath, previewPath } from '@/geo/domain/picture-address';
import { pageHead } from '../ui/page-head';

type Query = Record<string, string | string[] | undefined>;

// What of an address a picture can show.
const SHOWN = ['view', 'layers', 'audience', 'at', 'known', 'compare', 'measure', 'select'];

/** The head of the map's page: an address that shows a view has that view as its picture, and `isExercise` says that areas in it are invented. */
export async function mapHead(language: Language, query: Query, isExercise: boolean): Promise<Metadata> {
  const { pages, preview, share } = MESSAGES[language];
  const { ignored, ...address } = parseMapAddress(query);
  const title = isExercise ? `${share.exercise} · ${pages.title}` : pages.title;
  const shown = Object.fromEntries(
    SHOWN.flatMap((name): [string, string][] => {
      const value = query[name];
      return typeof value === 'string' && !ignored.includes(name) ? [[name, value]] : [];
    }),
  );
  const isPlain = Object.keys(shown).length === 0;
  const head = await pageHead({
    language,
    path: '',
    title,
    description: isExercise ? `${share.exerciseText} ${preview.pages.map}` : preview.pages.map,
    picture: isPlain ? previewPath(language, { page: 'map' }) : mapPreviewPath(language, shown, address.view),
  });
  return { ...head, title: { absolute: title } };
}
