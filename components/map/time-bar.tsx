'use client';

import type { MapRef } from '@vis.gl/react-maplibre';
import { NextIntlClientProvider, useTranslations } from 'next-intl';
import type { HazardDataset } from '@/geo/domain/hazard-area';
import type { HazardTime } from '@/geo/domain/hazard-time';
import type { Language } from '@/geo/domain/languages';
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
  if (!words || record === undefined) return null;
  return (
    <NextIntlClientProvider locale={language} messages={{ hazard: words }}>
      <section
        data-time-bar
        className="absolute top-46 right-16 left-4 z-5 rounded-card bg-paper px-2 py-1 shadow-card md:top-auto md:right-auto md:px-3 md:bottom-20 md:left-[436px] md:w-[min(34rem,calc(100vw-436px-23rem))]"
      >
        {record === 'failed' || record.first_on === null || record.last_on === null ? (
          <NoRecord />
        ) : (
          <TimeControls
            {...controls}
            language={language}
            record={{ ...record, first_on: record.first_on, last_on: record.last_on }}
          />
        )}
      </section>
    </NextIntlClientProvider>
  );
}

function NoRecord() {
  const t = useTranslations('hazard');
  return (
    <p role="status" className="py-2">
      {t('noRecord')}
    </p>
  );
}
