'use client';

import './light-map-styles';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { MapView } from '@/geo/domain/map-address';
import { hearMoves, OWN_MOVE } from './hear-moves';
import { fittedView } from './light-camera';
import type { LightMapProps, PinnedNote } from './light-map-props';
import { lightStyle, rightLightSide } from './light-style';
import { MapNotice } from './map-notice';
import { openLightMap } from './open-light-map';
import { useLabelFont } from './use-label-font';
import { useTheme } from './use-theme';

type LightMapInstance = ReturnType<typeof openLightMap>;

/** A map with little around it, for shares, stories and embeds: it shows a view and moves to the next one it is given. */
export function LightMap(props: LightMapProps) {
  const { address, notes, controls, isLive, language, tileVersion } = props;
  const pageTheme = useTheme();
  const theme = props.theme ?? pageTheme;
  const hasFont = useLabelFont();
  const box = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<LightMapInstance | null>(null);
  const [state, setState] = useState<'loading' | 'idle' | 'failed'>('loading');
  const [hasFailedTiles, setFailedTiles] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(props);
  latest.current = props;
  const style = useMemo(
    () => lightStyle({ theme, language, tileVersion, address }),
    [theme, language, tileVersion, address],
  );
  const drawn = useRef(style);
  const { words } = props;
  const right = useMemo(
    () => rightLightSide({ theme, language, tileVersion, address, words }),
    [theme, language, tileVersion, address, words],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt opens a map that then follows what it is given
  useEffect(() => {
    if (!box.current || !hasFont) return;
    try {
      const opened = openLightMap(box.current, {
        view: fittedView(address.view, box.current),
        style,
        theme,
        controls,
        words: props.words,
        onState: setState,
        onTilesFailed: () => setFailedTiles(true),
        onPick: (picked) => latest.current.onPick?.(picked),
      });
      hearMoves(opened, (view) => latest.current.onView?.(view));
      drawn.current = style;
      setMap(opened);
      return () => opened.remove();
    } catch {
      setState('failed'); // no WebGL 2: what the page says in words is still there
    }
  }, [hasFont, attempt]);

  const retry = () => {
    setFailedTiles(false);
    setState('loading');
    setAttempt(attempt + 1);
  };
  useEffect(() => {
    if (!map || drawn.current === style) return;
    drawn.current = style;
    map.draw(style, theme);
  }, [map, style, theme]);
  useEffect(() => map?.divide(right, theme, () => setFailedTiles(true)), [map, right, theme]);
  useFollowing(map, address.view);
  usePins(map, notes);
  useEffect(() => map?.setLive(isLive), [map, isLive]);

  return (
    <div data-map-state={state} className="light-map relative size-full">
      <div ref={box} className="size-full" />
      {hasFailedTiles && <MapNotice notice="tilesFailed" onRetry={retry} />}
      {state === 'failed' && (
        <p role="alert" className="absolute inset-0 flex items-center justify-center p-6 text-center">
          {props.failed}
        </p>
      )}
    </div>
  );
}

const EASE_MS = 200;

function useFollowing(map: LightMapInstance | null, view: MapView): void {
  const isFirst = useRef(true);
  useEffect(() => {
    if (!map) return;
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const { longitude, latitude, ...rest } = fittedView(view, map.getContainer());
    map.easeTo({ center: [longitude, latitude], ...rest, duration: EASE_MS }, OWN_MOVE);
  }, [map, view]);
}

function usePins(map: LightMapInstance | null, notes: readonly PinnedNote[]): void {
  useEffect(() => map?.pin(notes), [map, notes]);
}
