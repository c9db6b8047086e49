'use client';

import { useMap } from '@vis.gl/react-maplibre';
import { useEffect } from 'react';
import type { Theme } from '@/geo/style/palette';
import { giveImages } from './map-images';

/** Gives the map its images when it asks for them, and anew when the theme changes. */
export function SymbolImages({ theme }: { theme: Theme }) {
  const { current } = useMap();
  useEffect(() => {
    const map = current?.getMap();
    if (map) giveImages(map, theme);
  }, [current, theme]);
  return null;
}
