import type { MapView } from '@/geo/domain/map-address';
import type { PictureSize } from '@/geo/domain/picture-address';
import { placeAt, WORLD_PX, worldPosition } from './web-mercator';

const MERCATOR_END = 85.051129;

/** The bounds [west, south, east, north] in degrees (WGS 84) of the land that a view shows in a picture, seen from straight above; turned views get the bounds around them. */
export function boundsOfView(
  { zoom, longitude, latitude, bearing }: MapView,
  { widthPx, heightPx }: PictureSize,
): [number, number, number, number] {
  const worldPx = WORLD_PX * 2 ** zoom;
  const turn = (bearing * Math.PI) / 180;
  const [cosine, sine] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))];
  const halfX = (widthPx * cosine + heightPx * sine) / 2 / worldPx;
  const halfY = (widthPx * sine + heightPx * cosine) / 2 / worldPx;
  const [x, y] = worldPosition([longitude, latitude]);
  const [west, south] = placeAt([x - halfX, y + halfY]);
  const [east, north] = placeAt([x + halfX, y - halfY]);
  return [
    Math.max(-180, west),
    Math.max(-MERCATOR_END, south),
    Math.min(180, east),
    Math.min(MERCATOR_END, north),
  ];
}
