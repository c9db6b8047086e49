'use client';

import { useEffect, useRef } from 'react';
import type { ExplorerRow } from '@/geo/domain/deposit-explorer';

/** Brings the row of what is selected into sight, once for every selection: now, or when its row has come. */
export function useSelectedInSight(
  scroller: HTMLElement | null,
  rows: readonly (ExplorerRow | null)[],
  selected: string | null,
  scrollToIndex: ((index: number, options: { align: 'auto' }) => void) | null,
) {
  const brought = useRef<string | null>(null);
  useEffect(() => {
    if (selected === brought.current || !scroller) return;
    const index = selected === null ? -1 : rows.findIndex((row) => row?.slug === selected);
    if (selected !== null && index < 0) return; // its row may come yet
    brought.current = selected;
    if (selected === null) return;
    if (scrollToIndex) scrollToIndex(index, { align: 'auto' });
    else
      scroller.querySelector(`[data-slug="${CSS.escape(selected)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [selected, rows, scroller, scrollToIndex]);
}
