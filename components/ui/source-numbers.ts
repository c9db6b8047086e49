import type { Figure, Source } from '@/geo/domain/figure';

/** The number of each source on a page, in the order in which its figures first appear. */
export function numberSources(figures: readonly Figure[]): (figure: Figure) => number {
  const numbers = new Map<string, number>();
  for (const { source } of figures) {
    if (!numbers.has(source.id)) numbers.set(source.id, numbers.size + 1);
  }
  return (figure) => numbers.get(figure.source.id) ?? 0;
}

/** The sources of a page in the order of their numbers, for a list of footnotes. */
export function listSources(figures: readonly Figure[]): Source[] {
  return [...new Map(figures.map(({ source }) => [source.id, source])).values()];
}
