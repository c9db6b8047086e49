'use client';

import 'maplibre-gl/dist/maplibre-gl.css';
import './atlas-map.css';
import { type MapLayerMouseEvent, type MapRef, NavigationControl } from '@vis.gl/react-maplibre';
import { useEffect, useEffectEvent, useState } from 'react';
import type { ExplorerRow } from '@/geo/domain/deposit-explorer';
import type { Extent } from '@/geo/domain/deposit-filter';
import type { Language } from '@/geo/domain/languages';
import { LATEST_CLEARANCE_YEAR } from '@/geo/domain/map-address';
import { ATLAS_BOUNDS } from './camera';
import { useControlWords } from './control-words';
import { DrawnDeposits } from './drawn-deposits';
import { hitsAt } from './features-at';
import { hearMoves, OWN_MOVE } from './hear-moves';
import { HoverName } from './hover-name';
import { HoveredDeposit } from './hovered-deposit';
import { MapFailed } from './map-failed';
import { MapNotice } from './map-notice';
import { MapSide } from './map-side';
import { useLabelFont } from './use-label-font';
import { useMapState } from './use-map-state';
import { useTheme } from './use-theme';

export interface ExplorerMapProps {
  language: Language;
  tileVersion: string;
  /** The deposits that are drawn; null for all. */
  slugs: readonly string[] | null;
  hovered: ExplorerRow | null;
  selected: ExplorerRow | null;
  /** The part of the map that filters; null when the map does not. */
  extent: Extent | null;
  /** Changes when the map comes into sight. */
  isVisible: boolean;
  onHover: (slug: string | null) => void;
  onSelect: (slug: string | null) => void;
  /** Told what the map shows, after each move. */
  onExtent: (extent: Extent) => void;
}

const LAYERS = (['infrastructure', 'deposits'] as const).map((id) => ({ id, opacityPercent: 100 }));

/** The deposits of the table on a map: hovering and choosing go both ways, and what it shows may filter the table. */
export function ExplorerMap(props: ExplorerMapProps) {
  const { language, tileVersion, slugs, hovered, selected, extent } = props;
  const theme = useTheme();
  const hasFont = useLabelFont();
  const [map, setMap] = useState<MapRef | null>(null);
  const { state, notice, attempt, retry, handlers } = useMapState(map);
  const locale = useControlWords();
  useFollow(map, props);

  const choose = ({ target, point, originalEvent }: MapLayerMouseEvent) => {
    const pointer = (originalEvent as PointerEvent).pointerType === 'touch' ? 'touch' : 'mouse';
    const hit = hitsAt(target, point, pointer).find(({ selection }) => selection.kind === 'deposit');
    props.onSelect(hit?.selection.slug ?? null);
  };
  if (state === 'failed') return <MapFailed language={language} />;
  return (
    <div data-map-state={state} className="explorer-map size-full">
      {hasFont && (
        <MapSide
          key={attempt}
          ref={setMap}
          theme={theme}
          language={language}
          tileVersion={tileVersion}
          layers={LAYERS}
          year={LATEST_CLEARANCE_YEAR}
          selection={selected && { kind: 'deposit', slug: selected.slug }}
          isFiltered
          initialViewState={{
            bounds: extent ? [...extent] : ATLAS_BOUNDS,
            fitBoundsOptions: { padding: extent ? 0 : 16 },
          }}
          locale={locale}
          onClick={choose}
          {...handlers}
        >
          <NavigationControl position="top-right" showCompass={false} />
          <HoverName language={language} />
          <DrawnDeposits slugs={slugs} />
          <HoveredDeposit row={hovered} onHover={props.onHover} />
        </MapSide>
      )}
      {notice && <MapNotice notice={notice} onRetry={retry} />}
    </div>
  );
}

const EASE_MS = 200;
const CLOSE_ZOOM = 9.5;

/** Moves the map to what was chosen in the table, and tells what it shows as soon as that counts. */
function useFollow(map: MapRef | null, { selected, extent, isVisible, onExtent }: ExplorerMapProps): void {
  const place = selected && selected.longitude !== null && selected.latitude !== null ? selected : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another choice moves the map
  useEffect(() => {
    if (!map || !place) return;
    const center: [number, number] = [place.longitude ?? 0, place.latitude ?? 0];
    const isFarOrHidden = !map.getBounds().contains(center) || map.getZoom() < CLOSE_ZOOM - 2.5;
    if (isFarOrHidden)
      map.easeTo({ center, zoom: Math.max(map.getZoom(), CLOSE_ZOOM), duration: EASE_MS }, OWN_MOVE);
  }, [map, place?.slug]);
  const tellMove = useEffectEvent(() => map && onExtent(extentOf(map)));
  useEffect(() => (map ? hearMoves(map.getMap(), tellMove) : undefined), [map]);
  const counts = extent !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, then after each move
  useEffect(() => {
    if (!map || !counts || !extent) return;
    const shown = extentOf(map);
    if (extent[0] < shown[0] && extent[2] > shown[2]) onExtent(shown);
  }, [map, counts]);
  useEffect(() => {
    if (isVisible) map?.resize();
  }, [map, isVisible]);
}

function extentOf(map: MapRef): Extent {
  const [[west, south], [east, north]] = map.getBounds().toArray();
  return [rounded(west), rounded(south), rounded(east), rounded(north)];
}

const rounded = (degrees: number) => Number(degrees.toFixed(3));
