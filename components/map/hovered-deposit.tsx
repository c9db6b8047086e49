'use client';

import { type MapLayerMouseEvent, Marker, useMap } from '@vis.gl/react-maplibre';
import { useEffect, useState } from 'react';
import type { ExplorerRow } from '@/geo/domain/deposit-explorer';
import type { Position } from '@/geo/domain/measure';
import { hitsAt } from './features-at';

interface HoveredDepositProps {
  /** The row of the table that a mouse is over, on either side. */
  row: ExplorerRow | null;
  onHover: (slug: string | null) => void;
}

/** Tells which deposit a mouse is over on the map, once for each, and draws a ring around the one it is over on either side. */
export function HoveredDeposit({ row, onHover }: HoveredDepositProps) {
  const { current } = useMap();
  const [pointed, setPointed] = useState<Position | null>(null); // also where the table has not fetched its row yet
  useEffect(() => {
    const map = current?.getMap();
    if (!map) return;
    let last: string | null = null;
    const tell = (slug: string | null, at: Position | null) => {
      if (slug === last) return;
      last = slug;
      setPointed(at);
      onHover(slug);
    };
    const look = ({ point }: MapLayerMouseEvent) => {
      const hit = map.isMoving() ? undefined : hitsAt(map, point, 'mouse')[0];
      if (hit?.selection.kind === 'deposit') tell(hit.selection.slug, placeOf(hit.feature.geometry));
      else tell(null, null);
    };
    const listening = [map.on('mousemove', look), map.on('mouseout', () => tell(null, null))];
    return () => {
      for (const subscription of listening) subscription.unsubscribe();
    };
  }, [current, onHover]);
  const [longitude, latitude] = (row ? [row.longitude, row.latitude] : pointed) ?? [null, null];
  if (longitude === null || latitude === null) return null;
  return (
    <Marker longitude={longitude} latitude={latitude} style={{ pointerEvents: 'none' }}>
      <div data-hovered-deposit className="size-9 rounded-full border-3 border-accent" />
    </Marker>
  );
}

function placeOf(geometry: GeoJSON.Geometry): Position | null {
  if (geometry.type !== 'Point') return null;
  const [longitude = 0, latitude = 0] = geometry.coordinates;
  return [longitude, latitude];
}
