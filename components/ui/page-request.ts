import { headers } from 'next/headers';
import { LANGUAGES } from '@/geo/domain/languages';

/** The origin readers reach the atlas at, as the server wrote it on the request: `https://host`. */
export async function pageOrigin(): Promise<string> {
  return (await headers()).get('x-page-origin') ?? '';
}

/** The nonce of this answer's content policy, for a script of our own. */
export async function scriptNonce(): Promise<string | undefined> {
  const policy = (await headers()).get('content-security-policy') ?? '';
  return /'nonce-([^']+)'/.exec(policy)?.[1];
}

/** The address of the script of embeds and the nonce that allows it, as the server wrote them on the request. */
export async function embedScript(): Promise<{ address: string; nonce: string | undefined }> {
  return { address: (await headers()).get('x-embed-client') ?? '', nonce: await scriptNonce() };
}

/** The one address of a page and its address in every language, for search engines. */
export async function languageAlternates(language: string, path: string) {
  const origin = await pageOrigin();
  const inEach = LANGUAGES.map((one) => [one, `${origin}/${one}${path}`]);
  return {
    canonical: `${origin}/${language}${path}`,
    languages: Object.fromEntries([...inEach, ['x-default', `${origin}/${LANGUAGES[0]}${path}`]]),
  };
}
