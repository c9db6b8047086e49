import { Hono } from 'hono';
import { SITEMAP_PARTS, type SitemapPages, sitemapPages } from '@/geo/atlas/sitemap';
import { AtlasError } from '@/geo/domain/errors';
import { escaped } from '@/geo/domain/escaped';
import { LANGUAGES } from '@/geo/domain/languages';
import { rejectUnknownParameters } from './parameters';

const XML = { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=3600' };
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

// What is for programs, or shows only what one reader asks of it; pages that say so themselves are left to be read.
const ROBOTS = `User-agent: *
Allow: /api/static/
Disallow: /api/
Disallow: /tiles/
Disallow: /*/s/*/edit
Disallow: /*/search
`;

/** `/sitemap.xml` with its parts (sitemaps.org), and `/robots.txt`; `publicUrl` is where readers reach us, if not where they ask. */
export const sitemapRoutes = (publicUrl: string | undefined) => {
  const originOf = (url: string) => (publicUrl ? publicUrl.replace(/\/+$/, '') : new URL(url).origin);
  return new Hono()
    .get('/robots.txt', (context) => {
      const body = `${ROBOTS}\nSitemap: ${originOf(context.req.url)}/sitemap.xml\n`;
      return context.text(body, 200, { 'cache-control': 'public, max-age=3600' });
    })
    .get('/sitemap.xml', (context) => {
      rejectUnknownParameters(context, []);
      const origin = originOf(context.req.url);
      const parts = SITEMAP_PARTS.map(
        (part) => `<sitemap><loc>${escaped(`${origin}/sitemaps/${part}.xml`)}</loc></sitemap>`,
      );
      return context.body(
        `${HEAD}<sitemapindex ${NAMESPACE}>\n${parts.join('\n')}\n</sitemapindex>\n`,
        200,
        XML,
      );
    })
    .get('/sitemaps/:file{[a-z]+\\.xml}', async (context) => {
      rejectUnknownParameters(context, []);
      const name = context.req.param('file').replace(/\.xml$/, '');
      const part = SITEMAP_PARTS.find((known) => known === name);
      if (!part) throw new AtlasError('not_found', 'There is no such part of the sitemap.');
      return context.body(urlSet(await sitemapPages(part), originOf(context.req.url)), 200, XML);
    });
};

function urlSet({ paths, changedOn }: SitemapPages, origin: string): string {
  const changed = changedOn ? `<lastmod>${changedOn}</lastmod>` : '';
  const urls = paths.flatMap((path) => {
    const inEach = [...LANGUAGES.map((one) => [one, one] as const), ['x-default', LANGUAGES[0]] as const];
    const links = inEach.map(
      ([hreflang, language]) =>
        `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escaped(`${origin}/${language}${path}`)}"/>`,
    );
    return LANGUAGES.map(
      (language) =>
        `<url><loc>${escaped(`${origin}/${language}${path}`)}</loc>${changed}${links.join('')}</url>`,
    );
  });
  return `${HEAD}<urlset ${NAMESPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
}
