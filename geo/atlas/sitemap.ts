import { run, runOne } from '@/geo/database/run';
import { EVERYONE } from '@/geo/domain/hazard-audience';
import { PUBLIC_PAGES, type PublicPage } from '@/geo/domain/public-pages';
import { pagesOfKind, SITEMAP_KINDS, type SitemapKind } from '@/geo/queries/sitemap';
import { currentData } from '@/geo/queries/tiles';

const FOLDERS: Record<SitemapKind, string> = {
  deposit: 'deposits',
  region: 'regions',
  project: 'projects',
  park: 'parks',
  hazard: 'hazard-areas',
  source: 'sources',
  claim: 'claims',
  shares: 's',
};

/** The parts of the sitemap by name. */
export const SITEMAP_PARTS = ['pages', ...SITEMAP_KINDS] as const;

export type SitemapPart = (typeof SITEMAP_PARTS)[number];

/** The pages of a part of the sitemap: what follows the language in their addresses, and the day their data are of. */
export interface SitemapPages {
  paths: readonly string[];
  /** ISO date; null before anything was loaded. */
  changedOn: string | null;
}

/** Answers: which pages may search engines find? Each is there in every language. */
export async function sitemapPages(part: SitemapPart): Promise<SitemapPages> {
  const [paths, current] = await Promise.all([pathsOf(part), runOne(currentData)]);
  return { paths, changedOn: current?.loaded_on ?? null };
}

async function pathsOf(part: SitemapPart): Promise<string[]> {
  if (part === 'pages') {
    const pages: readonly PublicPage[] = Object.values(PUBLIC_PAGES);
    return pages.filter(({ isPrivate }) => !isPrivate).map(({ path }) => path);
  }
  const things = await run(pagesOfKind(part, EVERYONE));
  return things.map(({ slug }) => `/${FOLDERS[part]}/${encodeURIComponent(slug)}`);
}
