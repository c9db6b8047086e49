'use client';

import { type MapLayerMouseEvent, useMap } from '@vis.gl/react-maplibre';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { formatFixed } from '../ui/format';

const DECIMALS = 4; // about 10 m: finer than anything drawn here

/** The coordinates under the mouse, or of the last tap: latitude first, as people write them. */
export function Coordinates() {
  const { current } = useMap();
  const t = useTranslations('map');
  const language = useLocale();
  const [place, setPlace] = useState<{ lat: number; lng: number } | null>(null);

  useEffect(() => {
    const map = current?.getMap();
    if (!map) return;
    const look = ({ lngLat }: MapLayerMouseEvent) => setPlace(lngLat);
    const listening = [map.on('mousemove', look), map.on('click', look)];
    return () => {
      for (const subscription of listening) subscription.unsubscribe();
    };
  }, [current]);

  if (!place) return null;
  return (
    <output
      aria-label={t('coordinates')}
      className="pointer-events-none absolute top-40 left-5 z-5 rounded bg-paper/80 px-1 text-[11px] text-muted md:top-auto md:bottom-10 md:left-[436px]"
    >
      {formatFixed(place.lat, language, DECIMALS)}°, {formatFixed(place.lng, language, DECIMALS)}°
    </output>
  );
}
