import type { Audience } from '@/geo/domain/audience';
import type { Comparison } from '@/geo/domain/map-address';

/** What the right side of a divided map is called; `word` gives the messages of the map. */
export function comparedName(compare: Comparison, word: (key: `audiences.${Audience}`) => string): string {
  return 'audience' in compare ? word(`audiences.${compare.audience}`) : String(compare.year);
}
