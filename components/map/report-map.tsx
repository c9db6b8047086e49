'use client';

import { type MapRef, NavigationControl } from '@vis.gl/react-maplibre';
import 'maplibre-gl/dist/maplibre-gl.css';
import './atlas-map.css';
import { useLocale } from 'next-intl';
import { type ReactNode, useState } from 'react';
import type { Language } from '@/geo/domain/languages';
import { LATEST_CLEARANCE_YEAR } from '@/geo/domain/map-address';
import type { Theme } from '@/geo/style/palette';
import { useControlWords } from './control-words';
import { MapFailed } from './map-failed';
import { MapNotice } from './map-notice';
import { MapSide } from './map-side';
import { REPORT_LAYERS } from './report-layers';
import { useLabelFont } from './use-label-font';
import { useMapState } from './use-map-state';

interface ReportMapProps {
  tileVersion: string;
  theme: Theme;
  /** [west, south, east, north] shown at first. */
  bounds: [number, number, number, number];
  paddingPx: number;
  doubleClickZoom?: boolean;
  children: ReactNode;
}

/** The surveyed areas as a map of its own, for what a report draws on it or a reader does. */
export function ReportMap({
  tileVersion,
  theme,
  bounds,
  paddingPx,
  doubleClickZoom = true,
  children,
}: ReportMapProps) {
  const language = useLocale() as Language;
  const hasFont = useLabelFont();
  const [map, setMap] = useState<MapRef | null>(null);
  const { state, notice, attempt, retry, handlers } = useMapState(map);
  const locale = useControlWords();
  if (state === 'failed') return <MapFailed language={language} />;
  if (!hasFont) return null;
  return (
    <div data-map-state={state} className="relative size-full">
      <MapSide
        key={attempt}
        ref={setMap}
        theme={theme}
        language={language}
        tileVersion={tileVersion}
        layers={REPORT_LAYERS}
        year={LATEST_CLEARANCE_YEAR}
        selection={null}
        initialViewState={{ bounds, fitBoundsOptions: { padding: paddingPx, maxZoom: 14 } }}
        doubleClickZoom={doubleClickZoom}
        locale={locale}
        {...handlers}
      >
        <NavigationControl position="bottom-right" showCompass={false} />
        {children}
      </MapSide>
      {notice && <MapNotice notice={notice} onRetry={retry} />}
    </div>
  );
}
