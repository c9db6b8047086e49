import type { MapView } from '@/geo/domain/map-address';
import type { Box } from './clip-to-box';
import { metresPerPixel, placeAt, WORLD_PX, worldPosition } from './web-mercator';

/** Beyond the edge, what reaches into the picture: signs and the ends of lines. */
const MARGIN_PX = 32;

/** A map tile and where its edges lie, in whole pixels of the unturned picture, so that neighbours meet without a seam. */
export interface FrameTile {
  z: number;
  x: number;
  y: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** The part of it that the picture shows. */
  shown: Box;
}

/** A picture of the map: which tiles it needs and how it places positions (Web Mercator, EPSG:3857). */
export interface PictureFrame {
  widthPx: number;
  heightPx: number;
  zoom: number;
  /** Degrees that the map is turned: 90 has east above. */
  bearing: number;
  /** The pixel of the picture that the view's place is in, which the map is turned about. */
  middle: readonly [number, number];
  /** Metres of a pixel on the ground at the view's latitude. */
  metresPerPixel: number;
  tiles: readonly FrameTile[];
  /** [longitude, latitude] in degrees to [x, y] in pixels of the turned picture. */
  place: (position: readonly [number, number]) => [number, number];
  /** [x, y] of the unturned picture to the turned one. */
  turn: (point: readonly [number, number]) => [number, number];
}

/** How a picture is framed. */
export interface FrameOptions {
  widthPx: number;
  heightPx: number;
  /** The deepest zoom that tiles are made for. */
  maxTileZoom: number;
  /** Pixels on the left that something covers: the map lies in the rest. Default 0. */
  coveredLeftPx?: number;
  /** Tiles outside of these degrees [west, south, east, north] hold nothing. */
  bounds: readonly [number, number, number, number];
}

/** The frame of a view. The pitch is left out: a picture looks straight down. */
export function pictureFrame(view: MapView, options: FrameOptions): PictureFrame {
  const { widthPx, heightPx, coveredLeftPx = 0 } = options;
  const worldPx = WORLD_PX * 2 ** view.zoom;
  const [worldX, worldY] = worldPosition([view.longitude, view.latitude]);
  const middle = [(coveredLeftPx + widthPx) / 2, heightPx / 2] as const;
  const origin = [middle[0] - worldX * worldPx, middle[1] - worldY * worldPx] as const;
  const turn = turnedAbout(middle, -view.bearing);
  const place = (position: readonly [number, number]) => {
    const [x, y] = worldPosition(position);
    return turn([origin[0] + x * worldPx, origin[1] + y * worldPx]);
  };
  return {
    widthPx,
    heightPx,
    zoom: view.zoom,
    bearing: view.bearing,
    middle,
    metresPerPixel: metresPerPixel(view.zoom, view.latitude),
    tiles: tilesOf(unturnedBox(options, turnedAbout(middle, view.bearing)), origin, view.zoom, options),
    place,
    turn,
  };
}

/** The deepest view that shows bounds [west, south, east, north] in degrees within so many pixels, up to a zoom. */
export function viewOfBounds(
  [west, south, east, north]: readonly [number, number, number, number],
  { widthPx, heightPx, maxZoom }: { widthPx: number; heightPx: number; maxZoom: number },
): MapView {
  const [left, bottom] = worldPosition([west, south]);
  const [right, top] = worldPosition([east, north]);
  const room = Math.min(widthPx / (right - left || 1e-9), heightPx / (bottom - top || 1e-9));
  const zoom = Math.max(0, Math.min(maxZoom, Math.log2(room / WORLD_PX)));
  const [longitude, latitude] = placeAt([(left + right) / 2, (top + bottom) / 2]);
  return { zoom, longitude, latitude, bearing: 0, pitch: 0 };
}

function turnedAbout([middleX, middleY]: readonly [number, number], degrees: number) {
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return ([x, y]: readonly [number, number]): [number, number] => {
    const [dx, dy] = [x - middleX, y - middleY];
    return degrees === 0 ? [x, y] : [middleX + dx * cosine - dy * sine, middleY + dx * sine + dy * cosine];
  };
}

function unturnedBox(
  { widthPx, heightPx, coveredLeftPx = 0 }: FrameOptions,
  turnBack: (point: readonly [number, number]) => [number, number],
): Box {
  const corners = [
    [coveredLeftPx, 0],
    [widthPx, 0],
    [coveredLeftPx, heightPx],
    [widthPx, heightPx],
  ].map(([x = 0, y = 0]) => turnBack([x, y]));
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return {
    left: Math.min(...xs) - MARGIN_PX,
    top: Math.min(...ys) - MARGIN_PX,
    right: Math.max(...xs) + MARGIN_PX,
    bottom: Math.max(...ys) + MARGIN_PX,
  };
}

function tilesOf(
  picture: Box,
  [originX, originY]: readonly [number, number],
  zoom: number,
  { maxTileZoom, bounds: [west, south, east, north] }: FrameOptions,
): FrameTile[] {
  const z = Math.min(maxTileZoom, Math.floor(zoom));
  const sidePx = WORLD_PX * 2 ** (zoom - z);
  const [fromX, fromY] = worldPosition([west, north]);
  const [toX, toY] = worldPosition([east, south]);
  const first = (from: number, least: number) => Math.max(0, Math.floor(least * 2 ** z), Math.floor(from));
  const last = (to: number, most: number) => Math.min(2 ** z - 1, Math.floor(most * 2 ** z), Math.floor(to));
  const { left, top, right, bottom } = picture;
  const tiles: FrameTile[] = [];
  for (let x = first((left - originX) / sidePx, fromX); x <= last((right - originX) / sidePx, toX); x++) {
    for (let y = first((top - originY) / sidePx, fromY); y <= last((bottom - originY) / sidePx, toY); y++) {
      const edge = (origin: number, index: number) => Math.round(origin + index * sidePx);
      const tile = {
        left: edge(originX, x),
        top: edge(originY, y),
        right: edge(originX, x + 1),
        bottom: edge(originY, y + 1),
      };
      tiles.push({ z, x, y, ...tile, shown: overlapOf(tile, picture) });
    }
  }
  return tiles;
}

function overlapOf(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}
