import { isLanguage } from './languages';
import { parseMapAddress } from './map-address';
import { type Scene, sceneOf } from './share-scene';

/** The scene that a link to a view of the map at an origin shows; null for any other text, and for a link that names no view of its own. */
export function sceneOfLink(text: string, origin: string): Scene | null {
  if (!URL.canParse(text)) return null;
  const link = new URL(text);
  const language = /^\/([a-z]{2})\/?$/.exec(link.pathname)?.[1];
  if (link.origin !== origin || !language || !isLanguage(language) || !link.searchParams.has('view'))
    return null;
  const address = parseMapAddress(Object.fromEntries(link.searchParams));
  return address.ignored.length === 0 ? sceneOf(address) : null;
}
