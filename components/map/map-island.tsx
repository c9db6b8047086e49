'use client';

import type { Language } from '@/geo/domain/languages';
import type { MapFocus } from '@/geo/domain/map-screen';

interface MapIslandProps {
  language: Language;
  tileVersion: string;
  focus: MapFocus;
}

/** The map, loaded only in the browser. */
export function MapIsland(_: MapIslandProps) {
  return <div data-map-state="loading" />;
}
