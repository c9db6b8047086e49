import type { PictureLegend } from '../picture-job';
import { layOutLegend, legendsWithRoom } from './legend-lines';
import { MARGIN_PX, type Piece, type PieceTools } from './piece';

const PADDING_PX = 10;
const WIDEST_PX = 250;
const NARROW_PX = 640; // below, a box would cover the map from side to side
const MOST_OF_NARROW = 0.38;
const SMALLEST_PX = 300;

/** The legend, in a box at the upper left or, in a narrow picture, all along the bottom; null where it has no room. */
export function legendBox(legend: readonly PictureLegend[], tools: PieceTools, bandPx: number): Piece | null {
  const { widthPx, heightPx, lettering, palette } = tools;
  if (Math.min(widthPx, heightPx) < SMALLEST_PX) return null;
  const isNarrow = widthPx < NARROW_PX;
  const layout = {
    maxWidthPx: (isNarrow ? widthPx : WIDEST_PX) - 2 * PADDING_PX,
    isFlowing: isNarrow,
    ink: palette.ink,
    muted: palette.muted,
  };
  const room = isNarrow ? heightPx * MOST_OF_NARROW : heightPx - bandPx - 2 * MARGIN_PX;
  const kept = legendsWithRoom(legend, lettering, layout, room - 2 * PADDING_PX);
  if (kept.length === 0) return null;
  const laid = layOutLegend(kept, lettering, layout);
  return isNarrow ? along(laid, tools, bandPx) : boxed(laid, tools);
}

type Laid = ReturnType<typeof layOutLegend>;

function boxed({ svg, widthPx, heightPx }: Laid, { palette }: PieceTools): Piece {
  const [width, height] = [widthPx + 2 * PADDING_PX, heightPx + 2 * PADDING_PX - 4];
  const box = { left: MARGIN_PX, top: MARGIN_PX, right: MARGIN_PX + width, bottom: MARGIN_PX + height };
  return {
    svg: `<rect x="${box.left}" y="${box.top}" width="${width}" height="${height}" rx="8" fill="${palette.paper}" fill-opacity="0.95" stroke="${palette.border}" stroke-opacity="0.6"/><g transform="translate(${MARGIN_PX + PADDING_PX} ${MARGIN_PX + PADDING_PX - 2})">${svg}</g>`,
    box,
  };
}

function along({ svg, heightPx }: Laid, { palette, widthPx, ...tools }: PieceTools, bandPx: number): Piece {
  const bottom = tools.heightPx - bandPx;
  const top = bottom - heightPx - 2 * PADDING_PX + 6;
  return {
    svg: `<rect y="${top}" width="${widthPx}" height="${bottom - top}" fill="${palette.paper}" fill-opacity="0.95"/><g transform="translate(${PADDING_PX} ${top + PADDING_PX - 4})">${svg}</g>`,
    box: { left: 0, right: widthPx, top, bottom },
  };
}
