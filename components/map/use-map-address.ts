'use client';

import { createParser, throttle, useQueryStates } from 'nuqs';
import { useCallback, useMemo, useTransition } from 'react';
import { type Audience, FIRST_AUDIENCE } from '@/geo/domain/audience';
import type { HazardTime } from '@/geo/domain/hazard-time';
import {
  type Comparison,
  FIRST_YEAR,
  firstLayers,
  formatAt,
  formatComparison,
  formatLayers,
  formatMeasured,
  formatSelection,
  formatView,
  type MapView,
  parseAt,
  parseAudience,
  parseComparison,
  parseLayers,
  parseMeasured,
  parseSelection,
  parseView,
  type Selection,
  yearOf,
} from '@/geo/domain/map-address';
import type { Position } from '@/geo/domain/measure';
import type { ShownLayer } from '@/geo/domain/shown-layers';

const MOVES_EVERY_MS = 300;

// What draws the map alone replaces the address; what the server answers to becomes an entry of the history.
const drawn = { history: 'replace' } as const;
const asked = { history: 'push', shallow: false } as const;

const PARSERS = {
  view: parser(parseView, formatView).withOptions({ ...drawn, limitUrlUpdates: throttle(MOVES_EVERY_MS) }),
  layers: parser(parseLayers, formatLayers).withOptions(drawn),
  at: parser<string>(parseAt, (day) => day).withOptions(drawn),
  known: parser<string>(parseAt, (day) => day).withOptions(drawn),
  measure: parser<Position[]>(parseMeasured, formatMeasured).withOptions(drawn),
  compare: parser(parseComparison, formatComparison).withOptions(drawn),
  audience: parser<Audience>(parseAudience, (audience) => audience).withOptions(asked),
  select: parser(parseSelection, formatSelection).withOptions(asked),
};

function parser<Value>(parse: (text: string) => Value | null, serialize: (value: Value) => string) {
  return createParser<NonNullable<Value>>({
    parse: parse as (text: string) => NonNullable<Value> | null,
    serialize,
    eq: (one, other) => serialize(one) === serialize(other),
  });
}

/** The state of the map, kept in its address. A choice or an audience asks the server for its panel; the rest does not. */
export function useMapAddress() {
  const [isPending, startTransition] = useTransition();
  const [address, setAddress] = useQueryStates(PARSERS, { startTransition });
  const audience = address.audience ?? FIRST_AUDIENCE;
  const layersText = formatLayers(address.layers ?? firstLayers(audience));
  const selectText = address.select && formatSelection(address.select);
  const measureText = address.measure && formatMeasured(address.measure);
  const change = useCallback(
    (changes: Parameters<typeof setAddress>[0]) => void setAddress(changes),
    [setAddress],
  );
  return {
    isPending,
    view: address.view,
    audience,
    year: address.at === null ? FIRST_YEAR : yearOf(address.at),
    hazardTime: useMemo(() => ({ on: address.at, known: address.known }), [address.at, address.known]),
    compare: address.compare,
    measured: useMemo(() => (measureText ? (parseMeasured(measureText) ?? []) : []), [measureText]),
    layers: useMemo(() => parseLayers(layersText) ?? firstLayers(audience), [layersText, audience]),
    selection: useMemo(() => (selectText ? parseSelection(selectText) : null), [selectText]),
    setView: useCallback((view: MapView) => change({ view }), [change]),
    setLayers: useCallback(
      (layers: readonly ShownLayer[]) =>
        change({ layers: formatLayers(layers) === formatLayers(firstLayers(audience)) ? null : [...layers] }),
      [change, audience],
    ),
    setYear: useCallback((year: number) => change({ at: formatAt(year) }), [change]),
    setHazardTime: useCallback(({ on, known }: HazardTime) => change({ at: on, known }), [change]),
    setCompare: useCallback((compare: Comparison | null) => change({ compare }), [change]),
    setMeasured: useCallback(
      (points: Position[]) => change({ measure: points.length === 0 ? null : points }),
      [change],
    ),
    setAudience: useCallback(
      (chosen: Audience) => change({ audience: chosen === FIRST_AUDIENCE ? null : chosen, layers: null }),
      [change],
    ),
    select: useCallback((selection: Selection | null) => change({ select: selection }), [change]),
  };
}
