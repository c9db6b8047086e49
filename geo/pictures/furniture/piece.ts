import type { Box } from '@/geo/spatial/clip-to-box';
import type { Palette } from '@/geo/style/palette';
import type { Lettering } from '../lettering/lettering';
import type { PictureWords } from '../picture-job';

/** A thing that lies over the map: its SVG and the room it takes, which labels keep out of. */
export interface Piece {
  svg: string;
  box: Box;
}

/** What pieces are made with. */
export interface PieceTools {
  widthPx: number;
  heightPx: number;
  /** Where the map begins beside the card. */
  leftPx: number;
  palette: Palette;
  lettering: Lettering;
  words: PictureWords;
}

export const MARGIN_PX = 10;
