'use client';

import 'maplibre-gl/dist/maplibre-gl.css';
import './atlas-map.css';
import {
  FullscreenControl,
  Map as MapCanvas,
  type MapRef,
  NavigationControl,
  ScaleControl,
} from '@vis.gl/react-maplibre';
import * as maplibre from 'maplibre-gl';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { Language } from '@/geo/domain/languages';
import { MAP_BOUNDS } from '@/geo/domain/map-address';
import type { MapFocus } from '@/geo/domain/map-screen';
import { atlasStyle } from '@/geo/style/atlas-style';
import { firstView } from './camera';
import { FollowAddress } from './follow-address';
import { HoverName } from './hover-name';
import { LayerCard } from './layer-card';
import { MapFailed, MapNotice } from './map-notice';
import { SymbolImages } from './symbol-images';
import { useClickSelection } from './use-click-selection';
import { useLabelFont } from './use-label-font';
import { useMapAddress } from './use-map-address';
import { useMapState } from './use-map-state';
import { useTheme } from './use-theme';
import { WholeAreaButton } from './whole-area-button';

maplibre.setWorkerUrl(new URL('maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url).href);

export interface AtlasMapProps {
  language: Language;
  /** The version of the data, a part of every tile's address. */
  tileVersion: string;
  focus: MapFocus;
}

/** The map itself: what is drawn follows the address, and moves, choices and layers are written back to it. */
export function AtlasMap({ language, tileVersion, focus }: AtlasMapProps) {
  const t = useTranslations('map');
  const theme = useTheme();
  const hasFont = useLabelFont();
  const { view, layers, selection, isPending, setLayers, setView, select } = useMapAddress();
  const { state, notice, dismiss, handlers } = useMapState();
  const [map, setMap] = useState<MapRef | null>(null);
  const { onClick } = useClickSelection(select);
  const style = useMemo(
    () => atlasStyle({ theme, language, tileVersion, layers, selection, origin: location.origin }),
    [theme, language, tileVersion, layers, selection],
  );
  const [initialView] = useState(() => firstView(view, focus));
  const locale = {
    'Map.Title': t('title'),
    'NavigationControl.ZoomIn': t('zoomIn'),
    'NavigationControl.ZoomOut': t('zoomOut'),
    'NavigationControl.ResetBearing': t('resetNorth'),
    'FullscreenControl.Enter': t('fullscreenEnter'),
    'FullscreenControl.Exit': t('fullscreenExit'),
    'ScaleControl.Meters': t('metres'),
    'ScaleControl.Kilometers': t('kilometres'),
  };

  const retry = () => {
    dismiss();
    for (const source of Object.keys(style.sources)) map?.getMap().refreshTiles(source);
  };

  if (state === 'failed') return <MapFailed language={language} />;
  return (
    <div data-map-state={state} aria-busy={isPending} className="size-full">
      {hasFont && (
        <MapCanvas
          ref={setMap}
          mapLib={maplibre}
          mapStyle={style}
          initialViewState={initialView}
          maxBounds={MAP_BOUNDS}
          minZoom={5}
          maxZoom={16}
          maxPitch={60}
          attributionControl={false}
          locale={locale}
          onClick={onClick}
          onMoveEnd={({ viewState: { zoom, latitude, longitude, bearing, pitch } }) =>
            setView({ zoom, latitude, longitude, bearing, pitch })
          }
          {...handlers}
        >
          <SymbolImages theme={theme} />
          <FollowAddress view={view} focus={focus} />
          <NavigationControl position="top-right" visualizePitch />
          <FullscreenControl position="top-right" />
          <ScaleControl position="bottom-right" maxWidth={90} />
          <HoverName language={language} />
          <WholeAreaButton label={t('wholeArea')} />
        </MapCanvas>
      )}
      <LayerCard theme={theme} shown={layers} onChange={setLayers} />
      {notice && <MapNotice notice={notice} onRetry={retry} />}
      {isPending && <div className="absolute inset-x-0 top-0 z-20 h-0.5 animate-pulse bg-accent" />}
    </div>
  );
}
