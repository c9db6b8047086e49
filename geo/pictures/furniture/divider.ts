import type { Lettering } from '../lettering/lettering';
import { written } from '../lettering/written';
import type { Side } from '../picture-job';
import { px } from '../svg/px';
import { MARGIN_PX, type Piece, type PieceTools } from './piece';

const HAND = { sizePx: 11.5, weight: 'semibold' } as const;
const HEIGHT_PX = 24;
const PADDING_PX = 8;
const FROM_LINE_PX = 6;
const SMALLEST_PX = 300;
const BELOW_MARK_PX = 34; // of invented areas

/** The line of a divided map down to the band, and beside it what each side is called where there is room; null where the map is whole. */
export function divider(linePx: number, bandPx: number, tools: PieceTools): Piece | null {
  const { words, palette, widthPx, heightPx } = tools;
  if (!words.sides) return null;
  const path = `d="M${px(linePx)} 0V${px(heightPx - bandPx)}"`;
  const line = `<path ${path} stroke="${palette.halo}" stroke-width="4" stroke-opacity="0.7"/><path ${path} stroke="${palette.ink}" stroke-width="2"/>`;
  const names = Math.min(widthPx, heightPx) < SMALLEST_PX ? null : sideNames(linePx, words.sides, tools);
  return {
    svg: line + (names?.svg ?? ''),
    box: names?.box ?? { left: linePx - 1, right: linePx + 1, top: 0, bottom: heightPx },
  };
}

function sideNames(linePx: number, sides: Record<Side, string>, tools: PieceTools): Piece {
  const { words, lettering, palette, widthPx, leftPx } = tools;
  const top = MARGIN_PX + (words.exercise ? BELOW_MARK_PX : 0);
  const left = chip(sides.left, linePx - FROM_LINE_PX - leftPx, lettering);
  const right = chip(sides.right, widthPx - linePx - FROM_LINE_PX, lettering);
  const box = {
    left: linePx - FROM_LINE_PX - left.widthPx,
    right: linePx + FROM_LINE_PX + right.widthPx,
    top,
    bottom: top + HEIGHT_PX,
  };
  const drawn = ({ text, widthPx: width }: Chip, x: number) =>
    `<rect x="${px(x)}" y="${top}" width="${px(width)}" height="${HEIGHT_PX}" rx="6" fill="${palette.paper}" fill-opacity="0.95" stroke="${palette.border}" stroke-opacity="0.6"/>${written(
      lettering,
      text,
      [x + PADDING_PX, top + 16],
      HAND,
      { colour: palette.ink },
    )}`;
  return { svg: drawn(left, box.left) + drawn(right, linePx + FROM_LINE_PX), box };
}

interface Chip {
  text: string;
  widthPx: number;
}

function chip(name: string, roomPx: number, lettering: Lettering): Chip {
  const [text = ''] = lettering.fit(name, HAND, Math.max(0, roomPx - 2 * PADDING_PX), 1);
  return { text, widthPx: lettering.width(text, HAND) + 2 * PADDING_PX };
}
