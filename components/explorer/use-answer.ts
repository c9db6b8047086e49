'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type Explorer,
  type ExplorerAddress,
  type ExplorerCounts,
  type ExplorerRow,
  formatSort,
  ROWS_AT_ONCE,
} from '@/geo/domain/deposit-explorer';
import { formatDepositFilter } from '@/geo/domain/deposit-filter';
import type { Language } from '@/geo/domain/languages';

const PATIENCE_MS = 120;

export type AnswerState = 'ready' | 'loading' | 'failed';

/** What the explorer shows of an answer: rows that have not been sent yet are null. */
export interface Answer extends ExplorerCounts {
  rows: readonly (ExplorerRow | null)[];
}

interface Asked {
  query: string;
  answer: Answer;
}

/** The answer to the address: the server's first one, then each new one, at once for a single choice and after a pause for keys that follow each other; an older question is dropped. */
export function useAnswer(first: Explorer, address: ExplorerAddress, language: Language) {
  const query = queryOf(address, language);
  const [asked, setAsked] = useState<Asked>(() => ({
    query,
    answer: withRows(first, first.rows, address.offset),
  }));
  const [state, setState] = useState<AnswerState>('ready');
  const [attempt, setAttempt] = useState(0);
  const isAnswered = asked.query === query;
  const changedAt = useRef(Number.NEGATIVE_INFINITY);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  useEffect(() => {
    if (isAnswered) return setState('ready');
    const dropped = new AbortController();
    const isInARow = performance.now() - changedAt.current < PATIENCE_MS;
    changedAt.current = performance.now();
    setState('loading');
    const timer = setTimeout(
      async () => {
        try {
          const [counts, rows] = await Promise.all([
            ask<ExplorerCounts>(`facets?${withoutSort(query)}`, dropped.signal),
            ask<{ rows: ExplorerRow[] }>(`rows?${query}`, dropped.signal),
          ]);
          setAsked({ query, answer: withRows(counts, rows.rows, 0) });
        } catch {
          if (!dropped.signal.aborted) setState('failed');
        }
      },
      isInARow ? PATIENCE_MS : 0,
    );
    return () => {
      clearTimeout(timer);
      dropped.abort();
    };
  }, [query, isAnswered, attempt]);

  return {
    answer: asked.answer,
    state,
    retry: useCallback(() => setAttempt((last) => last + 1), []),
    needRow: useMissingRows(asked, setAsked),
  };
}

/** Fetches the rows around one that is to be shown, once. */
function useMissingRows(asked: Asked, setAsked: (change: (last: Asked) => Asked) => void) {
  const wanted = useRef(new Set<string>());
  return useCallback(
    async (index: number) => {
      const offset = Math.floor(index / ROWS_AT_ONCE) * ROWS_AT_ONCE;
      const key = `${asked.query}&offset=${offset}`;
      if (wanted.current.has(key)) return;
      wanted.current.add(key);
      try {
        const { rows } = await ask<{ rows: ExplorerRow[] }>(`rows?${key}`);
        setAsked((last) =>
          last.query === asked.query
            ? {
                ...last,
                answer: { ...last.answer, rows: last.answer.rows.toSpliced(offset, rows.length, ...rows) },
              }
            : last,
        );
      } catch {
        wanted.current.delete(key); // asked again when it is scrolled to again
      }
    },
    [asked.query, setAsked],
  );
}

async function ask<Body>(path: string, signal?: AbortSignal): Promise<Body> {
  const response = await fetch(`/api/deposits/${path}`, signal ? { signal } : {});
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as Body;
}

function withRows(counts: ExplorerCounts, rows: readonly ExplorerRow[], offset: number): Answer {
  const all: (ExplorerRow | null)[] = new Array(counts.total).fill(null);
  return {
    total: counts.total,
    counts: counts.counts,
    slugs: counts.slugs,
    rows: all.toSpliced(offset, rows.length, ...rows),
  };
}

function queryOf({ filter, sort }: ExplorerAddress, language: Language): string {
  const parts = {
    ...formatDepositFilter(filter),
    ...(sort ? { sort: formatSort(sort) } : {}),
    locale: language,
  };
  return new URLSearchParams(parts).toString();
}

function withoutSort(query: string): string {
  const parts = new URLSearchParams(query);
  parts.delete('sort');
  parts.delete('locale');
  return parts.toString();
}
