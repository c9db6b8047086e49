'use client';

import { useMap } from '@vis.gl/react-maplibre';
import { FullscreenControl, GeolocateControl, NavigationControl, ScaleControl } from 'maplibre-gl';
import { useEffect, useEffectEvent } from 'react';
import type { Unlocated } from './map-notice';
import { SCREEN_ID } from './screen-id';

const REFUSED = 1; // GeolocationPositionError.PERMISSION_DENIED

interface MapControlsProps {
  /** Told after each try to find the reader: why it failed, or null. */
  onLocated: (problem: Unlocated | null) => void;
}

/** The controls of the atlas: MapLibre's own, since their React forms weigh a kilobyte more. */
export function MapControls({ onLocated }: MapControlsProps) {
  const map = useMap().current?.getMap();
  const tell = useEffectEvent(onLocated);
  useEffect(() => {
    if (!map) return;
    const screen = document.getElementById(SCREEN_ID);
    const locate = new GeolocateControl({ showAccuracyCircle: true });
    locate.on('geolocate', () => tell(null));
    locate.on('error', ({ code }) => tell(code === REFUSED ? 'locateRefused' : 'locateFailed'));
    locate.on('outofmaxbounds', () => tell('locateOutside'));
    const atTop = [
      new NavigationControl({ visualizePitch: true }),
      new FullscreenControl(screen ? { container: screen } : {}),
      locate,
    ];
    const scale = new ScaleControl({ maxWidth: 90 });
    for (const control of atTop) map.addControl(control, 'top-right');
    map.addControl(scale, 'bottom-right');
    return () => {
      for (const control of [...atTop, scale]) if (map.hasControl(control)) map.removeControl(control);
    };
  }, [map]);
  return null;
}
