'use client';

import type { MapRef } from '@vis.gl/react-maplibre';
import { NextIntlClientProvider, useTranslations } from 'next-intl';
import type { HazardDataset } from '@/geo/domain/hazard-area';
import type { HazardRecord } from '@/geo/domain/hazard-record';
import { type HazardTime, TODAY } from '@/geo/domain/hazard-time';
import type { Language } from '@/geo/domain/languages';
import { formatDate } from '../ui/format';
import { TimeControls } from './time-controls';
import { useHazardRecord } from './use-hazard-record';

interface TimeBarProps {
  map: MapRef;
  dataset: HazardDataset;
  language: Language;
  time: HazardTime;
  /** The slug of the hazard area that is selected. */
  selected: string | null;
  onTime: (time: HazardTime) => void;
}

/** Moves the surveyed areas of the map through time: by the day on the land, and by what was known on a day. */
export function TimeBar({ dataset, language, ...controls }: TimeBarProps) {
  const { words, record } = useHazardRecord(dataset, language);
  const isFailed = words === 'failed' || record === 'failed';
  if (!isFailed && (!words || !record)) return null;
  const reach = isFailed ? undefined : reachOf(record);
  return (
    <section
      data-time-bar
      className="absolute top-46 right-16 left-4 z-5 rounded-card bg-paper px-2 py-1 shadow-card md:top-auto md:right-auto md:px-3 md:bottom-20 md:left-[436px] md:w-[min(34rem,calc(100vw-436px-23rem))]"
    >
      {reach && words && words !== 'failed' ? (
        <NextIntlClientProvider locale={language} messages={{ hazard: words }}>
          <TimeControls {...controls} language={language} record={reach} />
        </NextIntlClientProvider>
      ) : (
        <NoRecord language={language} time={controls.time} onTime={controls.onTime} />
      )}
    </section>
  );
}

function reachOf(record: HazardRecord | undefined) {
  const { first_on, last_on } = record ?? { first_on: null, last_on: null };
  return record && first_on !== null && last_on !== null ? { ...record, first_on, last_on } : undefined;
}

// The map is drawn for its day without the record too, so that day is named, and there is a way back to today.
function NoRecord({
  language,
  time: { on, known },
  onTime,
}: Pick<TimeBarProps, 'language' | 'time' | 'onTime'>) {
  const t = useTranslations('map');
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <p role="status" className="py-2">
        {t('recordUnread')}{' '}
        <strong>
          {on ? t('drawnOn', { date: formatDate(on, language) }) : t('drawnToday')}
          {known && ` (${t('knownOn', { date: formatDate(known, language) })})`}
        </strong>
      </p>
      {(on || known) && (
        <button
          type="button"
          onClick={() => onTime(TODAY)}
          className="min-h-11 font-semibold text-accent hover:underline"
        >
          {t('showToday')}
        </button>
      )}
    </div>
  );
}
