'use client';

import type { MapLayerMouseEvent } from '@vis.gl/react-maplibre';
import { useCallback } from 'react';
import type { Selection } from '@/geo/domain/map-address';
import { hitAt } from './features-at';

/** Selects what is clicked; a click on nothing clears the selection. */
export function useClickSelection(select: (selection: Selection | null) => void) {
  const onClick = useCallback(
    ({ target, point, originalEvent }: MapLayerMouseEvent) => {
      const pointer = (originalEvent as PointerEvent).pointerType === 'touch' ? 'touch' : 'mouse';
      select(hitAt(target, point, pointer)?.selection ?? null);
    },
    [select],
  );
  return { onClick };
}
