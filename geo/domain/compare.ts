/** How many deposits stand side by side at most. */
export const COMPARED_AT_MOST = 4;

const SLUG = /^[a-z0-9-]{1,80}$/;

/** What a compare link asks for. */
export interface Comparison {
  slugs: string[];
  /** Named after the first four, and left out. */
  tooMany: string[];
  /** Cannot be the name of a deposit; shortened for showing. */
  malformed: string[];
}

/** Reads `deposits=one,two,…`: each deposit once, the first four, in the order of the link. */
export function readComparison(text: string): Comparison {
  const named = [...new Set(text.slice(0, 1_000).split(','))].map((part) => part.trim()).filter(Boolean);
  const slugs = named.filter((part) => SLUG.test(part));
  return {
    slugs: slugs.slice(0, COMPARED_AT_MOST),
    tooMany: slugs.slice(COMPARED_AT_MOST, 2 * COMPARED_AT_MOST),
    malformed: named
      .filter((part) => !SLUG.test(part))
      .slice(0, COMPARED_AT_MOST)
      .map((part) => part.slice(0, 40)),
  };
}

/** The address of a comparison, shareable. */
export function compareAddress(language: string, slugs: readonly string[]): string {
  return `/${language}/deposits/compare${slugs.length > 0 ? `?deposits=${slugs.join(',')}` : ''}`;
}

/** True when the columns of a row do not all say the same; `null` is nothing said, which differs from something said. */
export function rowDiffers(cells: readonly (string | null)[]): boolean {
  return new Set(cells).size > 1;
}
