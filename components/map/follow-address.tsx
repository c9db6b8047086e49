'use client';

import { type MapRef, useMap } from '@vis.gl/react-maplibre';
import { useEffect, useRef } from 'react';
import { formatView, type MapView, parseView } from '@/geo/domain/map-address';
import type { MapFocus } from '@/geo/domain/map-screen';
import { ATLAS_BOUNDS, boundsOf, coveredByPanels } from './camera';

const EASE_MS = 200;

interface FollowAddressProps {
  view: MapView | null;
  /** What the address selects. */
  selected: string | null;
  /** How often the address was changed from outside. */
  arrivals: number;
  /** Where that lies; it comes from the server, later than the address. */
  focus: MapFocus;
  /** What is selected was pointed at on the map itself: it is in sight already and need not be shown closer. */
  isPointedAt: boolean;
}

/** Moves the map when the address was changed from outside (back, a link), and to what was selected elsewhere. */
export function FollowAddress({ view, selected, arrivals, focus, isPointedAt }: FollowAddressProps) {
  const { current: map } = useMap();
  const viewText = view && formatView(view);
  const focusText = JSON.stringify(focus);
  const seen = useRef({ viewText, selected, arrivals, focusText });
  const hasOwnView = useRef(false); // the address said where to look at what it selects

  useEffect(() => {
    const before = seen.current;
    seen.current = { viewText, selected, arrivals, focusText };
    if (!map) return;
    const place = JSON.parse(focusText) as MapFocus;
    const isLed = arrivals !== before.arrivals && viewText !== before.viewText;
    if (isLed || selected !== before.selected) hasOwnView.current = isLed && viewText !== null;
    const wanted = isLed && viewText && parseView(viewText);
    if (wanted) {
      const { longitude, latitude, ...rest } = wanted;
      map.jumpTo({ center: [longitude, latitude], ...rest });
    } else if (isLed && !selected) show(map, null);
    else if (isLed && selected === before.selected) show(map, place);
    else if (place && focusText !== before.focusText && !hasOwnView.current) {
      if (!(isPointedAt && isInSight(map, place))) show(map, place);
    }
  }, [map, viewText, selected, arrivals, focusText, isPointedAt]);

  return null;
}

function show(map: MapRef, focus: MapFocus): void {
  map.fitBounds(focus ? boundsOf(focus) : ATLAS_BOUNDS, {
    padding: coveredByPanels(),
    maxZoom: Math.max(map.getZoom(), 10),
    duration: EASE_MS, // MapLibre jumps instead where reduced motion is asked for
  });
}

function isInSight(map: MapRef, focus: NonNullable<MapFocus>): boolean {
  const [west, south, east, north] = 'bounds' in focus ? focus.bounds : [...focus.center, ...focus.center];
  const { top = 0, right = 0, bottom = 0, left = 0 } = coveredByPanels();
  const { clientWidth, clientHeight } = map.getContainer();
  return [map.project([west, south]), map.project([east, north])].every(
    ({ x, y }) => x > left && x < clientWidth - right && y > top && y < clientHeight - bottom,
  );
}
