'use client';

import type { MapRef } from '@vis.gl/react-maplibre';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { dayInBaku } from '@/geo/domain/day-in-baku';
import type { HazardTime } from '@/geo/domain/hazard-time';
import type { ShownLayer } from '@/geo/domain/shown-layers';
import { PALETTES } from '@/geo/style/palette';
import { formatDate } from '../ui/format';
import { LegendList } from './legend-list';

interface PrintViewProps {
  map: MapRef;
  layers: readonly ShownLayer[];
  year: number;
  hazardTime: HazardTime;
  /** Whether the real record holds surveyed areas. */
  withSurveyed: boolean;
  onDone: () => void;
}

/** The view on paper: the map as it is, its legend, scale, date and the line about safety. */
export function PrintView({ map, layers, year, hazardTime, withSurveyed, onDone }: PrintViewProps) {
  const { on, known } = hazardTime;
  const t = useTranslations();
  const language = useLocale();
  const [picture, setPicture] = useState<string | null>(null);

  useEffect(() => {
    map.once('render', () => setPicture(map.getCanvas().toDataURL('image/png')));
    map.triggerRepaint();
  }, [map]);

  if (!picture) return null;
  const scale = map.getContainer().querySelector<HTMLElement>('.maplibregl-ctrl-scale');
  return createPortal(
    <div className="print-view">
      <h1>{t('map.printTitle')}</h1>
      <p>
        {formatDate(dayInBaku(new Date()), language)} ·{' '}
        {on ? formatDate(on, language) : `${t('map.year')} ${year}`}
        {known && ` (${t('map.knownOn', { date: formatDate(known, language) })})`} · {location.href}
      </p>
      {/* biome-ignore lint/performance/noImgElement: the picture is made here and now */}
      <img src={picture} alt="" onLoad={() => printThen(onDone)} />
      <p>
        ↑ N{' '}
        {scale && (
          <span className="print-scale" style={{ width: scale.style.width }}>
            {scale.textContent}
          </span>
        )}
      </p>
      {layers.map(({ id }) => (
        <section key={id}>
          <h2>{t(`map.layerNames.${id}`)}</h2>
          <LegendList id={id} palette={PALETTES.light} withSurveyed={withSurveyed} />
        </section>
      ))}
      <p>
        <strong>{t('pages.safety')}</strong> {t('map.accuracy')} {t('map.attribution')}
      </p>
    </div>,
    document.body,
  );
}

function printThen(done: () => void): void {
  window.addEventListener('afterprint', done, { once: true });
  window.print();
}
