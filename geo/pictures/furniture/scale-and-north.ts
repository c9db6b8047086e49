import type { PictureFrame } from '@/geo/spatial/picture-frame';
import { roundLength } from '@/geo/spatial/round-length';
import { written } from '../lettering/written';
import { px } from '../svg/px';
import { MARGIN_PX, type Piece, type PieceTools } from './piece';

const LONGEST_PX = 110;
const TEXT = { sizePx: 10.5, weight: 'semibold' } as const;
const HALO_PX = 1.6;

/** The scale bar, true at the middle of the map, and the arrow to the north, at the lower right above the band. */
export function scaleAndNorth(frame: PictureFrame, tools: PieceTools, bandHeightPx: number): Piece {
  const { widthPx, heightPx, leftPx, palette, lettering, words } = tools;
  const longest = Math.min(LONGEST_PX, (widthPx - leftPx) / 3);
  const metres = Math.max(1, roundLength(longest * frame.metresPerPixel));
  const length = metres / frame.metresPerPixel;
  const said = metres >= 1_000 ? `${metres / 1_000} ${words.kilometres}` : `${metres} ${words.metres}`;
  const right = widthPx - MARGIN_PX;
  const bottom = heightPx - bandHeightPx - MARGIN_PX;
  const halo = { colour: palette.halo, widthPx: HALO_PX };
  const bar = `M${px(right - length)} ${bottom - 5}v5h${px(length)}v-5`;
  const north = [right - 13, bottom - 44] as const;
  return {
    svg: [
      `<path d="${bar}" fill="none" stroke="${palette.halo}" stroke-width="4.5" stroke-opacity="0.85"/><path d="${bar}" fill="none" stroke="${palette.ink}" stroke-width="1.6"/>`,
      written(lettering, said, [right - length / 2, bottom - 7], TEXT, {
        colour: palette.ink,
        halo,
        anchor: 'middle',
      }),
      `<g transform="translate(${north[0]} ${north[1]}) rotate(${px(-frame.bearing)})"><circle r="13" fill="${palette.paper}" fill-opacity="0.92" stroke="${palette.border}" stroke-opacity="0.6"/><path d="M0 -2.4l3.4 11L0 6.4L-3.4 8.6z" fill="${palette.ink}"/>${written(lettering, words.north, [0, -3.6], { sizePx: 7.5, weight: 'semibold' }, { colour: palette.ink, anchor: 'middle' })}</g>`,
    ].join(''),
    box: { left: Math.min(right - length, north[0] - 14), top: north[1] - 14, right, bottom },
  };
}
