'use client';

import { useCallback, useMemo } from 'react';
import {
  EXPLORER_PARAMETERS,
  type ExplorerAddress,
  type ExplorerColumn,
  type ExplorerSort,
  formatExplorerAddress,
  parseExplorerAddress,
} from '@/geo/domain/deposit-explorer';
import type { FacetVocabulary } from '@/geo/domain/deposit-facets';
import type { DepositFilter } from '@/geo/domain/deposit-filter';
import { formatSelection, parseSelection } from '@/geo/domain/map-address';
import { useQuery } from '../ui/use-query';

export interface ExplorerState {
  address: ExplorerAddress;
  selected: string | null;
  /** Becomes an entry of the history unless it follows what a hand or a key is still doing. */
  setFilter: (filter: DepositFilter, history?: 'push' | 'replace') => void;
  setSort: (sort: ExplorerSort | null) => void;
  setColumns: (columns: readonly ExplorerColumn[]) => void;
  select: (slug: string | null) => void;
}

/** What the explorer shows, kept in its address. */
export function useExplorer(vocabulary: FacetVocabulary): ExplorerState {
  const { query, change } = useQuery();
  const parameters = useMemo(() => parametersOf(query), [query]);
  const address = useMemo(() => parseExplorerAddress(parameters, vocabulary), [parameters, vocabulary]);
  const write = useCallback(
    (next: ExplorerAddress, history: 'push' | 'replace') => {
      const parts = formatExplorerAddress({ ...next, offset: 0 });
      change(Object.fromEntries(EXPLORER_PARAMETERS.map((name) => [name, parts[name] ?? null])), {
        history,
        isMoving: history === 'replace',
      });
    },
    [change],
  );
  const selection = parseSelection(parameters.select ?? '');
  return {
    address,
    selected: selection?.kind === 'deposit' ? selection.slug : null,
    setFilter: useCallback(
      (filter, history = 'push') => write({ ...address, filter }, history),
      [address, write],
    ),
    setSort: useCallback((sort) => write({ ...address, sort }, 'push'), [address, write]),
    setColumns: useCallback((columns) => write({ ...address, columns }, 'replace'), [address, write]),
    select: useCallback(
      (slug) =>
        change({ select: slug && formatSelection({ kind: 'deposit', slug }) }, { history: 'replace' }),
      [change],
    ),
  };
}

// A form without scripts repeats a parameter; we write lists with commas.
function parametersOf(query: string): Record<string, string> {
  const given = new URLSearchParams(query);
  return Object.fromEntries(
    [...EXPLORER_PARAMETERS, 'select'].flatMap((name) => {
      const text = given
        .getAll(name)
        .filter((part) => part !== '')
        .join(',');
      return text === '' ? [] : [[name, text]];
    }),
  );
}
