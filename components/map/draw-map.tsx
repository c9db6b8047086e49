'use client';

import { type MapRef, NavigationControl } from '@vis.gl/react-maplibre';
import 'maplibre-gl/dist/maplibre-gl.css';
import './atlas-map.css';
import { useLocale } from 'next-intl';
import { useState } from 'react';
import type { Language } from '@/geo/domain/languages';
import { ATLAS_BOUNDS } from './camera';
import { MapFailed, MapNotice } from './map-notice';
import { MapSide } from './map-side';
import { REPORT_LAYERS, THIS_YEAR } from './report-layers';
import { useControlWords } from './use-control-words';
import { useLabelFont } from './use-label-font';
import { useMapState } from './use-map-state';
import { type DrawMode, type DrawnGeometry, useTerraDraw } from './use-terra-draw';
import { useTheme } from './use-theme';

export interface DrawMapProps {
  tileVersion: string;
  mode: DrawMode;
  /** Counted up to wipe what is drawn. */
  cleared: number;
  /** Told what is drawn after each finished step; null when nothing is. */
  onDraw: (drawn: DrawnGeometry | null) => void;
}

/** A map on which areas, rectangles and lines are drawn and changed. */
export function DrawMap({ tileVersion, mode, cleared, onDraw }: DrawMapProps) {
  const language = useLocale() as Language;
  const theme = useTheme();
  const hasFont = useLabelFont();
  const [map, setMap] = useState<MapRef | null>(null);
  const { state, notice, attempt, retry, handlers } = useMapState(map);
  const locale = useControlWords();
  useTerraDraw({ map, mode, cleared, theme, onDraw });
  if (state === 'failed') return <MapFailed language={language} />;
  if (!hasFont) return null;
  return (
    <div data-map-state={state} className="relative size-full">
      <MapSide
        key={`${attempt} ${theme}`}
        ref={setMap}
        theme={theme}
        language={language}
        tileVersion={tileVersion}
        layers={REPORT_LAYERS}
        year={THIS_YEAR}
        selection={null}
        initialViewState={{ bounds: ATLAS_BOUNDS, fitBoundsOptions: { padding: 16 } }}
        doubleClickZoom={false}
        locale={locale}
        {...handlers}
      >
        <NavigationControl position="bottom-right" showCompass={false} />
      </MapSide>
      {notice && <MapNotice notice={notice} onRetry={retry} />}
    </div>
  );
}
