import type { MapInstance, MapRef } from '@vis.gl/react-maplibre';
import type { MapView } from '@/geo/domain/map-address';

// About what is left of the map on a screen beside its panel: the room for which a view was chosen.
const USUAL_PX = { width: 1_000, height: 700 };

/** The view that shows in a smaller map the whole stretch of land that it showed where it was chosen. */
export function fittedView(view: MapView, { clientWidth, clientHeight }: HTMLElement): MapView {
  const room = Math.min(1, clientWidth / USUAL_PX.width, clientHeight / USUAL_PX.height);
  return { ...view, zoom: Math.max(5, view.zoom + Math.log2(room)) };
}

/** Where a map looks now. */
export function viewOf(map: MapInstance | MapRef): MapView {
  const { lng: longitude, lat: latitude } = map.getCenter();
  return { zoom: map.getZoom(), longitude, latitude, bearing: map.getBearing(), pitch: map.getPitch() };
}
