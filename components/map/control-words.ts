import { useMessages } from 'next-intl';
import { AUDIENCES } from '@/geo/domain/audience';
import type { Messages } from '@/geo/domain/messages';

/** The words of MapLibre's own controls, and of a map that is divided, from the messages of a language. */
export function controlWords({ map: words }: Pick<Messages, 'map'>): Record<string, string> {
  return {
    'Map.Title': words.title,
    'NavigationControl.ZoomIn': words.zoomIn,
    'NavigationControl.ZoomOut': words.zoomOut,
    'NavigationControl.ResetBearing': words.resetNorth,
    'FullscreenControl.Enter': words.fullscreenEnter,
    'FullscreenControl.Exit': words.fullscreenExit,
    'GeolocateControl.FindMyLocation': `${words.locate}. ${words.locateWarning}`,
    'GeolocateControl.LocationNotAvailable': words.locateFailed,
    'ScaleControl.Meters': words.metres,
    'ScaleControl.Kilometers': words.kilometres,
    'Divided.Line': words.divider,
    ...Object.fromEntries(AUDIENCES.map((audience) => [`Divided.${audience}`, words.audiences[audience]])),
  };
}

/** The same in the reader's language. */
export function useControlWords(): Record<string, string> {
  return controlWords(useMessages());
}
