import { FIRST_DIVIDER_PERCENT } from '@/geo/domain/map-address';
import type { PictureJob } from './picture-job';

/** Degrees [west, south, east, north] that tiles are made for, and the deepest zoom they are made at. */
const TILED = { bounds: [36, 33, 58, 48], maxTileZoom: 14 } as const;

const WIDEST_CARD_PX = 300;
const CARD_SHARE = 0.37;

/** How wide the card is that lies over the left of a picture: nothing without one. */
export function cardWidth(widthPx: number): number {
  return Math.min(WIDEST_CARD_PX, Math.round(widthPx * CARD_SHARE));
}

/** Where the line of a divided map stands, in what the card leaves free. */
export function dividerPlace(leftPx: number, widthPx: number): number {
  return Math.round(leftPx + ((widthPx - leftPx) * FIRST_DIVIDER_PERCENT) / 100);
}

/** How a picture's map is framed: it lies in what the card leaves free. */
export function frameOptions(
  { widthPx, heightPx }: Pick<PictureJob, 'widthPx' | 'heightPx'>,
  hasCard: boolean,
) {
  return { ...TILED, widthPx, heightPx, coveredLeftPx: hasCard ? cardWidth(widthPx) : 0 };
}
