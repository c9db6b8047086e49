import type { Language } from '@/geo/domain/languages';
import type { MapAddress, MapView } from '@/geo/domain/map-address';
import type { PictureSize } from '@/geo/domain/picture-address';

/** What a map showed when it was asked to be exported. */
export interface ExportedMap {
  language: Language;
  tileVersion: string;
  /** The part that no panel covered, from straight above, and how far right of its middle a divided map was divided. */
  seen: { view: MapView; size: PictureSize; dividerPx: number | null };
  address: Omit<MapAddress, 'ignored' | 'view'>;
  isTilted: boolean;
  /** Whether the real record holds surveyed areas. */
  withSurveyed: boolean;
}

export interface ExportDialogProps {
  shown: ExportedMap;
  onClose: () => void;
}
