'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type Explorer,
  type ExplorerAddress,
  type ExplorerCounts,
  type ExplorerPage,
  type ExplorerRow,
  formatSort,
} from '@/geo/domain/deposit-explorer';
import { formatDepositFilter } from '@/geo/domain/deposit-filter';
import type { Language } from '@/geo/domain/languages';
import type { AnsweredRows, Listed } from './answered-rows';
import { ask } from './ask';
import { useMissingRows } from './use-missing-rows';

const PATIENCE_MS = 120;

/** Incomplete: the answer is there, and some of the rows that were asked for later are not. */
export type AnswerState = 'ready' | 'loading' | 'failed' | 'incomplete';

interface Counted {
  query: string;
  answer: ExplorerCounts;
}

/**
 * The answer to the address: the server's first one (of another address, when the reader came back to a later one), then
 * each new one, at once for a single choice and after a pause for keys that follow each other; an older question is
 * dropped. Counts do not wait for rows, nor rows for what the map draws. The row of a selected deposit is fetched wherever
 * it stands.
 */
export function useAnswer(
  first: Explorer,
  address: ExplorerAddress,
  language: Language,
  selected: string | null,
) {
  const query = queryOf(address, language);
  const [counted, setCounted] = useState<Counted>(() => ({
    query: queryOf(first.address, language),
    answer: first,
  }));
  const [listed, setListed] = useState<Listed>(() => ({
    query: queryOf(first.address, language),
    rows: rowsAmong(first.total, first.rows, first.address.offset),
    slugs: first.slugs,
    failed: [],
  }));
  const isAnswered = listed.query === query && counted.query === query;
  const [state, setState] = useState<AnswerState>(isAnswered ? 'ready' : 'loading');
  const [attempt, setAttempt] = useState(0);
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
        const listing = ask<ExplorerPage>(`rows?${query}`, dropped.signal);
        listing.catch(() => {}); // told when it is waited for
        const answer = await counting;
        setCounted({ query, answer });
        const [{ rows }] = await Promise.all([listing, painted()]);
        if (!dropped.signal.aborted)
          setListed({ query, rows: rowsAmong(answer.total, rows, 0), slugs: answer.slugs, failed: [] });
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
    state: state === 'ready' && listed.failed.length > 0 ? 'incomplete' : state,
    retry: useCallback(() => {
      setListed((last) => ({ ...last, failed: [] }));
      setAttempt((last) => last + 1);
    }, []),
    needRow: useMissingRows(listed, setListed, selected, attempt),
  };
}

// What was set last is on the screen, or nobody looks at it.
function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, PATIENCE_MS);
  });
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
