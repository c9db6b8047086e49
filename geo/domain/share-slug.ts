const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const UNLISTED_LENGTH = 12; // 59 bits: nobody finds one by trying
const LISTED_TAIL = 4;
const LONGEST_NAME = 48;

const FOLDED: Record<string, string> = { ə: 'e', ı: 'i', ø: 'o', ß: 'ss' };

/** A slug for a share: readable from its title when it is listed, else unguessable. `random` are at least 12 random bytes. */
export function shareSlug(listedTitle: string | null, random: Uint8Array): string {
  const name = listedTitle === null ? '' : folded(listedTitle);
  const tail = lettersOf(random, name ? LISTED_TAIL : UNLISTED_LENGTH);
  return name ? `${name}-${tail}` : tail;
}

function folded(title: string): string {
  return title
    .toLowerCase()
    .replace(/[əıøß]/g, (letter) => FOLDED[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/^-|-$/g, '');
}

function lettersOf(random: Uint8Array, count: number): string {
  return Array.from(random.subarray(0, count), (byte) => LETTERS[byte % LETTERS.length]).join('');
}
