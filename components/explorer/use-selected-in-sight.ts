'use client';

import { useEffect } from 'react';
import type { ExplorerRow } from '@/geo/domain/deposit-explorer';

/** Brings a row that was selected on the map into sight. */
export function useSelectedInSight(
  scroller: { current: HTMLElement | null },
  rows: readonly (ExplorerRow | null)[],
  selected: string | null,
  scrollToIndex: ((index: number, options: { align: 'auto' }) => void) | null,
) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection moves the list, not new rows
  useEffect(() => {
    if (selected === null) return;
    const index = rows.findIndex((row) => row?.slug === selected);
    if (index >= 0 && scrollToIndex) scrollToIndex(index, { align: 'auto' });
    else
      scroller.current
        ?.querySelector(`[data-slug="${CSS.escape(selected)}"]`)
        ?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
}
