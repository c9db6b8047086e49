import type { Metadata } from 'next';
import { inLanguage } from '@/geo/domain/in-language';
import type { Language } from '@/geo/domain/languages';
import { MESSAGES } from '@/geo/domain/messages';
import type { OpenedShare } from '@/geo/domain/opened-share';
import { previewPath } from '@/geo/domain/picture-address';
import type { Share } from '@/geo/domain/share';
import { sharePath } from '@/geo/domain/share-address';
import { pageHead } from '../ui/page-head';
import { pageOrigin } from '../ui/page-request';

const DESCRIPTION_LENGTH = 200;

/** What a share is called: its title, with EXERCISE before it where areas are invented. */
export function shareName(share: Share, language: Language): string {
  const { exercise, untitled } = MESSAGES[language].share;
  const title = inLanguage(share.texts, language)?.value.title ?? untitled;
  return share.is_exercise ? `${exercise} · ${title}` : title;
}

/** The head of a share's page: its title, with EXERCISE before it where areas are invented; for search engines only when it is listed. */
export async function shareMetadata({ share }: OpenedShare, language: Language): Promise<Metadata> {
  const said = inLanguage(share.texts, language)?.value;
  const title = shareName(share, language);
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
  const origin = await pageOrigin();
  const page = `${origin}${sharePath(language, share.slug)}`;
  return {
    ...head,
    referrer: 'strict-origin-when-cross-origin',
    ...(share.is_listed && {
      alternates: {
        ...head.alternates,
        types: { 'application/json+oembed': `${origin}/api/oembed?url=${encodeURIComponent(page)}` },
      },
    }),
  };
}
