import type { Language } from '@/geo/domain/languages';
import type { MapAddress } from '@/geo/domain/map-address';
import type { EmbedOptions } from '@/geo/domain/share-address';
import type { PinnedNote } from '../map/light-map-props';

/** The element that holds an embed's data as JSON. */
export const EMBED_DATA_ID = 'embed-data';

/** What the page of an embed hands to its script. */
export interface EmbedData {
  language: Language;
  tileVersion: string;
  address: Pick<
    MapAddress,
    'view' | 'layers' | 'year' | 'time' | 'compare' | 'dividerPercent' | 'measured' | 'selection'
  >;
  notes: PinnedNote[];
  options: EmbedOptions;
  /** The words of MapLibre's controls, and of a divided map. */
  words: Record<string, string>;
  /** Where the whole atlas shows the same, without a selection. */
  atlas: string;
}
