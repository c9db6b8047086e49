import { formatStored, parseStored, type Shortlist } from '@/geo/domain/shortlist';

/** What this browser keeps. */
export interface KeptShortlist {
  list: Shortlist;
  isDamaged: boolean;
}

const KEY = 'filiz.shortlist';
const CHANGED = 'filiz.shortlist'; // the browser tells other tabs, not the one that wrote

let text: string | null = null;
let kept: KeptShortlist = { list: [], isDamaged: false };
let isStorageClosed = false;

/** The list this browser keeps; the same object until it changes. */
export function keptShortlist(): KeptShortlist {
  const stored = storedText();
  if (stored !== text) {
    text = stored;
    kept = parseStored(stored);
  }
  return kept;
}

/** Keeps a list. Where the browser keeps nothing, it holds for this visit. */
export function keepShortlist(list: Shortlist): void {
  const written = formatStored(list);
  try {
    localStorage.setItem(KEY, written);
  } catch {
    isStorageClosed = true;
    text = written;
    kept = { list, isDamaged: false };
  }
  window.dispatchEvent(new Event(CHANGED));
}

/** Tells of every change, of other tabs too. Returns how to stop. */
export function followShortlist(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange);
  window.addEventListener('storage', onChange);
  return () => {
    window.removeEventListener(CHANGED, onChange);
    window.removeEventListener('storage', onChange);
  };
}

function storedText(): string | null {
  if (isStorageClosed) return text;
  try {
    return localStorage.getItem(KEY);
  } catch {
    isStorageClosed = true;
    return text;
  }
}
