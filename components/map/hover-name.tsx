'use client';

import { type MapLayerMouseEvent, useMap } from '@vis.gl/react-maplibre';
import { useEffect, useState } from 'react';
import type { Language } from '@/geo/domain/languages';
import { type DrawnRight, hitsAt } from './features-at';

interface Hovered {
  x: number;
  y: number;
  name: string | null;
}

interface HoverNameProps {
  language: Language;
  right?: DrawnRight | null;
}

/** The name of what lies under a mouse, and a pointing hand over what can be chosen. */
export function HoverName({ language, right }: HoverNameProps) {
  const { current } = useMap();
  const [hovered, setHovered] = useState<Hovered | null>(null);

  useEffect(() => {
    const map = current?.getMap();
    if (!map || !window.matchMedia('(hover: hover)').matches) return;
    const look = ({ point }: MapLayerMouseEvent) => {
      const [hit] = map.isMoving() ? [] : hitsAt(map, point, 'mouse', right);
      map.getCanvas().style.cursor = hit ? 'pointer' : '';
      const name = hit?.selection.kind === 'region' ? null : hit?.feature.properties[`name_${language}`];
      setHovered(name ? { x: point.x, y: point.y, name } : null);
    };
    const leave = () => setHovered(null);
    const listening = [map.on('mousemove', look), map.on('mouseout', leave)];
    return () => {
      for (const subscription of listening) subscription.unsubscribe();
    };
  }, [current, language, right]);

  if (!hovered) return null;
  return (
    <div
      className="pointer-events-none absolute z-10 max-w-64 rounded-lg bg-paper px-2 py-1 text-[13px] font-semibold shadow-card"
      style={{ left: hovered.x + 14, top: hovered.y + 14 }}
    >
      {hovered.name}
    </div>
  );
}
