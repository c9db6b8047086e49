'use client';

import { createMultiParser, useQueryStates } from 'nuqs';
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

// A form without scripts repeats a parameter; we write lists with commas.
const parameter = createMultiParser<string>({
  parse: (texts) => texts.filter((text) => text !== '').join(',') || null,
  serialize: (text) => [text],
});

const PARSERS = Object.fromEntries([...EXPLORER_PARAMETERS, 'select'].map((name) => [name, parameter]));

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
  const [query, setQuery] = useQueryStates(PARSERS);
  const text = JSON.stringify(query);
  const address = useMemo(() => {
    const given = Object.entries(JSON.parse(text) as Record<string, string | null>);
    return parseExplorerAddress(
      Object.fromEntries(given.map(([name, value]) => [name, value ?? undefined])),
      vocabulary,
    );
  }, [text, vocabulary]);
  const write = useCallback(
    (next: ExplorerAddress, history: 'push' | 'replace') => {
      const parts = formatExplorerAddress({ ...next, offset: 0 });
      void setQuery(Object.fromEntries(EXPLORER_PARAMETERS.map((name) => [name, parts[name] ?? null])), {
        history,
      });
    },
    [setQuery],
  );
  const selection = parseSelection(query.select ?? '');
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
        void setQuery({ select: slug && formatSelection({ kind: 'deposit', slug }) }, { history: 'replace' }),
      [setQuery],
    ),
  };
}
