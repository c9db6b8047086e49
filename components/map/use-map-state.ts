'use client';

import type { ErrorEvent, MapRef } from '@vis.gl/react-maplibre';
import { useCallback, useEffect, useMemo, useState } from 'react';

export type MapState = 'loading' | 'idle' | 'failed';

export type Notice = 'tilesFailed' | 'graphicsLost';

/** What the map is doing, what the reader must be told of it, and which attempt at drawing it this is. */
export function useMapState(map: MapRef | null) {
  const [state, setState] = useState<MapState>('loading');
  const [notice, setNotice] = useState<Notice | null>(null);
  const [attempt, setAttempt] = useState(0);

  // A map whose tiles failed or whose graphics memory is gone is made anew: MapLibre keeps failed tiles as they are.
  const retry = useCallback(() => {
    setNotice(null);
    setState('loading');
    setAttempt((last) => last + 1);
  }, []);

  useEffect(() => {
    const canvas = map?.getCanvas();
    const lost = () => setNotice('graphicsLost');
    canvas?.addEventListener('webglcontextlost', lost);
    canvas?.addEventListener('webglcontextrestored', retry);
    return () => {
      canvas?.removeEventListener('webglcontextlost', lost);
      canvas?.removeEventListener('webglcontextrestored', retry);
    };
  }, [map, retry]);

  const handlers = useMemo(
    () => ({
      onIdle: () => setState('idle'),
      onMoveStart: () => setState('loading'),
      onError: (event: ErrorEvent) => {
        if (!event.target)
          setState('failed'); // there is no map: the browser gave no WebGL 2
        else if ('sourceId' in event) setNotice('tilesFailed');
        else reportError(event.error);
      },
    }),
    [],
  );
  return { state, notice, attempt, retry, handlers };
}
