'use client';

import type { MapLayerMouseEvent } from '@vis.gl/react-maplibre';
import { useCallback, useState } from 'react';
import { formatSelection, type Selection } from '@/geo/domain/map-address';
import { type DrawnRight, type Hit, hitsAt } from './features-at';

/** Several things under one click, and where it was. */
export interface Choice {
  x: number;
  y: number;
  hits: Hit[];
}

/** Selects what is clicked; a click on several things asks which, a click on nothing clears the selection. */
export function useClickSelection(select: (selection: Selection | null) => void, right: DrawnRight | null) {
  const [choice, setChoice] = useState<Choice | null>(null);
  const [pointedAt, setPointedAt] = useState<string | null>(null);
  const point = useCallback(
    (selection: Selection | null) => {
      setPointedAt(selection && formatSelection(selection));
      select(selection);
    },
    [select],
  );
  const onClick = useCallback(
    ({ target, point: place, originalEvent }: MapLayerMouseEvent) => {
      const pointer = (originalEvent as PointerEvent).pointerType === 'touch' ? 'touch' : 'mouse';
      const hits = hitsAt(target, place, pointer, right);
      setChoice(hits.length > 1 ? { x: place.x, y: place.y, hits } : null);
      if (hits.length < 2) point(hits[0]?.selection ?? null);
    },
    [point, right],
  );
  const choose = useCallback(
    (selection: Selection | null) => {
      setChoice(null);
      if (selection) point(selection);
    },
    [point],
  );
  return { choice, choose, pointedAt, onClick };
}
