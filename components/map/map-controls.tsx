'use client';

import { useMap } from '@vis.gl/react-maplibre';
import { FullscreenControl, GeolocateControl, NavigationControl, ScaleControl } from 'maplibre-gl';
import { useEffect } from 'react';

/** The controls of the atlas: MapLibre's own, since their React forms weigh a kilobyte more. */
export function MapControls() {
  const map = useMap().current?.getMap();
  useEffect(() => {
    if (!map) return;
    const atTop = [
      new NavigationControl({ visualizePitch: true }),
      new FullscreenControl(),
      new GeolocateControl({ showAccuracyCircle: true }),
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
