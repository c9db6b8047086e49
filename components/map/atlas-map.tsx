'use client';

import 'maplibre-gl/dist/maplibre-gl.css';
import './atlas-map.css';
import type { MapLayerMouseEvent, MapRef } from '@vis.gl/react-maplibre';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { Language } from '@/geo/domain/languages';
import { formatSelection } from '@/geo/domain/map-address';
import type { MapFocus, MapScreen } from '@/geo/domain/map-screen';
import { firstView } from './camera';
import { useControlWords } from './control-words';
import { Coordinates } from './coordinates';
import { ExerciseNotice } from './exercise-notice';
import { FollowAddress } from './follow-address';
import { HoverName } from './hover-name';
import { late } from './late';
import { LayerCard } from './layer-card';
import { MapControls } from './map-controls';
import { MapNotice, type Unlocated } from './map-notice';
import { MapSide } from './map-side';
import { MapTime, timedRecord } from './map-time';
import { MapTools } from './map-tools';
import { hasSeenTour } from './tour-seen';
import { useClickSelection } from './use-click-selection';
import { useLabelFont } from './use-label-font';
import { useMapAddress } from './use-map-address';
import { useMapState } from './use-map-state';
import { useTheme } from './use-theme';
import { WholeAreaButton } from './whole-area-button';

const Chooser = late(() => import('./chooser').then((module) => module.Chooser));
const ComparedMap = late(() => import('./compared-map').then((module) => module.ComparedMap));
const MapFailed = late(() => import('./map-failed').then((module) => module.MapFailed));
const MeasureCard = late(() => import('./measuring').then((module) => module.MeasureCard));
const MeasuredLine = late(
  () => import('./measuring').then((module) => module.MeasuredLine),
  () => null, // the card tells it
);
const Tour = late(() => import('./tour').then((module) => module.Tour));

export interface AtlasMapProps {
  language: Language;
  /** The version of the data, a part of every tile's address. */
  tileVersion: string;
  focus: MapFocus;
  /** Which records hold surveyed areas. */
  surveyed: MapScreen['surveyed'];
}

/** The map itself: what is drawn follows the address, and moves, choices and layers are written back to it. */
export function AtlasMap({ language, tileVersion, focus, surveyed }: AtlasMapProps) {
  const t = useTranslations('map');
  const theme = useTheme();
  const hasFont = useLabelFont();
  const address = useMapAddress();
  const { view, layers, year, hazardTime, selection, compare, dividerPercent, measured, isPending } = address;
  const [map, setMap] = useState<MapRef | null>(null);
  const [side, setSide] = useState<MapRef | null>(null);
  const right = useMemo(
    () => side && { map: side.getMap(), fromPercent: dividerPercent },
    [side, dividerPercent],
  );
  const { state, notice, attempt, retry, handlers } = useMapState(map);
  const { choice, choose, pointedAt, onClick } = useClickSelection(address.select, right);
  const [isFirstVisit] = useState(() => !hasSeenTour());
  const [isMeasuring, setMeasuring] = useState(measured.length > 0);
  const [unlocated, setUnlocated] = useState<Unlocated | null>(null);
  const locale = useControlWords();
  const timed = timedRecord(layers, surveyed);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a map opens once, where its address says then
  const initialView = useMemo(() => firstView(view, focus, timed !== null), [attempt]);
  // What has no place of its own is shown by its district; while the answer is awaited the focus is that of the choice before.
  const district = !isPending && focus && 'district' in focus && focus.district;
  const outlined = district ? ({ kind: 'region', slug: district } as const) : selection;
  const drawn = { theme, language, tileVersion, selection: outlined };
  const selected = selection && formatSelection(selection);

  const addMeasured = ({ lngLat }: MapLayerMouseEvent) =>
    address.setMeasured([...measured, [lngLat.lng, lngLat.lat]]);
  const measuredLine = isMeasuring && <MeasuredLine points={measured} theme={theme} />;
  const stopMeasuring = () => {
    setMeasuring(false);
    address.setMeasured([]);
  };

  if (state === 'failed')
    return (
      <div className="size-full md:pl-[440px]">
        <MapFailed language={language} />
      </div>
    );
  return (
    <div data-map-state={state} aria-busy={isPending} className="size-full">
      {hasFont && (
        <MapSide
          key={`main-${attempt}`}
          ref={setMap}
          {...drawn}
          layers={layers}
          year={year}
          hazardTime={hazardTime}
          initialViewState={initialView}
          locale={locale}
          doubleClickZoom={!isMeasuring}
          onClick={isMeasuring ? addMeasured : onClick}
          onMoveEnd={({ viewState: { zoom, latitude, longitude, bearing, pitch } }) =>
            address.setView({ zoom, latitude, longitude, bearing, pitch })
          }
          {...handlers}
        >
          <FollowAddress
            view={view}
            selected={selected}
            arrivals={address.arrivals}
            focus={focus}
            isPointedAt={selected !== null && pointedAt === selected}
          />
          <MapControls onLocated={setUnlocated} />
          <WholeAreaButton label={t('wholeArea')} />
          <Coordinates />
          {measuredLine || <HoverName language={language} right={right} />}
        </MapSide>
      )}
      {map && compare && (
        <ComparedMap
          key={`compared-${attempt}`}
          main={map}
          side={side}
          onSide={setSide}
          {...drawn}
          layers={layers}
          year={year}
          hazardTime={hazardTime}
          compare={compare}
          percent={dividerPercent}
          onPercent={address.setDivider}
          onError={handlers.onError}
          onEnd={() => address.setCompare(null)}
        >
          {measuredLine}
        </ComparedMap>
      )}
      {choice && <Chooser map={map} choice={choice} language={language} onChoose={choose} />}
      <MapTools
        map={map}
        right={right}
        language={language}
        tileVersion={tileVersion}
        address={address}
        surveyed={surveyed}
        isMeasuring={isMeasuring}
        onMeasure={() => (isMeasuring ? stopMeasuring() : setMeasuring(true))}
      />
      {isMeasuring && (
        <MeasureCard map={map} points={measured} onPoints={address.setMeasured} onClose={stopMeasuring} />
      )}
      {(map || attempt > 0) && ( // once there, it stays while the map is made anew
        <LayerCard
          map={map}
          right={right}
          language={language}
          theme={theme}
          surveyed={surveyed}
          address={address}
        />
      )}
      {layers.some(({ id }) => id === 'exercise') && <ExerciseNotice />}
      {map && timed && <MapTime map={map} dataset={timed} language={language} address={address} />}
      {notice && <MapNotice notice={notice} onRetry={retry} />}
      {unlocated && <MapNotice notice={unlocated} onClose={() => setUnlocated(null)} />}
      {isPending && <div className="absolute inset-x-0 top-0 z-20 h-0.5 animate-pulse bg-accent" />}
      {isFirstVisit && <Tour />}
    </div>
  );
}
