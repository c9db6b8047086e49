import { inLanguage } from '@/geo/domain/in-language';
import type { Language } from '@/geo/domain/languages';
import { MESSAGES } from '@/geo/domain/messages';
import { PREVIEW_SIZE, previewPath, SMALL_PREVIEW_SIZE } from '@/geo/domain/picture-address';
import { embedCode, embedPath, parseSharedPath } from '@/geo/domain/share-address';
import { noShare } from './no-share';
import { openShare } from './open-share';

const FIRST_SIZE = { width: 800, height: 520 };
const PROVIDER = 'Filiz';

/** What the asker of an embed allows. */
export interface OembedOptions {
  /** The origin of this atlas: addresses elsewhere are not ours to show. */
  origin: string;
  maxWidth: number | undefined;
  maxHeight: number | undefined;
}

/** Answers: how does another page show this address of ours? Throws not_found for one that is no share, or that only some pages may show. */
export async function oembed(address: string, { origin, maxWidth, maxHeight }: OembedOptions) {
  const { origin: asked, pathname } = new URL(address);
  const named = asked === origin ? parseSharedPath(pathname) : null;
  if (!named) throw noShare();
  const { share } = await openShare(named.slug);
  if (!share.is_listed) throw noShare();
  const width = Math.min(FIRST_SIZE.width, maxWidth ?? FIRST_SIZE.width);
  const height = Math.min(FIRST_SIZE.height, maxHeight ?? FIRST_SIZE.height);
  const words = MESSAGES[named.language].share;
  const said = inLanguage(share.texts, named.language)?.value.title ?? words.untitled;
  const title = share.is_exercise ? `${words.exercise} · ${said}` : said;
  const source = `${origin}${embedPath(named.language, { slug: share.slug })}`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(share.author && { author_name: share.author }),
    provider_name: PROVIDER,
    provider_url: origin,
    cache_age: 3_600,
    ...thumbnailOf(named, { origin, maxWidth, maxHeight }),
    width,
    height,
    html: embedCode(source, title, { width: String(width), height }),
  };
}

// What is larger than the asker allows may not be named.
function thumbnailOf(
  { language, slug }: { language: Language; slug: string },
  { origin, maxWidth = Number.POSITIVE_INFINITY, maxHeight = Number.POSITIVE_INFINITY }: OembedOptions,
) {
  const size = [PREVIEW_SIZE, SMALL_PREVIEW_SIZE].find(
    ({ widthPx, heightPx }) => widthPx <= maxWidth && heightPx <= maxHeight,
  );
  if (!size) return {};
  return {
    thumbnail_url: `${origin}${previewPath(language, { share: slug }, size)}`,
    thumbnail_width: size.widthPx,
    thumbnail_height: size.heightPx,
  };
}
