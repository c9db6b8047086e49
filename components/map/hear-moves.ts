import type { MapInstance } from '@vis.gl/react-maplibre';
import type { MapView } from '@/geo/domain/map-address';
import { viewOf } from './light-camera';

/** Goes with each camera move of the atlas itself: it is not the reader's. */
export const OWN_MOVE = { isOwnMove: true } as const;

/** Tells each view to which the reader moves a map. MapLibre's `originalEvent` would not do: it is missing after one notch of a wheel. A new size of the map ends a move as well, but of the same view. */
export function hearMoves(map: MapInstance, tell: (view: MapView) => void): () => void {
  let before = JSON.stringify(viewOf(map));
  const { unsubscribe } = map.on('moveend', (event) => {
    const view = viewOf(map);
    const now = JSON.stringify(view);
    const isMoved = now !== before;
    before = now;
    if (isMoved && !('isOwnMove' in event)) tell(view);
  });
  return unsubscribe;
}
