'use client';

import { History, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { dayInBaku } from '@/geo/domain/day-in-baku';
import { OLDEST_YEAR, parseAt } from '@/geo/domain/map-address';

interface KnownChoiceProps {
  known: string | null;
  onKnown: (day: string | null) => void;
}

/** By what was recorded up to which day the map is drawn: a button until it is asked for, for most readers want today. */
export function KnownChoice({ known, onKnown }: KnownChoiceProps) {
  const t = useTranslations('hazard');
  const [isAsked, setAsked] = useState(false);
  if (known === null && !isAsked)
    return (
      <button
        type="button"
        onClick={() => setAsked(true)}
        className="ml-auto flex min-h-9 items-center justify-center gap-1.5 rounded-lg px-2 text-muted hover:text-ink pointer-coarse:min-h-11 pointer-coarse:min-w-11"
      >
        <History size={16} aria-hidden />
        <span className="max-md:sr-only">{t('known')}</span>
      </button>
    );
  return (
    <span className="ml-auto flex min-w-0 items-center gap-1">
      <label className="flex min-h-9 min-w-0 flex-wrap items-center gap-x-2 text-muted pointer-coarse:min-h-11">
        {t('known')}
        <input
          key={known}
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
          setAsked(false);
          if (known !== null) onKnown(null);
        }}
        className="flex size-9 items-center justify-center rounded-lg text-muted hover:text-ink pointer-coarse:size-11"
      >
        <X size={16} aria-hidden />
      </button>
    </span>
  );
}
