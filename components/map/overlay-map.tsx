'use client';

import { type MapRef, NavigationControl } from '@vis.gl/react-maplibre';
import 'maplibre-gl/dist/maplibre-gl.css';
import './atlas-map.css';
import { useLocale } from 'next-intl';
import { useState } from 'react';
import type { Language } from '@/geo/domain/languages';
import { MapFailed, MapNotice } from './map-notice';
import { MapSide } from './map-side';
import { OverlayShapes, type ReportShapes } from './overlay-shapes';
import { REPORT_LAYERS, THIS_YEAR } from './report-layers';
import { useControlWords } from './use-control-words';
import { useLabelFont } from './use-label-font';
import { useMapState } from './use-map-state';
import { useTheme } from './use-theme';

export interface OverlayMapProps extends ReportShapes {
  tileVersion: string;
  /** [west, south, east, north] of the land. */
  bounds: [number, number, number, number] | null;
}

const PADDING = { padding: 28, maxZoom: 14 };

/** The land of a report among the surveyed areas, with the places where it is refused. */
export function OverlayMap({ tileVersion, bounds, ...shapes }: OverlayMapProps) {
  const language = useLocale() as Language;
  const theme = useTheme();
  const hasFont = useLabelFont();
  const [map, setMap] = useState<MapRef | null>(null);
  const { state, notice, attempt, retry, handlers } = useMapState(map);
  const locale = useControlWords();
  if (state === 'failed') return <MapFailed language={language} />;
  if (!hasFont || !bounds) return null;
  return (
    <div data-map-state={state} className="relative size-full">
      <MapSide
        key={`${attempt} ${bounds}`}
        ref={setMap}
        theme={theme}
        language={language}
        tileVersion={tileVersion}
        layers={REPORT_LAYERS}
        year={THIS_YEAR}
        selection={null}
        initialViewState={{ bounds, fitBoundsOptions: PADDING }}
        locale={locale}
        {...handlers}
      >
        <NavigationControl position="bottom-right" showCompass={false} />
        <OverlayShapes theme={theme} {...shapes} />
      </MapSide>
      {notice && <MapNotice notice={notice} onRetry={retry} />}
    </div>
  );
}
