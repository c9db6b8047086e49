'use client';

import { History, X } from 'lucide';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { dayInBaku } from '@/geo/domain/day-in-baku';
import { OLDEST_YEAR, parseAt } from '@/geo/domain/map-address';
import { Icon } from '../ui/icon';

interface KnownChoiceProps {
  known: string | null;
  onKnown: (day: string | null) => void;
}

/** By what was recorded up to which day the map is drawn: a button until it is asked for, for most readers want today. */
export function KnownChoice({ known, onKnown }: KnownChoiceProps) {
  const t = useTranslations('hazard');
  const [isAsked, setAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const isPressed = useRef(false);
  const isOpen = known !== null || isAsked;
  useEffect(() => {
    // The button that was pressed is gone: the focus goes to what came in its place.
    if (isPressed.current) (isOpen ? field : opener).current?.focus();
    isPressed.current = false;
  }, [isOpen]);
  useEffect(() => {
    // Not drawn anew: whoever types a day in it would lose the focus at each day it names on the way.
    if (field.current && known !== null && field.current.value !== known) field.current.value = known;
  }, [known]);
  if (!isOpen)
    return (
      <button
        ref={opener}
        type="button"
        onClick={() => {
          isPressed.current = true;
          setAsked(true);
        }}
        className="ml-auto flex min-h-9 items-center justify-center gap-1.5 rounded-lg px-2 text-muted hover:text-ink pointer-coarse:min-h-11 pointer-coarse:min-w-11"
      >
        <Icon of={History} size={16} />
        <span className="max-md:sr-only">{t('known')}</span>
      </button>
    );
  return (
    <span className="ml-auto flex min-w-0 items-center gap-1">
      <label className="flex min-h-9 min-w-0 flex-wrap items-center gap-x-2 text-muted pointer-coarse:min-h-11">
        {t('known')}
        <input
          ref={field}
          type="date"
          defaultValue={known ?? ''}
          min={`${OLDEST_YEAR}-01-01`}
          max={dayInBaku(new Date())}
          onChange={({ target }) => {
            const day = parseAt(target.value);
            if (day && target.validity.valid) onKnown(day);
          }}
          className="w-34 rounded-lg border border-line bg-paper px-1.5 py-1 text-ink pointer-coarse:min-h-11"
        />
      </label>
      <button
        type="button"
        aria-label={t('knownToday')}
        title={t('knownToday')}
        onClick={() => {
          isPressed.current = true;
          setAsked(false);
          if (known !== null) onKnown(null);
        }}
        className="flex size-9 items-center justify-center rounded-lg text-muted hover:text-ink pointer-coarse:size-11"
      >
        <Icon of={X} size={16} />
      </button>
    </span>
  );
}
