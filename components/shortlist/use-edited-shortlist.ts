import { useRouter } from 'next/navigation';
import { useLocale } from 'next-intl';
import { useEffect, useState } from 'react';
import { presentList } from '@/geo/domain/present-list';
import type { Renamed } from '@/geo/domain/renamed';
import { isSameList, type Shortlist } from '@/geo/domain/shortlist';
import { shortlistAddress } from '@/geo/domain/shortlist-address';
import { keepShortlist, keptShortlist } from './shortlist-store';
import { useShortlist } from './use-shortlist';

/** What the last change was, and the list before it. */
export interface Change {
  words: string;
  before: Shortlist;
}

/** Makes a list of the one that is kept at that moment: another tab may have changed it, and not all of it may be shown. With words, the change can be taken back. */
export type ChangeList = (rule: (kept: Shortlist) => Shortlist, words?: string) => void;

interface Edited {
  /** The list this browser keeps; null while that is not known. */
  mine: Shortlist | null;
  isDamaged: boolean;
  /** True when the page shows the list of this browser, and not another one from a link. */
  isMine: boolean;
  last: Change | null;
  change: ChangeList;
  undo: () => void;
  /** Shows the list of this browser. */
  showMine: () => void;
}

/** The list of this browser beside the one of the address, which follows it once it is the one that is shown. */
export function useEditedShortlist(
  linked: Shortlist,
  renamed: Renamed,
  isShown: (slug: string) => boolean,
  isUnknown: (slug: string) => boolean,
): Edited {
  const kept = useShortlist();
  const language = useLocale();
  const router = useRouter();
  const [hasChosen, setChosen] = useState(false);
  const [last, setLast] = useState<Change | null>(null);
  const mine = kept && presentList(kept.list, renamed);
  const inAtlas = mine?.filter(({ slug }) => !isUnknown(slug)) ?? []; // as the linked list is
  const isMine = mine !== null && (hasChosen || linked.length === 0 || isSameList(inAtlas, linked));
  const address = mine && shortlistAddress(language, withoutNotes(mine));
  const isWhole = mine?.every(({ slug }) => isShown(slug) || isUnknown(slug)) ?? true;

  useEffect(() => {
    if (!kept) return;
    const present = presentList(kept.list, renamed);
    if (present !== kept.list) keepShortlist(present); // the stars elsewhere ask by the present slug
  }, [kept, renamed]);

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
    change: (rule, words) => {
      const before = presentList(keptShortlist().list, renamed);
      setChosen(true);
      if (words) setLast({ words, before });
      keepShortlist(rule(before));
    },
    undo: () => {
      if (last) keepShortlist(last.before);
      setLast(null);
    },
    showMine: () => setChosen(true),
  };
}

// Notes are in the address only when their owner asks for a link.
function withoutNotes(list: Shortlist): Shortlist {
  return list.map(({ slug }) => ({ slug, note: '' }));
}
