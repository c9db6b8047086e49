'use client';

import { useEffect, useState } from 'react';
import type { FoundRow } from '@/geo/domain/found';

const PATIENCE_MS = 120;
const LIMIT = 8;

/** What the search says of the words: null while there is nothing to say, `failed` when it does not answer. */
export type SearchAnswer = FoundRow[] | 'failed' | null;

/** Asks the search while the reader writes, not more often than they pause; a newer question drops the older. */
export function useSearch(words: string): SearchAnswer {
  const [answer, setAnswer] = useState<SearchAnswer>(null);
  const asked = words.trim().slice(0, 200);

  useEffect(() => {
    if (!asked) return setAnswer(null);
    const dropped = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const query = new URLSearchParams({ q: asked, limit: String(LIMIT) });
        const response = await fetch(`/api/search?${query}`, { signal: dropped.signal });
        setAnswer(response.ok ? (await response.json()).results : 'failed');
      } catch {
        if (!dropped.signal.aborted) setAnswer('failed');
      }
    }, PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      dropped.abort();
    };
  }, [asked]);

  return answer;
}
