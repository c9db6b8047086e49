'use client';

import { createParser, throttle, useQueryStates } from 'nuqs';
import { useCallback, useMemo, useTransition } from 'react';
import type { LayerId } from '@/geo/domain/layers';
import {
  FIRST_LAYERS,
  formatLayers,
  formatSelection,
  formatView,
  type MapView,
  parseLayers,
  parseSelection,
  parseView,
  type Selection,
} from '@/geo/domain/map-address';

const MOVES_EVERY_MS = 300;

const viewParser = createParser<MapView>({
  parse: parseView,
  serialize: formatView,
  eq: (one, other) => formatView(one) === formatView(other),
}).withOptions({ history: 'replace', limitUrlUpdates: throttle(MOVES_EVERY_MS) });

const layersParser = createParser<LayerId[]>({
  parse: parseLayers,
  serialize: formatLayers,
  eq: (one, other) => formatLayers(one) === formatLayers(other),
}).withOptions({ history: 'replace' });

const selectParser = createParser<Selection>({
  parse: parseSelection,
  serialize: formatSelection,
  eq: (one, other) => formatSelection(one) === formatSelection(other),
}).withOptions({ history: 'push', shallow: false });

/** The state of the map, kept in its address. A choice asks the server for its panel; moves and layers do not. */
export function useMapAddress() {
  const [isPending, startTransition] = useTransition();
  const [address, setAddress] = useQueryStates({
    view: viewParser,
    layers: layersParser,
    select: selectParser.withOptions({ startTransition }),
  });
  const layerNames = formatLayers(address.layers ?? FIRST_LAYERS);
  const selected = address.select && formatSelection(address.select);
  return {
    isPending,
    view: address.view,
    layers: useMemo(() => parseLayers(layerNames) ?? FIRST_LAYERS, [layerNames]),
    selection: useMemo(() => (selected ? parseSelection(selected) : null), [selected]),
    setView: useCallback((view: MapView) => void setAddress({ view }), [setAddress]),
    setLayers: useCallback(
      (layers: readonly LayerId[]) =>
        void setAddress({ layers: formatLayers(layers) === formatLayers(FIRST_LAYERS) ? null : [...layers] }),
      [setAddress],
    ),
    select: useCallback(
      (selection: Selection | null) => void setAddress({ select: selection }),
      [setAddress],
    ),
  };
}
