'use client';

import type { MapRef } from '@vis.gl/react-maplibre';
import type { HazardDataset } from '@/geo/domain/hazard-area';
import type { Language } from '@/geo/domain/languages';
import type { LayerId } from '@/geo/domain/layers';
import type { MapScreen } from '@/geo/domain/map-screen';
import type { ShownLayer } from '@/geo/domain/shown-layers';
import { late } from './late';
import type { useMapAddress } from './use-map-address';

const TimeBar = late(() => import('./time-bar').then((module) => module.TimeBar));

interface MapTimeProps {
  map: MapRef;
  dataset: HazardDataset;
  language: Language;
  address: ReturnType<typeof useMapAddress>;
}

/** The time of the map where it shows a record that has one. */
export function MapTime({ map, dataset, language, address }: MapTimeProps) {
  const { hazardTime, selection, setHazardTime } = address;
  return (
    <TimeBar
      key={dataset}
      map={map}
      dataset={dataset}
      language={language}
      time={hazardTime}
      selected={selection?.kind === 'hazard' ? selection.slug : null}
      onTime={setHazardTime}
    />
  );
}

/** The record whose time the map shows: the exercise set where it is drawn, else real surveyed areas where there are any. */
export function timedRecord(
  layers: readonly ShownLayer[],
  surveyed: MapScreen['surveyed'],
): HazardDataset | null {
  const isDrawn = (id: LayerId) => layers.some((layer) => layer.id === id);
  if (isDrawn('exercise') && surveyed.exercise) return 'exercise';
  return isDrawn('hazard_areas') && surveyed.real ? 'real' : null;
}
