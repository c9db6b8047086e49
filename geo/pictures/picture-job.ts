import type { Language } from '@/geo/domain/languages';
import type { MapView } from '@/geo/domain/map-address';
import type { Position } from '@/geo/domain/measure';
import type { StyleInput } from '@/geo/style/style-input';
import type { PictureTile } from './tile-features';

/** The sides of a divided map; a map that is whole has only the left one. */
export type Side = 'left' | 'right';

/** One line of a legend: drawn only when one of these images or style layers is. */
export interface PictureLegendEntry {
  picture: string;
  text: string;
  drawnBy: readonly string[];
}

/** The legend of one layer. */
export interface PictureLegend {
  heading: string;
  /** Which draw it. */
  sides: readonly Side[];
  entries: readonly PictureLegendEntry[];
}

/** What a picture says beside the map, over all of its left side. */
export interface PictureCard {
  /** What kind of thing it is about. */
  kind: string;
  heading: string;
  text: string;
}

/** Every word of a picture, in its language. */
export interface PictureWords {
  language: Language;
  /** What a reader who cannot see it is told. */
  title: string;
  description: string;
  card: PictureCard | null;
  /** The layers from the top of the map down; empty for no legend. */
  legend: readonly PictureLegend[];
  /** What the sides of a divided map are called; null where it is whole. */
  sides: Record<Side, string> | null;
  /** What must be said because hazard areas are shown; empty where none is. */
  warnings: readonly string[];
  /** The mark of a picture with invented areas, and what it means; null where there are none. */
  exercise: { mark: string; text: string } | null;
  attribution: string;
  north: string;
  metres: string;
  kilometres: string;
}

/** Everything a picture is drawn from: whoever has this needs no database, no network and no fonts of the machine. */
export interface PictureJob {
  /** The size that is laid out; the picture is `scale` times as large. */
  widthPx: number;
  heightPx: number;
  scale: number;
  format: 'png' | 'svg';
  view: MapView;
  map: Pick<StyleInput, 'theme' | 'language' | 'layers' | 'year' | 'hazardTime' | 'selection'>;
  /** What the right side of a divided map draws; null where it is whole. */
  right: Pick<StyleInput, 'layers' | 'year' | 'hazardTime'> | null;
  tiles: readonly PictureTile[];
  /** Places of notes that are pinned on the map. */
  pins: readonly Position[];
  /** The points of a measured line. */
  measured: readonly Position[];
  words: PictureWords;
}

/** What comes back: the bytes of the file, or why there are none (for the log). */
export type PictureAnswer = { bytes: Uint8Array<ArrayBuffer> } | { failure: string };
