'use client';

import type { MapInstance, MapRef } from '@vis.gl/react-maplibre';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { dayInBaku } from '@/geo/domain/day-in-baku';
import { layersOfBoth, rightSide } from '@/geo/domain/divided-map';
import type { MapAddress } from '@/geo/domain/map-address';
import { PALETTES } from '@/geo/style/palette';
import { formatDate } from '../ui/format';
import type { DrawnRight } from './features-at';
import { LegendList } from './legend-list';
import { PrintedMap, type PrintedSides } from './printed-map';
import { useSideNames } from './use-side-names';
import { useTheme } from './use-theme';

interface PrintViewProps {
  map: MapRef;
  right: DrawnRight | null;
  address: Omit<MapAddress, 'ignored' | 'view'>;
  /** Whether the real record holds surveyed areas. */
  withSurveyed: boolean;
  onDone: () => void;
}

/** The view on paper: the map as it is, its legend, scale, date and the line about safety. */
export function PrintView({ map, right, address, withSurveyed, onDone }: PrintViewProps) {
  const { layers, year, compare } = address;
  const { on, known } = address.time;
  const t = useTranslations();
  const language = useLocale();
  const names = useSideNames(address);
  const [theme] = useState(useTheme()); // a browser may print in the light one what was drawn in the dark one
  const [sides, setSides] = useState<PrintedSides | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was seen when it was asked for is printed, once
  useEffect(() => {
    let isGone = false;
    const drawn = [map.getMap(), ...(right ? [right.map] : [])].map(pictureOf);
    void Promise.all(drawn).then(([left = '', other]) => {
      if (!isGone) setSides({ left, right: other && right ? { picture: other, ...right } : null });
    });
    return () => {
      isGone = true;
    };
  }, [map]);

  if (!sides) return null;
  const both = layersOfBoth(layers, sides.right && compare ? rightSide(address, compare).layers : layers);
  return createPortal(
    <div className="print-view">
      <h1>{t('map.printTitle')}</h1>
      <p>
        {formatDate(dayInBaku(new Date()), language)} ·{' '}
        {on ? formatDate(on, language) : `${t('map.year')} ${year}`}
        {known && ` (${t('map.knownOn', { date: formatDate(known, language) })})`} · {location.href}
      </p>
      <PrintedMap map={map} sides={sides} names={names} onDrawn={() => printThen(onDone)} />
      {both.map(({ id, onlyOn }) => (
        <section key={id}>
          <h2>{[t(`map.layerNames.${id}`), ...(onlyOn && names ? [names[onlyOn]] : [])].join(' · ')}</h2>
          <LegendList id={id} palette={PALETTES[theme]} withSurveyed={withSurveyed} />
        </section>
      ))}
      <p>
        <strong>{t('pages.safety')}</strong> {t('map.accuracy')} {t('map.attribution')}
      </p>
    </div>,
    document.body,
  );
}

// Its canvas can be read while it is drawn, and what has not come yet would be an empty place on paper.
function pictureOf(map: MapInstance): Promise<string> {
  return new Promise((resolve) => {
    map.once('idle', () => resolve(map.getCanvas().toDataURL('image/png')));
    map.triggerRepaint();
  });
}

function printThen(done: () => void): void {
  window.addEventListener('afterprint', done, { once: true });
  window.print();
}
