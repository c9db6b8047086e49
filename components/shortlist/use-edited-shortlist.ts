import { useRouter } from 'next/navigation';
import { useLocale } from 'next-intl';
import { useEffect, useState } from 'react';
import { isSameList, type Shortlist } from '@/geo/domain/shortlist';
import { shortlistAddress } from '@/geo/domain/shortlist-address';
import { keepShortlist } from './shortlist-store';
import { useShortlist } from './use-shortlist';

/** What the last change was, and the list before it. */
export interface Change {
  words: string;
  before: Shortlist;
}

interface Edited {
  /** The list this browser keeps; null while that is not known. */
  mine: Shortlist | null;
  isDamaged: boolean;
  /** True when the page shows the list of this browser, and not another one from a link. */
  isMine: boolean;
  last: Change | null;
  /** Keeps a list; with words, the change can be taken back. */
  keep: (list: Shortlist, words?: string) => void;
  undo: () => void;
  /** Shows the list of this browser. */
  showMine: () => void;
}

/** The list of this browser beside the one of the address, which follows it once it is the one that is shown. */
export function useEditedShortlist(linked: Shortlist, shown: ReadonlySet<string>): Edited {
  const kept = useShortlist();
  const language = useLocale();
  const router = useRouter();
  const [hasChosen, setChosen] = useState(false);
  const [last, setLast] = useState<Change | null>(null);
  const mine = kept?.list ?? null;
  const isMine = mine !== null && (hasChosen || linked.length === 0 || isSameList(mine, linked));
  const address = mine && shortlistAddress(language, withoutNotes(mine));
  const isWhole = mine?.every(({ slug }) => shown.has(slug)) ?? true;

  useEffect(() => {
    if (!isMine || !address) return;
    setChosen(true);
    if (!isWhole) router.replace(address, { scroll: false });
    else if (location.pathname + location.search !== address) history.replaceState(null, '', address);
  }, [isMine, address, isWhole, router]);

  return {
    mine,
    isDamaged: kept?.isDamaged ?? false,
    isMine,
    last,
    keep: (list, words) => {
      setChosen(true);
      if (mine && words) setLast({ words, before: mine });
      keepShortlist(list);
    },
    undo: () => {
      if (last) keepShortlist(last.before);
      setLast(null);
    },
    showMine: () => router.replace(shortlistAddress(language, withoutNotes(mine ?? []))),
  };
}

// Notes are in the address only when their owner asks for a link.
function withoutNotes(list: Shortlist): Shortlist {
  return list.map(({ slug }) => ({ slug, note: '' }));
}
