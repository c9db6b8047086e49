import { isSlug, MAX_NOTE, MAX_SHORTLIST, onceEach, type Shortlist } from './shortlist';

const BETWEEN_NOTES = '\u001f';
const MAX_NOTES_CHARACTERS = 6_000; // with the slugs of a full list it is less than a server takes (16 KB)

/** What the address of a short list says, and the names of the parts that cannot be read. */
export interface ShortlistAddress {
  list: Shortlist;
  ignored: string[];
}

/** Reads `deposits=one,two&notes=…`; what cannot be read is ignored and told. */
export function parseShortlistAddress(
  query: Record<string, string | string[] | undefined>,
): ShortlistAddress {
  const named = [query.deposits ?? ''].flat().flatMap((text) => text.split(',').filter(Boolean));
  const slugs = named.filter(isSlug).slice(0, MAX_SHORTLIST);
  const notes = decodeNotes([query.notes ?? ''].flat().join());
  const ignored = slugs.length < named.length ? ['deposits'] : [];
  if (notes === null || notes.length > slugs.length) ignored.push('notes');
  const list = slugs.map((slug, index) => ({ slug, note: notes?.[index]?.slice(0, MAX_NOTE) ?? '' }));
  return { list: onceEach(list), ignored };
}

/** Writes a list as the query of an address; notes that are too long for one are left out, and that is told. */
export function formatShortlistAddress(list: Shortlist): { query: string; notesLeftOut: boolean } {
  const deposits = `deposits=${list.map(({ slug }) => slug).join(',')}`;
  const isPlain = list.every(({ note }) => note.length <= MAX_NOTE);
  const notes = encodeNotes(list.map(({ note }) => note));
  if (notes === '') return { query: deposits, notesLeftOut: false };
  if (!isPlain || notes.length > MAX_NOTES_CHARACTERS) return { query: deposits, notesLeftOut: true };
  return { query: `${deposits}&notes=${notes}`, notesLeftOut: false };
}

/** The page of a short list. */
export function shortlistAddress(language: string, list: Shortlist = []): string {
  const query = list.length === 0 ? '' : `?${formatShortlistAddress(list).query}`;
  return `/${language}/deposits/shortlist${query}`;
}

// UTF-8 in base64url: a letter of Azerbaijani or Russian takes 2.7 characters, where percent signs take six.
function encodeNotes(notes: readonly string[]): string {
  const written = notes.slice(0, notes.findLastIndex((note) => note !== '') + 1);
  const text = written.map((note) => note.replaceAll(BETWEEN_NOTES, ' ')).join(BETWEEN_NOTES);
  const bytes = new TextEncoder().encode(text);
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function decodeNotes(encoded: string): string[] | null {
  if (encoded === '') return [];
  if (encoded.length > MAX_NOTES_CHARACTERS) return null;
  try {
    const binary = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).split(BETWEEN_NOTES);
  } catch {
    return null; // not notes of ours
  }
}
