import type { PictureLegend } from '../picture-job';
import { layOutLegend } from './legend-lines';
import { MARGIN_PX, type Piece, type PieceTools } from './piece';

const PADDING_PX = 10;
const WIDEST_PX = 260;
const MOST_OF_PICTURE = 0.5;

/** The legend in a box at the upper left; null where it has no room, for half a legend would mislead. */
export function legendBox(
  legend: readonly PictureLegend[],
  { widthPx, heightPx, palette, lettering }: PieceTools,
  bandHeightPx: number,
): Piece | null {
  if (legend.length === 0) return null;
  const maxWidthPx = Math.min(WIDEST_PX, widthPx * MOST_OF_PICTURE) - 2 * PADDING_PX;
  const { svg, ...size } = layOutLegend(legend, lettering, { maxWidthPx, ...palette });
  const [width, height] = [size.widthPx + 2 * PADDING_PX, size.heightPx + 2 * PADDING_PX - 4];
  if (height > heightPx - bandHeightPx - 2 * MARGIN_PX || maxWidthPx < 90) return null;
  const box = { left: MARGIN_PX, top: MARGIN_PX, right: MARGIN_PX + width, bottom: MARGIN_PX + height };
  return {
    svg: `<rect x="${box.left}" y="${box.top}" width="${width}" height="${height}" rx="8" fill="${palette.paper}" fill-opacity="0.94" stroke="${palette.border}" stroke-opacity="0.6"/><g transform="translate(${MARGIN_PX + PADDING_PX} ${MARGIN_PX + PADDING_PX - 2})">${svg}</g>`,
    box,
  };
}
