'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { rememberTour } from './tour-seen';

const STEPS = ['one', 'two', 'three'] as const;

/** Three sentences at the first visit; skipped or read, they never return. */
export function Tour() {
  const t = useTranslations('map.tour');
  const [step, setStep] = useState(0);
  const name = STEPS[step];
  if (!name) return null;
  const end = () => {
    rememberTour();
    setStep(STEPS.length);
  };
  const isLast = step === STEPS.length - 1;
  return (
    <section
      aria-live="polite"
      className="absolute inset-x-4 top-44 z-20 mx-auto max-w-96 rounded-card bg-paper p-4 shadow-card md:top-auto md:bottom-16"
    >
      <p className="eyebrow">{t('step', { step: step + 1, of: STEPS.length })}</p>
      <p className="mt-1">{t(name)}</p>
      <div className="mt-2 flex justify-between">
        <button type="button" onClick={end} className="min-h-11 pr-4 text-muted">
          {t('skip')}
        </button>
        <button
          type="button"
          onClick={isLast ? end : () => setStep(step + 1)}
          className="min-h-11 rounded-lg bg-accent px-4 font-bold text-on-accent"
        >
          {t(isLast ? 'done' : 'next')}
        </button>
      </div>
    </section>
  );
}
