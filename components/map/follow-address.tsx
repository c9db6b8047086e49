'use client';

import { type MapRef, useMap } from '@vis.gl/react-maplibre';
import { useEffect, useRef } from 'react';
import { formatView, type MapView, parseView } from '@/geo/domain/map-address';
import type { MapFocus } from '@/geo/domain/map-screen';
import { boundsOf, coveredByPanels } from './camera';
import { viewOf } from './light-camera';

const EASE_MS = 200;

interface FollowAddressProps {
  view: MapView | null;
  focus: MapFocus;
  /** What is selected was pointed at on the map itself: it is in sight already and need not be shown closer. */
  isPointedAt: boolean;
}

/** Moves the map when the address was changed from outside (back, a link), and to what was selected elsewhere. */
export function FollowAddress({ view, focus, isPointedAt }: FollowAddressProps) {
  const { current: map } = useMap();
  const viewText = view && formatView(view);
  const focusText = JSON.stringify(focus);
  const seenFocus = useRef(focusText);

  useEffect(() => {
    if (!map || !viewText || map.isMoving() || viewText === formatView(viewOf(map))) return;
    const wanted = parseView(viewText);
    if (!wanted) return;
    const { longitude, latitude, ...rest } = wanted;
    map.jumpTo({ center: [longitude, latitude], ...rest });
  }, [map, viewText]);

  useEffect(() => {
    if (!map || seenFocus.current === focusText) return;
    seenFocus.current = focusText;
    const wanted = JSON.parse(focusText) as MapFocus;
    if (wanted && !(isPointedAt && isInSight(map, wanted))) {
      map.fitBounds(boundsOf(wanted), {
        padding: coveredByPanels(),
        maxZoom: Math.max(map.getZoom(), 10),
        duration: EASE_MS, // MapLibre jumps instead where reduced motion is asked for
      });
    }
  }, [map, focusText, isPointedAt]);

  return null;
}

function isInSight(map: MapRef, focus: NonNullable<MapFocus>): boolean {
  const [west, south, east, north] = 'bounds' in focus ? focus.bounds : [...focus.center, ...focus.center];
  const { top = 0, right = 0, bottom = 0, left = 0 } = coveredByPanels();
  const { clientWidth, clientHeight } = map.getContainer();
  return [map.project([west, south]), map.project([east, north])].every(
    ({ x, y }) => x > left && x < clientWidth - right && y > top && y < clientHeight - bottom,
  );
}
