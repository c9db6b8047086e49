import type { Language } from '@/geo/domain/languages';
import type { MapAddress, MapView } from '@/geo/domain/map-address';
import type { PictureSize } from '@/geo/domain/picture-address';
import type { seenPart } from '../map/seen-part';

/** What a map showed when it was asked to be exported. */
export interface ExportedMap {
  language: Language;
  tileVersion: string;
  /** The part that no panel covered, from straight above, and how far right of its middle a divided map was divided. */
  seen: { view: MapView; size: PictureSize; dividerPx: number };
  address: Omit<MapAddress, 'ignored' | 'view'>;
  isTilted: boolean;
  /** Whether the real record holds surveyed areas. */
  withSurveyed: boolean;
}

export interface ExportDialogProps {
  map: Parameters<typeof seenPart>[0];
  shown: Omit<ExportedMap, 'seen' | 'isTilted'>;
  onClose: () => void;
}
