import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { inLanguage } from '@/geo/domain/in-language';
import type { Language } from '@/geo/domain/languages';
import type { OpenedShare } from '@/geo/domain/opened-share';
import { sharePath } from '@/geo/domain/share-address';
import { languageAlternates, pageOrigin } from '../ui/page-request';

const DESCRIPTION_LENGTH = 200;

/** The head of a share's page: its title, with EXERCISE before it where areas are invented; for search engines only when it is listed. */
export async function shareMetadata({ share }: OpenedShare, language: Language): Promise<Metadata> {
  const t = await getTranslations({ locale: language, namespace: 'share' });
  const said = inLanguage(share.texts, language)?.value;
  const title = [share.is_exercise && t('exercise'), said?.title ?? t('untitled')]
    .filter(Boolean)
    .join(' · ');
  const description = said?.text.slice(0, DESCRIPTION_LENGTH) || undefined;
  const alternates = await languageAlternates(language, `/s/${share.slug}`);
  const page = `${await pageOrigin()}${sharePath(language, share.slug)}`;
  return {
    title,
    description,
    referrer: 'strict-origin-when-cross-origin',
    openGraph: { title, description, url: page, type: 'article', locale: language, siteName: 'Filiz' },
    ...(share.is_listed
      ? {
          alternates: {
            ...alternates,
            types: { 'application/json+oembed': `/api/oembed?url=${encodeURIComponent(page)}` },
          },
        }
      : { robots: { index: false } }),
  };
}
