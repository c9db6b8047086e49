import { clipRing, type Point } from '@/geo/spatial/clip-to-box';
import type { TileFeature } from '../tile-features';

const POINT = 1;

/** The pixel at which a feature's sign stands: a point's own, or the middle of an area's part in its tile; null where the next tile has it. */
export function spotOf(feature: TileFeature): Point | null {
  const [first] = feature.parts();
  if (feature.type !== POINT) return middleOf(clipRing(first ?? [], feature.place.shown));
  const [spot] = first ?? [];
  const { left, top, right, bottom } = feature.place;
  return spot && spot[0] >= left && spot[0] < right && spot[1] >= top && spot[1] < bottom ? spot : null;
}

// The centre of gravity; a ring without extent has none.
function middleOf(ring: readonly Point[]): Point | null {
  let [doubled, x, y] = [0, 0, 0];
  ring.forEach(([fromX, fromY], index) => {
    const [toX, toY] = ring[(index + 1) % ring.length] as Point;
    const cross = fromX * toY - toX * fromY;
    doubled += cross;
    x += (fromX + toX) * cross;
    y += (fromY + toY) * cross;
  });
  return doubled === 0 ? null : [x / (3 * doubled), y / (3 * doubled)];
}
