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

/** The rows of an answer; those that have not been sent yet are null. */
export type AnsweredRows = readonly (ExplorerRow | null)[];

interface Counted {
  query: string;
  answer: ExplorerCounts;
}

interface Listed {
  query: string;
  rows: AnsweredRows;
  slugs: readonly string[];
}

/**
 * The answer to the address: the server's first one, then each new one, at once for a single choice and after a pause for
 * keys that follow each other; an older question is dropped. Counts do not wait for
 * rows, nor rows for what the map draws.
 */
export function useAnswer(first: Explorer, address: ExplorerAddress, language: Language) {
  const query = queryOf(address, language);
  const [counted, setCounted] = useState<Counted>(() => ({ query, answer: first }));
  const [listed, setListed] = useState<Listed>(() => ({
    query,
    rows: rowsAmong(first.total, first.rows, address.offset),
    slugs: first.slugs,
  }));
  const [state, setState] = useState<AnswerState>('ready');
  const [attempt, setAttempt] = useState(0);
  const isAnswered = listed.query === query && counted.query === query;
  const changedAt = useRef(Number.NEGATIVE_INFINITY);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  useEffect(() => {
    if (isAnswered) return setState('ready');
    const dropped = new AbortController();
    const isInARow = performance.now() - changedAt.current < PATIENCE_MS;
    changedAt.current = performance.now();
    const answerIt = async () => {
      try {
        const counting = ask<ExplorerCounts>(`facets?${withoutSort(query)}`, dropped.signal);
        const listing = ask<{ rows: ExplorerRow[] }>(`rows?${query}`, dropped.signal);
        listing.catch(() => {}); // told when it is waited for
        const answer = await counting;
        setCounted({ query, answer });
        const [{ rows }] = await Promise.all([listing, painted()]);
        if (!dropped.signal.aborted)
          setListed({ query, rows: rowsAmong(answer.total, rows, 0), slugs: answer.slugs });
      } catch {
        if (!dropped.signal.aborted) setState('failed');
      }
    };
    const timer = isInARow ? setTimeout(answerIt, PATIENCE_MS) : void answerIt();
    setState('loading');
    return () => {
      clearTimeout(timer);
      dropped.abort();
    };
  }, [query, isAnswered, attempt]);

  return {
    answer: counted.answer,
    rows: listed.rows,
    slugs: listed.slugs,
    state,
    retry: useCallback(() => setAttempt((last) => last + 1), []),
    needRow: useMissingRows(listed.query, setListed),
  };
}

/** Fetches the rows around one that is to be shown, once. */
function useMissingRows(query: string, setListed: (change: (last: Listed) => Listed) => void) {
  const wanted = useRef(new Set<string>());
  return useCallback(
    async (index: number) => {
      const offset = Math.floor(index / ROWS_AT_ONCE) * ROWS_AT_ONCE;
      const key = `${query}&offset=${offset}`;
      if (wanted.current.has(key)) return;
      wanted.current.add(key);
      try {
        const { rows } = await ask<{ rows: ExplorerRow[] }>(`rows?${key}`);
        setListed((last) =>
          last.query === query ? { ...last, rows: last.rows.toSpliced(offset, rows.length, ...rows) } : last,
        );
      } catch {
        wanted.current.delete(key); // asked again when it is scrolled to again
      }
    },
    [query, setListed],
  );
}

// What was set last is on the screen, or nobody looks at it.
function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, PATIENCE_MS);
  });
}

async function ask<Body>(path: string, signal?: AbortSignal): Promise<Body> {
  const response = await fetch(`/api/deposits/${path}`, signal ? { signal } : {});
  if (!response.ok) throw new Error(`${response.status}`);
  return (await response.json()) as Body;
}

function rowsAmong(total: number, rows: readonly ExplorerRow[], offset: number): AnsweredRows {
  return new Array<ExplorerRow | null>(total).fill(null).toSpliced(offset, rows.length, ...rows);
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
