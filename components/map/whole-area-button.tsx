'use client';

import { useControl, useMap } from '@vis.gl/react-maplibre';
import { House } from 'lucide';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../ui/icon';
import { ATLAS_BOUNDS, coveredByPanels } from './camera';

const EASE_MS = 200;

/** Shows the whole atlas again; stands among the map's own controls. */
export function WholeAreaButton({ label }: { label: string }) {
  const { current: map } = useMap();
  const [place] = useState(() => {
    const container = document.createElement('div');
    container.className = 'maplibregl-ctrl maplibregl-ctrl-group';
    return container;
  });
  useControl(() => ({ onAdd: () => place, onRemove: () => place.remove() }), { position: 'top-right' });
  return createPortal(
    <button
      type="button"
      aria-label={label}
      title={label}
      className="flex! items-center justify-center"
      onClick={() =>
        map?.fitBounds(ATLAS_BOUNDS, { padding: coveredByPanels(), duration: EASE_MS, bearing: 0, pitch: 0 })
      }
    >
      <Icon of={House} size={18} />
    </button>,
    place,
  );
}
