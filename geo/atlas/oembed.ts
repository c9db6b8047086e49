import { inLanguage } from '@/geo/domain/in-language';
import { MESSAGES } from '@/geo/domain/messages';
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
    width,
    height,
    html: embedCode(source, title, { width: String(width), height }),
  };
}
