/** A deposit of somebody's short list, with what they wrote beside it (plain text). */
interface ShortlistEntry {
  slug: string;
  note: string;
}

/** A short list: its order is its owner's. */
export type Shortlist = readonly ShortlistEntry[];

/** The most deposits a short list holds. */
export const MAX_SHORTLIST = 100;

/** The most characters a note may have when it is written; two that are joined may be longer. */
export const MAX_NOTE = 500;

const SLUG = /^[a-z0-9-]{1,80}$/;
const MAX_KEPT_NOTE = 2_000;
const VERSION = 1;

/** Reads what a browser kept; what cannot be read is an empty list that is said to be damaged. */
export function parseStored(text: string | null): { list: Shortlist; isDamaged: boolean } {
  if (text === null) return { list: [], isDamaged: false };
  const kept = jsonOf(text);
  const deposits = isRecord(kept) && kept.version === VERSION ? kept.deposits : null;
  return isShortlist(deposits)
    ? { list: onceEach(deposits), isDamaged: false }
    : { list: [], isDamaged: true };
}

/** Writes a list for the browser to keep. */
export function formatStored(list: Shortlist): string {
  return JSON.stringify({ version: VERSION, deposits: list });
}

/** The list without a deposit, or with it at the end; a full list stays as it is. */
export function toggled(list: Shortlist, slug: string): Shortlist {
  if (list.some((entry) => entry.slug === slug)) return list.filter((entry) => entry.slug !== slug);
  return list.length < MAX_SHORTLIST ? [...list, { slug, note: '' }] : list;
}

/** The list with a deposit moved by some places of those that are shown (negative: up); past an end it stays there. */
export function moved(
  list: Shortlist,
  slug: string,
  places: number,
  isShown: (slug: string) => boolean = () => true,
): Shortlist {
  const shown = list.filter((each) => isShown(each.slug));
  const from = shown.findIndex((each) => each.slug === slug);
  const entry = shown[from];
  const passed = shown[Math.max(0, Math.min(shown.length - 1, from + places))];
  if (!entry || !passed || entry === passed) return list;
  const rest = list.filter((each) => each !== entry);
  return rest.toSpliced(rest.indexOf(passed) + (places > 0 ? 1 : 0), 0, entry);
}

/** The list with a note written beside a deposit. */
export function annotated(list: Shortlist, slug: string, note: string): Shortlist {
  return list.map((entry) => (entry.slug === slug ? { slug, note: note.slice(0, MAX_KEPT_NOTE) } : entry));
}

/** My list with another's deposits after mine; where both wrote a note, both stay. Null when it would be too long. */
export function merged(mine: Shortlist, theirs: Shortlist): Shortlist | null {
  const joined = mine.map((entry) => {
    const other = theirs.find(({ slug }) => slug === entry.slug);
    return { slug: entry.slug, note: bothNotes(entry.note, other?.note ?? '') };
  });
  const added = theirs.filter(({ slug }) => !mine.some((entry) => entry.slug === slug));
  const isTooLong =
    joined.length + added.length > MAX_SHORTLIST || joined.some(({ note }) => note.length > MAX_KEPT_NOTE);
  return isTooLong ? null : [...joined, ...added];
}

/** True when two lists have the same deposits in the same order, and notes that do not differ where both have notes. */
export function isSameList(mine: Shortlist, linked: Shortlist): boolean {
  const hasNotes = linked.some(({ note }) => note !== '');
  return (
    mine.length === linked.length &&
    mine.every(({ slug, note }, index) => {
      const other = linked[index];
      return other?.slug === slug && (!hasNotes || other.note === note);
    })
  );
}

/** Each deposit once, where it stands first. */
export function onceEach(list: Shortlist): Shortlist {
  return list.filter(({ slug }, index) => list.findIndex((entry) => entry.slug === slug) === index);
}

/** True for text that can name a deposit. */
export function isSlug(text: string): boolean {
  return SLUG.test(text);
}

/** Both notes on one deposit as one, no longer than a browser keeps. */
export function joinNotes(mine: string, theirs: string): string {
  return bothNotes(mine, theirs).slice(0, MAX_KEPT_NOTE);
}

function bothNotes(mine: string, theirs: string): string {
  if (theirs === '' || mine.includes(theirs)) return mine;
  return mine === '' ? theirs : `${mine}\n— ${theirs}`;
}

// By hand: zod would be most of what the button adds to the scripts of the map page.
function isShortlist(value: unknown): value is Shortlist {
  return Array.isArray(value) && value.length <= MAX_SHORTLIST && value.every(isEntry);
}

function isEntry(value: unknown): value is ShortlistEntry {
  if (!isRecord(value)) return false;
  const { slug, note } = value;
  return typeof slug === 'string' && isSlug(slug) && typeof note === 'string' && note.length <= MAX_KEPT_NOTE;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // it is damaged, and its reader says so
  }
}
