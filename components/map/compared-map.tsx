'use client';

import type { ErrorEvent, MapRef } from '@vis.gl/react-maplibre';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { rightSide } from '@/geo/domain/divided-map';
import type { HazardTime } from '@/geo/domain/hazard-time';
import type { Comparison } from '@/geo/domain/map-address';
import type { StyleInput } from '@/geo/style/style-input';
import { comparedName } from './compared-name';
import { MapNotice } from './map-notice';
import { MapSide } from './map-side';

interface ComparedMapProps extends Omit<StyleInput, 'origin' | 'hazardTime'> {
  hazardTime: HazardTime;
  main: MapRef;
  /** The map of the right side, once there is one. */
  side: MapRef | null;
  onSide: (side: MapRef | null) => void;
  compare: Comparison;
  /** Where the line stands, in per cent of the width. */
  percent: number;
  onPercent: (percent: number) => void;
  /** What is drawn over both sides. */
  children: ReactNode;
  /** Told of what fails in it as of what fails in the left side. */
  onError: (event: ErrorEvent) => void;
  onEnd: () => void;
}

/** The other side of a divided map: another audience's layers or another year, right of a line that can be moved. */
export function ComparedMap({
  main,
  side,
  onSide,
  compare,
  percent,
  onPercent,
  children,
  layers,
  year,
  hazardTime,
  onError,
  onEnd,
  ...drawn
}: ComparedMapProps) {
  const t = useTranslations('map');
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    if (!side) return;
    const follow = () =>
      side.jumpTo({
        center: main.getCenter(),
        zoom: main.getZoom(),
        bearing: main.getBearing(),
        pitch: main.getPitch(),
      });
    follow();
    const following = main.getMap().on('move', follow);
    return () => following.unsubscribe();
  }, [main, side]);

  // The same object as long as nothing changes, for another one is another style.
  const other = useMemo(() => {
    const { time, ...shown } = rightSide({ layers, year, time: hazardTime }, compare);
    return { ...shown, hazardTime: time };
  }, [compare, layers, year, hazardTime]);
  const label = comparedName(compare, t);
  if (hasFailed) return <MapNotice notice="compareFailed" onClose={onEnd} />;
  return (
    <>
      <div
        className="pointer-events-none absolute inset-0"
        style={{ clipPath: `inset(0 0 0 ${percent}%)` }}
        data-compared={label}
      >
        <MapSide
          ref={onSide}
          {...drawn}
          {...other}
          interactive={false}
          onError={(event) => (event.target ? onError(event) : setFailed(true))} // without a target no second map was made
          initialViewState={{
            longitude: main.getCenter().lng,
            latitude: main.getCenter().lat,
            zoom: main.getZoom(),
          }}
        >
          {children}
        </MapSide>
      </div>
      <div className="pointer-events-none absolute inset-y-0 w-0.5 bg-ink" style={{ left: `${percent}%` }}>
        <span className="absolute top-34 left-2 rounded-lg md:top-24 bg-paper px-2 py-1 text-xs font-semibold whitespace-nowrap shadow-card">
          {label}
        </span>
      </div>
      <input
        type="range"
        aria-label={t('divider')}
        min={0}
        max={100}
        value={percent}
        onChange={(event) => onPercent(event.target.valueAsNumber)}
        className="compare-divider absolute inset-x-0 z-10 max-md:bottom-[calc(46dvh+3rem)] md:top-1/2"
      />
    </>
  );
}
