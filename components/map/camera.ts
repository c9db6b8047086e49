import type { PaddingOptions, ViewState } from '@vis.gl/react-maplibre';
import type { MapView } from '@/geo/domain/map-address';
import type { MapFocus } from '@/geo/domain/map-screen';

/** Qarabağ and Şərqi Zəngəzur: [west, south, east, north] in degrees. */
export const ATLAS_BOUNDS: [number, number, number, number] = [45.576, 38.882, 47.757, 40.563];

const PHONE_MAX_PX = 767;
const POINT_ZOOM = 10;

/** The part of the window that panels and controls cover, in pixels; the bar over time is there only with layers that have one. */
export function coveredByPanels(
  withTimeBar = document.querySelector('[data-time-bar]') !== null,
): PaddingOptions {
  const { innerWidth, innerHeight } = window;
  if (innerWidth <= PHONE_MAX_PX) {
    const bottom = Math.round(innerHeight * 0.46) + 48;
    return { top: withTimeBar ? 292 : 84, right: 24, bottom, left: 24 };
  }
  return { top: 88, right: innerWidth > 1_100 ? 320 : 72, bottom: withTimeBar ? 180 : 56, left: 440 };
}

/** Where the map opens: the view of the address, else what is selected, else the whole atlas. */
export function firstView(
  view: MapView | null,
  focus: MapFocus,
  withTimeBar: boolean,
): Partial<ViewState> & Bounded {
  if (view) return view;
  const padding = coveredByPanels(withTimeBar && focus !== null);
  const fitBoundsOptions = { padding, maxZoom: POINT_ZOOM + 1 };
  if (!focus) return { bounds: ATLAS_BOUNDS, fitBoundsOptions };
  return { bounds: boundsOf(focus), fitBoundsOptions };
}

interface Bounded {
  bounds?: [number, number, number, number];
  fitBoundsOptions?: { padding: PaddingOptions; maxZoom: number };
}

/** The bounds of a focus; a point gets the room of its accuracy, but no less than about 15 km around it. */
export function boundsOf(focus: NonNullable<MapFocus>): [number, number, number, number] {
  if ('bounds' in focus) return focus.bounds;
  const [longitude, latitude] = focus.center;
  const halfDegrees = Math.max(focus.accuracyM * 1.5, 15_000) / 111_320;
  const halfLongitude = halfDegrees / Math.cos((latitude * Math.PI) / 180);
  return [
    longitude - halfLongitude,
    latitude - halfDegrees,
    longitude + halfLongitude,
    latitude + halfDegrees,
  ];
}
