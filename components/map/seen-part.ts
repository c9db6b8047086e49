import type { MapRef } from '@vis.gl/react-maplibre';
import type { MapView } from '@/geo/domain/map-address';
import type { PictureSize } from '@/geo/domain/picture-address';
import { coveredByPanels } from './camera';

const LEAST_PX = 120;

/** The part of a map that no panel covers: the view of its middle from straight above, its size in CSS pixels, and how far right of the middle a line lies that stands at a per cent of the map's width. */
export function seenPart(
  map: MapRef,
  dividerPercent: number,
): { view: MapView; size: PictureSize; dividerPx: number } {
  const { clientWidth, clientHeight } = map.getContainer();
  const { left = 0, right = 0, top = 0, bottom = 0 } = coveredByPanels(false); // the bar over time lets the land beside it be seen
  const isSeen = clientWidth - left - right >= LEAST_PX && clientHeight - top - bottom >= LEAST_PX;
  const [x, y] = isSeen
    ? [(left + clientWidth - right) / 2, (top + clientHeight - bottom) / 2]
    : [clientWidth / 2, clientHeight / 2];
  const { lng: longitude, lat: latitude } = map.unproject([x, y]);
  return {
    view: { zoom: map.getZoom(), longitude, latitude, bearing: map.getBearing(), pitch: 0 },
    size: isSeen
      ? {
          widthPx: Math.round(clientWidth - left - right),
          heightPx: Math.round(clientHeight - top - bottom),
        }
      : { widthPx: clientWidth, heightPx: clientHeight },
    dividerPx: (dividerPercent / 100) * clientWidth - x,
  };
}
