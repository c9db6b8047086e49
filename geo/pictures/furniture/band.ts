import { hazardSymbols } from '@/geo/style/hazard-symbols';
import type { Palette } from '@/geo/style/palette';
import { written } from '../lettering/written';
import { px } from '../svg/px';
import type { Piece, PieceTools } from './piece';

const PADDING_PX = 10;
const LINE_PX = 16;
const GAP_PX = 16;
const WARNING = { sizePx: 11.5, weight: 'semibold' } as const;
const ORIGIN = { sizePx: 10, weight: 'regular' } as const;

/** The band along the bottom: the warnings, which no size leaves out, and where the map comes from. */
export function band(tools: PieceTools): Piece {
  const { words, lettering, palette, leftPx, widthPx, heightPx } = tools;
  const room = widthPx - leftPx - 2 * PADDING_PX;
  const sign = words.warnings.length > 0 ? 20 : 0;
  const said = [...(words.exercise ? [words.exercise.text] : []), ...words.warnings].join(' ');
  const warning = lettering.fit(said, WARNING, room - sign);
  const originWidth = lettering.width(words.attribution, ORIGIN);
  const lastWidth = sign + lettering.width(warning.at(-1) ?? '', WARNING);
  const fitsBeside = warning.length === 0 || lastWidth + GAP_PX + originWidth <= room;
  const origin = fitsBeside ? [words.attribution] : lettering.fit(words.attribution, ORIGIN, room);
  const lines = fitsBeside ? Math.max(1, warning.length) : warning.length + origin.length;
  const height = lines * LINE_PX + 8;
  const top = heightPx - height;
  const baseLine = (line: number) => top + 4 + line * LINE_PX + 12;
  const left = leftPx + PADDING_PX;
  return {
    svg: [
      `<rect x="${leftPx}" y="${px(top)}" width="${widthPx - leftPx}" height="${px(height)}" fill="${palette.paper}" fill-opacity="0.95"/>`,
      sign > 0 ? signOfMines([left, baseLine(0)], palette) : '',
      ...warning.map((line, index) =>
        written(lettering, line, [left + sign, baseLine(index)], WARNING, { colour: palette.hazard }),
      ),
      ...origin.map((line, index) =>
        written(
          lettering,
          line,
          fitsBeside ? [widthPx - PADDING_PX, baseLine(lines - 1)] : [left, baseLine(warning.length + index)],
          ORIGIN,
          { colour: palette.muted, anchor: fitsBeside ? 'end' : 'start' },
        ),
      ),
    ].join(''),
    box: { left: leftPx, right: widthPx, top, bottom: heightPx },
  };
}

// The sign of mine fields on the map, at the height of letters.
function signOfMines([x, y]: readonly [number, number], palette: Palette): string {
  return `<g transform="translate(${px(x)} ${px(y - 11.5)}) scale(0.6)">${hazardSymbols(palette)['sign-cha']}</g>`;
}
