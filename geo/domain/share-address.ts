import { escaped } from './escaped';
import { LANGUAGES, type Language } from './languages';
import type { MapView } from './map-address';

/** The path of a share's page. */
export function sharePath(language: string, slug: string): string {
  return `/${language}/s/${slug}`;
}

/** The path at which its maker edits a share; the token stands after the #, which no browser sends anywhere. */
export function editPath(language: string, slug: string, token: string): string {
  return `${sharePath(language, slug)}/edit#${token}`;
}

/** How an embed may look. */
export interface EmbedOptions {
  /** Whether the reader may zoom and turn on and off by buttons. */
  controls: boolean;
  /** Whether the layers are as they are, without a legend to choose them in. */
  locked: boolean;
  theme: 'light' | 'dark' | null;
  /** The origin of the page that may steer it by messages; null for none. */
  host: string | null;
}

const FIRST_EMBED_OPTIONS: EmbedOptions = { controls: true, locked: true, theme: null, host: null };

const HOST = /^https?:\/\/[a-z0-9.-]{1,200}(:\d{1,5})?$/;

/** Reads the options of an embed's address; what cannot be read is as in FIRST_EMBED_OPTIONS. */
export function parseEmbedOptions(query: Record<string, string | string[] | undefined>): EmbedOptions {
  const { controls, locked, theme, host } = query;
  return {
    controls: controls !== '0',
    locked: locked !== '0',
    theme: theme === 'light' || theme === 'dark' ? theme : null,
    host: typeof host === 'string' && HOST.test(host) ? host : null,
  };
}

/** The path of an embed: of a share by its slug, or of a view by the query of its map. */
export function embedPath(
  language: string,
  shown: { slug: string } | { query: string },
  options: Partial<EmbedOptions> = {},
): string {
  const { controls, locked, theme, host } = { ...FIRST_EMBED_OPTIONS, ...options };
  const parts = [
    ...('query' in shown ? [shown.query.replace(/^\?/, '')] : []),
    ...(controls ? [] : ['controls=0']),
    ...(locked ? [] : ['locked=0']),
    ...(theme ? [`theme=${theme}`] : []),
    ...(host ? [`host=${encodeURIComponent(host)}`] : []),
  ];
  const path = `/${language}/embed${'slug' in shown ? `/${shown.slug}` : ''}`;
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`;
}

/** A share or an embed that an address on this atlas names; null for any other address. */
export function parseSharedPath(path: string): { language: Language; slug: string } | null {
  const [, language, slug] = /^\/([a-z]{2})\/(?:s|embed)\/([a-z0-9-]{3,80})\/?$/.exec(path) ?? [];
  const known = LANGUAGES.find((one) => one === language);
  return known && slug ? { language: known, slug } : null;
}

/** The HTML that shows an embed in another page. `title` is any text. */
export function embedCode(address: string, title: string, size: { width: string; height: number }): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="${escaped(size.width)}" height="${size.height}" style="border:0;max-width:100%" loading="lazy" allow="fullscreen" referrerpolicy="strict-origin-when-cross-origin"></iframe>`;
}

/** The geo: address (RFC 5870) of the middle of a view, for other map programs. */
export function geoUri({ latitude, longitude, zoom }: MapView): string {
  return `geo:${latitude.toFixed(5)},${longitude.toFixed(5)}?z=${Math.round(zoom)}`;
}
