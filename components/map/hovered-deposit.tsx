'use client';

import { type MapLayerMouseEvent, useMap } from '@vis.gl/react-maplibre';
import { useEffect } from 'react';
import { hitsAt } from './features-at';

/** Tells which deposit a mouse is over, once for each. */
export function HoveredDeposit({ onHover }: { onHover: (slug: string | null) => void }) {
  const { current } = useMap();
  useEffect(() => {
    const map = current?.getMap();
    if (!map) return;
    let last: string | null = null;
    const tell = (slug: string | null) => {
      if (slug !== last) onHover(slug);
      last = slug;
    };
    const look = ({ point }: MapLayerMouseEvent) => {
      const hit = map.isMoving() ? undefined : hitsAt(map, point, 'mouse')[0];
      tell(hit?.selection.kind === 'deposit' ? hit.selection.slug : null);
    };
    const listening = [map.on('mousemove', look), map.on('mouseout', () => tell(null))];
    return () => {
      for (const subscription of listening) subscription.unsubscribe();
    };
  }, [current, onHover]);
  return null;
}
