import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { inLanguage } from '@/geo/domain/in-language';
import type { Language } from '@/geo/domain/languages';
import type { OpenedShare } from '@/geo/domain/opened-share';
import { previewPath } from '@/geo/domain/picture-address';
import { sharePath } from '@/geo/domain/share-address';
import { pageHead } from '../ui/page-head';
import { pageOrigin } from '../ui/page-request';

const DESCRIPTION_LENGTH = 200;

/** The head of a share's page: its title, with EXERCISE before it where areas are invented; for search engines only when it is listed. */
export async function shareMetadata({ share }: OpenedShare, language: Language): Promise<Metadata> {
  const t = await getTranslations({ locale: language, namespace: 'share' });
  const said = inLanguage(share.texts, language)?.value;
  const title = [share.is_exercise && t('exercise'), said?.title ?? t('untitled')]
    .filter(Boolean)
    .join(' · ');
  const description = said?.text.slice(0, DESCRIPTION_LENGTH) || undefined;
  const head = await pageHead({
    language,
    path: `/s/${share.slug}`,
    title,
    description,
    picture: previewPath(language, { share: share.slug }),
    type: 'article',
    isPrivate: !share.is_listed,
  });
  const page = `${await pageOrigin()}${sharePath(language, share.slug)}`;
  return {
    ...head,
    referrer: 'strict-origin-when-cross-origin',
    ...(share.is_listed && {
      alternates: {
        ...head.alternates,
        types: { 'application/json+oembed': `/api/oembed?url=${encodeURIComponent(page)}` },
      },
    }),
  };
}
