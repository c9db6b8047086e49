import type { Language } from '@/geo/domain/languages';
import type { MapAddress } from '@/geo/domain/map-address';

export interface ShareDialogProps {
  language: Language;
  /** What the map shows when the dialog opens. */
  shown: Omit<MapAddress, 'ignored'>;
  onClose: () => void;
}
