import { written } from '../lettering/written';
import { MARGIN_PX, type Piece, type PieceTools } from './piece';

const HAND = { sizePx: 14, weight: 'semibold', spacing: 0.08 } as const;

/** The mark at the upper right of a picture with invented areas: the word in its language; null where there are none. */
export function exerciseMark({ words, lettering, palette, widthPx }: PieceTools): Piece | null {
  if (!words.exercise) return null;
  const width = Math.ceil(lettering.width(words.exercise.mark, HAND)) + 22;
  const box = {
    left: widthPx - MARGIN_PX - width,
    top: MARGIN_PX,
    right: widthPx - MARGIN_PX,
    bottom: MARGIN_PX + 28,
  };
  return {
    svg: `<rect x="${box.left}" y="${box.top}" width="${width}" height="28" rx="5" fill="${palette.hazard}"/>${written(
      lettering,
      words.exercise.mark,
      [box.left + width / 2, box.top + 19],
      HAND,
      { colour: palette.paper, anchor: 'middle' },
    )}`,
    box,
  };
}
