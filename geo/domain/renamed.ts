/** Earlier slugs of one kind, each with the present one. */
export type Renamed = ReadonlyMap<string, string>;

/** The slug that something has now, whether it is asked for by that or by an earlier one. */
export function presentSlug(renamed: Renamed, slug: string): string {
  return renamed.get(slug) ?? slug;
}
