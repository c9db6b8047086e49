'use client';

import type { MapRef } from '@vis.gl/react-maplibre';
import { Pause, Play, StepForward } from 'lucide';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { dayInBaku } from '@/geo/domain/day-in-baku';
import { type HazardRecord, outsideRecord } from '@/geo/domain/hazard-record';
import {
  dayAt,
  dayNumber,
  type HazardTime,
  stepAt,
  TIME_UNITS,
  type TimeUnit,
  timeSteps,
} from '@/geo/domain/hazard-time';
import type { Language } from '@/geo/domain/languages';
import { formatDate } from '../ui/format';
import { Icon } from '../ui/icon';
import { drawTime } from './draw-time';
import { KnownChoice } from './known-choice';
import { ReleaseBars } from './release-bars';
import { useTimePlayer } from './use-time-player';

const SETTLED_MS = 250;

interface TimeControlsProps {
  map: MapRef;
  language: Language;
  time: HazardTime;
  selected: string | null;
  record: HazardRecord & { first_on: string; last_on: string };
  onTime: (time: HazardTime) => void;
}

/** The slider over the days of a record. Each step is drawn at once; the address follows when the slider rests. */
export function TimeControls({ map, language, time, selected, record, onTime }: TimeControlsProps) {
  const t = useTranslations('hazard');
  const [unit, setUnit] = useState<TimeUnit>(() => firstUnit(record, time));
  const { first_on, last_on } = record;
  const steps = useMemo(() => timeSteps(first_on, last_on, unit), [first_on, last_on, unit]);
  const [moved, setMoved] = useState<{ day: string; from: string | null } | null>(null);
  // What the slider says holds until the address says something else.
  const on = moved && moved.from === time.on ? moved.day : time.on;
  const index = stepAt(steps, dayNumber(on));
  const { known } = time;

  const onStep = useCallback(
    (step: number) => {
      const day = dayAt(steps[step] ?? steps[0] ?? 0);
      drawTime(map.getMap(), { on: day, known }, selected);
      setMoved({ day, from: time.on });
    },
    [map, steps, known, selected, time.on],
  );
  useEffect(() => {
    if (!moved || moved.from !== time.on || moved.day === time.on) return;
    const timer = setTimeout(() => onTime({ on: moved.day, known }), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [moved, time.on, known, onTime]);

  const { isPlaying, moves, play, pause } = useTimePlayer({ index, count: steps.length, unit, onStep });
  const outside = outsideRecord(record, { on, known }, dayInBaku(new Date()));
  const day = formatDate(on ?? dayAt(steps[index] ?? 0), language);
  return (
    <>
      <div className="flex items-center gap-1">
        <button
          type="button"
          onClick={isPlaying ? pause : play}
          aria-label={t(isPlaying ? 'pause' : moves ? 'play' : 'nextStep')}
          className="flex size-11 shrink-0 items-center justify-center rounded-lg text-accent hover:bg-accent-soft"
        >
          <Icon of={isPlaying ? Pause : moves ? Play : StepForward} size={20} />
        </button>
        <div className="min-w-0 grow">
          <ReleaseBars months={record.months} first={first_on} last={last_on} day={steps[index] ?? 0} />
          <input
            type="range"
            aria-label={t('slider')}
            aria-valuetext={day}
            min={0}
            max={Math.max(0, steps.length - 1)}
            value={index}
            onChange={(event) => {
              pause();
              onStep(event.target.valueAsNumber);
            }}
            className="block h-6 w-full accent-(--color-accent) pointer-coarse:-my-1.5 pointer-coarse:h-11"
          />
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-x-3 text-[13px]">
        {/* Silent, for while playing it changes many times a second; the slider says the same day. */}
        <output aria-live="off" className="min-w-24 pl-2 font-bold">
          {day}
        </output>
        <fieldset className="flex">
          <legend className="sr-only">{t('unit')}</legend>
          {TIME_UNITS.map((choice) => (
            <label
              key={choice}
              className="flex min-h-9 cursor-pointer items-center rounded-lg px-2 text-muted has-checked:font-bold has-checked:text-accent has-focus-visible:outline-2 pointer-coarse:min-h-11"
            >
              <input
                type="radio"
                name="time-unit"
                checked={unit === choice}
                onChange={() => setUnit(choice)}
                className="sr-only"
              />
              {t(`units.${choice}`)}
            </label>
          ))}
        </fieldset>
        <KnownChoice known={known} onKnown={(day) => onTime({ on, known: day })} />
      </div>
      {outside && (
        <p role="status" className="pb-2 pl-2 text-[13px] text-doubt">
          {t(`outside.${outside}`, {
            first: formatDate(first_on, language),
            recorded: formatDate(record.first_recorded_on ?? first_on, language),
          })}
        </p>
      )}
      {known !== null && !outside && (
        <p role="status" className="pb-2 pl-2 text-[13px] text-doubt">
          {t('knownNote', { date: formatDate(known, language) })}
        </p>
      )}
    </>
  );
}

/** Months, unless the address names a day within one. */
function firstUnit(
  { first_on, last_on }: { first_on: string; last_on: string },
  { on }: HazardTime,
): TimeUnit {
  const isStep = on === null || on > last_on || timeSteps(first_on, last_on, 'month').includes(dayNumber(on));
  return isStep ? 'month' : 'day';
}
