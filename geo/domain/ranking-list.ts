import { presentSlug, type Renamed } from './renamed';
import { isSlug, MAX_SHORTLIST } from './shortlist';

const SHOWN_AT_MOST = 8;

/** Which deposits a ranking is restricted to, and what of the link names none that is ranked; shortened for showing. */
export interface RankingList<Deposit> {
  chosen: readonly Deposit[];
  notRanked: string[];
}

/** Reads `deposits=one,two,…` of a ranking's address, earlier slugs as the present ones; null where it names nothing. */
export function rankingList<Deposit extends { slug: string }>(
  text: string | string[] | undefined,
  all: readonly Deposit[],
  renamed: Renamed,
): RankingList<Deposit> | null {
  const asked = [text ?? ''].flat().flatMap((part) => part.split(',').filter(Boolean));
  const named = [...new Set(asked.map((slug) => presentSlug(renamed, slug)))];
  const slugs = new Set(named.filter(isSlug).slice(0, MAX_SHORTLIST));
  const chosen = all.filter(({ slug }) => slugs.has(slug));
  const ranked = new Set(chosen.map(({ slug }) => slug));
  const notRanked = named.filter((slug) => !ranked.has(slug)).slice(0, SHOWN_AT_MOST);
  if (named.length === 0) return null;
  return { chosen, notRanked: notRanked.map((slug) => slug.slice(0, 40)) };
}
