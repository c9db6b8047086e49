'use client';

import { useEffect, useState } from 'react';
import type { FoundRow } from '@/geo/domain/found';

const PATIENCE_MS = 120;
const LIMIT = 8;

/** What the search says of the words: null while there is nothing to say, `failed` when it does not answer. */
export type SearchAnswer = FoundRow[] | 'failed' | null;

const NOTHING = { answer: null, to: '' };

/**
 * Asks the search while the reader writes, not more often than they pause; a newer question drops the older. An answer
 * stays until the next one comes, and says whether it is that to the present words.
 */
export function useSearch(words: string): { answer: SearchAnswer; isCurrent: boolean } {
  const [{ answer, to }, setAnswered] = useState<{ answer: SearchAnswer; to: string }>(NOTHING);
  const asked = words.trim().slice(0, 200);

  useEffect(() => {
    if (!asked) return setAnswered(NOTHING);
    const dropped = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const query = new URLSearchParams({ q: asked, limit: String(LIMIT) });
        const response = await fetch(`/api/search?${query}`, { signal: dropped.signal });
        setAnswered({ answer: response.ok ? (await response.json()).results : 'failed', to: asked });
      } catch {
        if (!dropped.signal.aborted) setAnswered({ answer: 'failed', to: asked });
      }
    }, PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      dropped.abort();
    };
  }, [asked]);

  return { answer, isCurrent: to === asked };
}
