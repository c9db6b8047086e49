'use client';

import type { MapRef } from '@vis.gl/react-maplibre';
import { Plus, X } from 'lucide';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { MAX_MEASURED } from '@/geo/domain/map-address';
import { type Measurement, measure, measuredFeature, type Position } from '@/geo/domain/measure';
import { formatFixed } from '../ui/format';
import { Icon } from '../ui/icon';

interface MeasureCardProps {
  map: MapRef | null;
  points: readonly Position[];
  onPoints: (points: Position[]) => void;
  onClose: () => void;
}

type Copying = 'idle' | 'copied' | 'copyFailed';

/** What the measured line measures, with what can be done to it by mouse, finger or keyboard. */
export function MeasureCard({ map, points, onPoints, onClose }: MeasureCardProps) {
  const t = useTranslations('map.measuring');
  const [copying, setCopying] = useState<Copying>('idle');
  const lines = useMeasuredLines(measure(points));
  const isFull = points.length >= MAX_MEASURED;
  const copy = (text: string) =>
    navigator.clipboard
      .writeText(text)
      .then(() => setCopying('copied'))
      .catch(() => setCopying('copyFailed'));
  const addCentre = () => {
    if (!map) return;
    const { lng, lat } = map.getCenter();
    onPoints([...points, [lng, lat]]);
  };
  return (
    <>
      <Icon
        of={Plus}
        size={22}
        className="pointer-events-none absolute top-1/2 left-1/2 -translate-1/2 text-accent"
      />
      <section
        aria-label={t('title')}
        data-replaces-sheet
        className="absolute inset-x-0 bottom-10 z-10 rounded-t-card bg-paper p-3 pl-4 shadow-card md:inset-x-auto md:top-34 md:bottom-auto md:left-[436px] md:w-80 md:rounded-card min-[1180px]:top-20"
      >
        <div className="flex items-start justify-between gap-2">
          <p className="pt-1 text-[13px] text-muted">{t('how')}</p>
          <button
            type="button"
            onClick={onClose}
            aria-label={t('close')}
            className="flex size-11 shrink-0 items-center justify-center text-muted hover:text-ink"
          >
            <Icon of={X} size={18} />
          </button>
        </div>
        <dl aria-live="polite" className="grid grid-cols-[auto_1fr] gap-x-4">
          {lines.map(({ name, value }) => (
            <div key={name} className="contents">
              <dt className="text-muted">{name}</dt>
              <dd className="text-right font-semibold">{value}</dd>
            </div>
          ))}
        </dl>
        <div className="mt-2 flex flex-wrap gap-1 text-[13px] *:min-h-11 *:rounded-lg *:border *:border-line *:px-2.5 *:disabled:opacity-50">
          <button type="button" disabled={isFull} onClick={addCentre}>
            {t('addCentre')}
          </button>
          <button type="button" disabled={points.length === 0} onClick={() => onPoints(points.slice(0, -1))}>
            {t('undo')}
          </button>
          <button
            type="button"
            disabled={points.length < 2}
            onClick={() => copy(lines.map(({ name, value }) => `${name}: ${value}`).join('\n'))}
          >
            {t('copyText')}
          </button>
          <button
            type="button"
            disabled={points.length < 2}
            onClick={() => copy(JSON.stringify(measuredFeature(points), null, 2))}
          >
            {t('copyGeoJson')}
          </button>
        </div>
        <p role="status" className="text-[13px] text-muted">
          {copying !== 'idle' && t(copying)} {isFull && t('full', { count: MAX_MEASURED })}
        </p>
      </section>
    </>
  );
}

function useMeasuredLines({ lengthKm, bearingDegrees, areaHa }: Measurement) {
  const t = useTranslations('map.measuring');
  const language = useLocale();
  const units = useTranslations('map');
  const distance =
    lengthKm < 1
      ? `${formatFixed(lengthKm * 1_000, language, 0)} ${units('metres')}`
      : `${formatFixed(lengthKm, language, 2)} ${units('kilometres')}`;
  return [
    { name: t('distance'), value: distance },
    {
      name: t('bearing'),
      value: bearingDegrees === null ? '–' : `${formatFixed(bearingDegrees, language, 1)}°`,
    },
    {
      name: t('area'),
      value: areaHa === null ? '–' : `${formatFixed(areaHa, language, 2)} ${units('hectares')}`,
    },
  ];
}
