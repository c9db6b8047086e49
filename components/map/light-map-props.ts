import type { Language } from '@/geo/domain/languages';
import type { MapAddress, MapView, Selection } from '@/geo/domain/map-address';
import type { Position } from '@/geo/domain/measure';
import type { Theme } from '@/geo/style/palette';

/** A text pinned at [longitude, latitude]. */
export interface PinnedNote {
  at: Position;
  text: string;
}

/** What was chosen on a light map, and its name. */
export interface Picked {
  selection: Selection;
  name: string | null;
}

export interface LightMapProps {
  language: Language;
  tileVersion: string;
  address: Pick<
    MapAddress,
    'view' | 'layers' | 'year' | 'time' | 'compare' | 'dividerPercent' | 'measured' | 'selection'
  >;
  notes: readonly PinnedNote[];
  controls: boolean;
  /** Whether it moves; else a page around it scrolls. */
  isLive: boolean;
  /** The theme, where it is not the page's. */
  theme?: Theme | null;
  /** The words of MapLibre's controls, and of a divided map. */
  words: Record<string, string>;
  /** What is said where there is no map. */
  failed: string;
  onPick?: (picked: Picked | null) => void;
  onView?: (view: MapView) => void;
}
