'use client';

import { useCallback, useMemo } from 'react';
import { type Audience, FIRST_AUDIENCE } from '@/geo/domain/audience';
import type { HazardTime } from '@/geo/domain/hazard-time';
import {
  type Comparison,
  FIRST_DIVIDER_PERCENT,
  firstLayers,
  formatAt,
  formatComparison,
  formatLayers,
  formatMeasured,
  formatSelection,
  formatView,
  MAX_MEASURED,
  type MapView,
  parseLayers,
  parseMapAddress,
  parseMeasured,
  parseSelection,
  parseView,
  type Selection,
} from '@/geo/domain/map-address';
import type { Position } from '@/geo/domain/measure';
import type { ShownLayer } from '@/geo/domain/shown-layers';
import { type QueryOptions, useQuery } from '../ui/use-query';

// What draws the map alone replaces the address; what the server answers to becomes an entry of the history.
const DRAWN: QueryOptions = { history: 'replace' };
const MOVED: QueryOptions = { history: 'replace', isMoving: true };
const ASKED: QueryOptions = { history: 'push', asksServer: true };

/** The state of the map, kept in its address. A choice or an audience asks the server for its panel; the rest does not. */
export function useMapAddress() {
  const { query, arrivals, isPending, change } = useQuery();
  const texts = useMemo(() => Object.fromEntries(new URLSearchParams(query)), [query]);
  const { audience, layers, year, time, compare, dividerPercent, measured, selection } = useMemo(
    () => parseMapAddress(texts),
    [texts],
  );
  const { on, known } = time;
  const layersText = formatLayers(layers);
  const selectText = selection && formatSelection(selection);
  const compareText = compare && formatComparison(compare);
  const measureText = formatMeasured(measured);
  return {
    isPending,
    arrivals,
    audience,
    year,
    dividerPercent,
    // Each part keeps its identity while another one changes.
    view: useMemo(() => parseView(texts.view ?? ''), [texts.view]),
    hazardTime: useMemo(() => ({ on, known }), [on, known]),
    compare: useMemo(
      () => (compareText ? parseMapAddress({ compare: compareText }).compare : null),
      [compareText],
    ),
    measured: useMemo(() => parseMeasured(measureText) ?? [], [measureText]),
    layers: useMemo(() => parseLayers(layersText) ?? firstLayers(audience), [layersText, audience]),
    selection: useMemo(() => (selectText ? parseSelection(selectText) : null), [selectText]),
    setView: useCallback((view: MapView) => change({ view: formatView(view) }, MOVED), [change]),
    setLayers: useCallback(
      (chosen: readonly ShownLayer[]) => {
        const text = formatLayers(chosen);
        change({ layers: text === formatLayers(firstLayers(audience)) ? null : text }, DRAWN);
      },
      [change, audience],
    ),
    setYear: useCallback((chosen: number) => change({ at: formatAt(chosen) }, DRAWN), [change]),
    setHazardTime: useCallback(
      (chosen: HazardTime) => change({ at: chosen.on, known: chosen.known }, DRAWN),
      [change],
    ),
    setCompare: useCallback(
      (chosen: Comparison | null) =>
        change(chosen ? { compare: formatComparison(chosen) } : { compare: null, divider: null }, DRAWN),
      [change],
    ),
    setDivider: useCallback(
      (percent: number) =>
        change({ divider: percent === FIRST_DIVIDER_PERCENT ? null : String(percent) }, MOVED),
      [change],
    ),
    setMeasured: useCallback(
      (points: Position[]) => {
        // One point more could not be read back, and the whole line would be gone.
        if (points.length > MAX_MEASURED) return;
        change({ measure: points.length === 0 ? null : formatMeasured(points) }, DRAWN);
      },
      [change],
    ),
    setAudience: useCallback(
      (chosen: Audience) =>
        change({ audience: chosen === FIRST_AUDIENCE ? null : chosen, layers: null }, ASKED),
      [change],
    ),
    select: useCallback(
      (chosen: Selection | null) => change({ select: chosen && formatSelection(chosen) }, ASKED),
      [change],
    ),
  };
}
