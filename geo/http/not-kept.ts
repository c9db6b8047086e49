import { Hono } from 'hono';
import { escaped } from '@/geo/domain/escaped';
import { LANGUAGES, type Language } from '@/geo/domain/languages';
import { MESSAGES } from '@/geo/domain/messages';

const HEADERS = {
  'cache-control': 'no-cache',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
};

// The colours of the other pages. The service worker marks the language, the theme and whether a map is kept.
const STYLE = `
:root { color-scheme: light dark; background: light-dark(#f3efe7, #12171c); color: light-dark(#1c2329, #edf0f2); }
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }
body { margin: 0; font: 16px/24px "Noto Sans Variable", "Noto Sans", system-ui, sans-serif; }
main { box-sizing: border-box; max-width: 480px; min-height: 100dvh; margin: auto; padding: 24px 16px;
  display: flex; flex-direction: column; justify-content: center; gap: 16px; }
section { padding: 16px 20px; border-radius: 12px; background: light-dark(#ffffff, #1d242b); }
h1 { margin: 0; font-size: 20px; line-height: 28px; }
p { margin: 4px 0; }
small { color: light-dark(#a3362b, #ff9c8f); font-size: 12px; font-weight: 700; }
a { display: inline-flex; min-height: 44px; align-items: center; color: light-dark(#0d6470, #6cc5d1); font-weight: 700; }
${LANGUAGES.map((one) => `[data-language="${one}"] section:not([lang="${one}"])`).join(',\n')},
:root[data-map-kept] .none, :root:not([data-map-kept]) .kept { display: none; }`;

/** `/not-kept`: what the service worker opens, without a connection, in place of a page that it has not kept. */
export const notKeptPage = new Hono().get('/not-kept', (context) => context.html(PAGE, 200, HEADERS));

const PAGE = `<!doctype html>
<html lang="az"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Filiz</title><style>${STYLE}</style></head>
<body><main>
${LANGUAGES.map(inWords).join('\n')}
</main></body></html>
`;

function inWords(language: Language): string {
  const { notKept, pages } = MESSAGES[language];
  const { title, text, kept, lastSeen, none } = notKept;
  return `<section lang="${language}"><h1>${escaped(title)}</h1><p>${escaped(text)}</p>
<p class="kept">${escaped(kept)} <a href="/">${escaped(lastSeen)}</a></p><p class="none">${escaped(none)}</p>
<p><a href="">${escaped(pages.retry)}</a></p><small>${escaped(pages.safety)}</small></section>`;
}
