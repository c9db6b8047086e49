import { z } from 'zod';
import type { HazardAudience } from '@/geo/domain/hazard-audience';
import type { Query } from '@/geo/domain/query';

/** The things of the atlas that have a page of their own, of one kind each. */
export const SITEMAP_KINDS = [
  'deposit',
  'region',
  'project',
  'park',
  'hazard',
  'source',
  'claim',
  'shares',
] as const;

export type SitemapKind = (typeof SITEMAP_KINDS)[number];

const MOST_SHARES = 10_000; // in four languages 40 000 addresses: a file may hold 50 000

const THINGS: Record<SitemapKind, string> = {
  deposit: 'select slug from deposit',
  region: "select code as slug from region_today where in_atlas and level in ('economic_region', 'district')",
  project: 'select slug from infrastructure_project',
  park: 'select slug from industrial_park',
  hazard: "select slug from visible_hazard_area($1) where dataset = 'real' and type <> 'generalised'",
  source: 'select id as slug from source',
  claim: 'select id as slug from claim',
  shares: `select slug from open_share where is_listed and texts is not null
           order by is_story desc, position, created_at desc limit ${MOST_SHARES}`,
};

/** Which things of a kind have a page that search engines may find; invented hazard areas have none. */
export function pagesOfKind(kind: SitemapKind, audience: HazardAudience): Query<{ slug: string }> {
  return {
    text: `with thing as (${THINGS[kind]}) select slug from thing where $1::text is not null order by slug`,
    values: [audience],
    row: z.object({ slug: z.string() }),
  };
}
