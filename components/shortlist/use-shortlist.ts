import { useSyncExternalStore } from 'react';
import { followShortlist, type KeptShortlist, keptShortlist } from './shortlist-store';

/** The list this browser keeps, the same in every tab; null on the server, which cannot know it. */
export function useShortlist(): KeptShortlist | null {
  return useSyncExternalStore<KeptShortlist | null>(followShortlist, keptShortlist, () => null);
}
