import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { HazardTime } from '@/geo/domain/hazard-time';
import type { Language } from '@/geo/domain/languages';
import type { Selection } from '@/geo/domain/map-address';
import type { ShownLayer } from '@/geo/domain/shown-layers';
import type { Palette, Theme } from './palette';

/** What the map's style depends on, and nothing else. */
export interface StyleInput {
  theme: Theme;
  language: Language;
  /** The public address of the tiles, such as `https://atlas.example`. */
  origin: string;
  tileVersion: string;
  /** What is drawn, first = lowest. */
  layers: readonly ShownLayer[];
  /** The year of the layers that have one. */
  year: number;
  /** The days that surveyed hazard areas are drawn for; today when it is missing. */
  hazardTime?: HazardTime | undefined;
  selection: Selection | null;
  /** Whether the map's global state says which deposits are drawn, so that another choice needs no other style. */
  isFiltered?: boolean | undefined;
}

/** What each group of style layers is made from. */
export interface LayerInput extends StyleInput {
  palette: Palette;
}

/** The text to draw for a feature in the map's language. */
export const nameIn = (input: LayerInput) => ['get', `name_${input.language}`] as ['get', string];

/** The text in capitals of the map's language, made before the browser's own language has a say; of an older tile, the name as it is. */
export const capitalsIn = (input: LayerInput): ExpressionSpecification => [
  'coalesce',
  ['get', `capitals_${input.language}`],
  nameIn(input),
];

/** As `nameIn`, but nothing for what is selected: that has a label of its own. */
export function nameUnlessSelected(input: LayerInput): ExpressionSpecification {
  if (!input.selection) return nameIn(input);
  return ['case', ['==', ['get', 'slug'], input.selection.slug], '', nameIn(input)];
}

// MapLibre draws labels from the page's own fonts; the weight is read from the first name.
export const REGULAR = ['Noto Sans Variable'];
export const SEMIBOLD = ['Noto Sans Semibold', 'Noto Sans Variable'];
