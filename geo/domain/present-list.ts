import { presentSlug, type Renamed } from './renamed';
import { joinNotes, type Shortlist } from './shortlist';

/** A short list with present slugs, each note with its deposit; where two entries are one deposit now, both notes stay with it. */
export function presentList(list: Shortlist, renamed: Renamed): Shortlist {
  if (!list.some(({ slug }) => renamed.has(slug))) return list;
  const notes = new Map<string, string>();
  for (const { slug, note } of list) {
    const now = presentSlug(renamed, slug);
    notes.set(now, joinNotes(notes.get(now) ?? '', note));
  }
  return [...notes].map(([slug, note]) => ({ slug, note }));
}
