'use client';

import type { ErrorEvent } from '@vis.gl/react-maplibre';
import { useMemo, useState } from 'react';

export type MapState = 'loading' | 'idle' | 'failed';

export type Notice = 'tilesFailed' | 'graphicsLost';

/** What the map is doing, and what the reader must be told of it. */
export function useMapState() {
  const [state, setState] = useState<MapState>('loading');
  const [notice, setNotice] = useState<Notice | null>(null);
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
  return { state, notice, dismiss: () => setNotice(null), handlers };
}
