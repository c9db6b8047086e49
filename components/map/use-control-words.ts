'use client';

import { useTranslations } from 'next-intl';

/** The words of MapLibre's own controls in the reader's language. */
export function useControlWords(): Record<string, string> {
  const t = useTranslations('map');
  return {
    'Map.Title': t('title'),
    'NavigationControl.ZoomIn': t('zoomIn'),
    'NavigationControl.ZoomOut': t('zoomOut'),
    'NavigationControl.ResetBearing': t('resetNorth'),
    'FullscreenControl.Enter': t('fullscreenEnter'),
    'FullscreenControl.Exit': t('fullscreenExit'),
    'GeolocateControl.FindMyLocation': `${t('locate')}. ${t('locateWarning')}`,
    'GeolocateControl.LocationNotAvailable': t('locateFailed'),
    'ScaleControl.Meters': t('metres'),
    'ScaleControl.Kilometers': t('kilometres'),
  };
}
