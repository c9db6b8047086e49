'use client';

import { useEffect } from 'react';

const FIRST = ['pointerover', 'focusin'] as const;

/** Opens sources by pointing and focus too, with scripts that are loaded when the first mark is reached. */
export function SourcesOnHover() {
  useEffect(() => {
    const stop = () => {
      for (const type of FIRST) document.removeEventListener(type, start);
    };
    const start = (event: Event) => {
      if (!(event.target instanceof Element && event.target.closest('.source-mark'))) return;
      stop();
      // Without them a press opens the card as before.
      import('./source-marks').then(({ followSourceMarks }) => followSourceMarks(event)).catch(() => {});
    };
    for (const type of FIRST) document.addEventListener(type, start);
    return stop;
  }, []);
  return null;
}
