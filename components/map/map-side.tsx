'use client';

import type { MapRef } from '@vis.gl/react-maplibre';
import { Map as MapCanvas, type MapProps } from '@vis.gl/react-maplibre';
import * as maplibre from 'maplibre-gl';
import { type ReactNode, type Ref, useMemo } from 'react';
import { MAP_BOUNDS } from '@/geo/domain/map-address';
import { atlasStyle } from '@/geo/style/atlas-style';
import type { StyleInput } from '@/geo/style/style-input';
import { keepTile } from './keep-tiles';
import { SymbolImages } from './symbol-images';

maplibre.setWorkerUrl(new URL('maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url).href);
maplibre.prewarm(); // its workers start while the page is still being put together

const LABELS_FADE_MS = 100;

interface MapSideProps extends Omit<StyleInput, 'origin'>, Pick<MapProps, Passed> {
  ref?: Ref<MapRef>;
  children?: ReactNode;
}

type Passed =
  | 'initialViewState'
  | 'interactive'
  | 'locale'
  | 'doubleClickZoom'
  | 'onClick'
  | 'onMove'
  | 'onMoveStart'
  | 'onMoveEnd'
  | 'onIdle'
  | 'onError';

/** One drawn map of the atlas: its style and its signs. */
export function MapSide({
  theme,
  language,
  tileVersion,
  layers,
  year,
  hazardTime,
  selection,
  isFiltered,
  children,
  ...passed
}: MapSideProps) {
  const style = useMemo(
    () =>
      atlasStyle({
        theme,
        language,
        tileVersion,
        layers,
        year,
        hazardTime,
        selection,
        isFiltered,
        origin: location.origin,
      }),
    [theme, language, tileVersion, layers, year, hazardTime, selection, isFiltered],
  );
  return (
    <MapCanvas
      mapLib={maplibre}
      mapStyle={style}
      maxBounds={MAP_BOUNDS}
      minZoom={5}
      maxZoom={16}
      maxPitch={60}
      attributionControl={false}
      fadeDuration={LABELS_FADE_MS}
      transformRequest={keepTile}
      {...passed}
    >
      <SymbolImages theme={theme} />
      {children}
    </MapCanvas>
  );
}
