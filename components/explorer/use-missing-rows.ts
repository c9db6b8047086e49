'use client';

import { useCallback, useEffect, useRef } from 'react';
import { type ExplorerPage, ROWS_AT_ONCE } from '@/geo/domain/deposit-explorer';
import type { Listed } from './answered-rows';
import { ask } from './ask';

/**
 * Fetches the rows around one that is to be shown: that of the selected deposit, and any whose number is told. With a new
 * `attempt` the function is a new one, so that what is in sight is asked for again.
 */
export function useMissingRows(
  { query, rows, slugs }: Listed,
  setListed: (change: (last: Listed) => Listed) => void,
  selected: string | null,
  attempt: number,
): (index: number) => void {
  const onTheWay = useRef(new Set<string>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  const fetchRows = useCallback(
    async (which: string) => {
      const key = `${query}&${which}`;
      if (onTheWay.current.has(key)) return;
      onTheWay.current.add(key);
      const add = (change: (last: Listed) => Partial<Listed>) =>
        setListed((last) => (last.query === query ? { ...last, ...change(last) } : last));
      try {
        const page = await ask<ExplorerPage>(`rows?${key}`);
        add((last) => ({
          rows: last.rows.toSpliced(page.offset, page.rows.length, ...page.rows),
          failed: last.failed.filter((question) => question !== which),
        }));
      } catch {
        add(({ failed }) => ({ failed: [...failed, which] }));
      } finally {
        onTheWay.current.delete(key); // a later answer to the same question begins without it
      }
    },
    [query, setListed, attempt],
  );
  const isSelectedMissing =
    selected !== null && slugs.includes(selected) && !rows.some((row) => row?.slug === selected);
  useEffect(() => {
    if (selected !== null && isSelectedMissing) fetchRows(new URLSearchParams({ with: selected }).toString());
  }, [selected, isSelectedMissing, fetchRows]);
  return useCallback(
    (index) => {
      fetchRows(`offset=${Math.floor(index / ROWS_AT_ONCE) * ROWS_AT_ONCE}`);
    },
    [fetchRows],
  );
}
