'use client';

import { useEffect, useState } from 'react';

// One word with every letter the four languages need, so that each part of the font is there before labels are drawn.
const LETTERS = 'Əəğışçöüİ Ёжщъы';

/** Whether the font of the labels has loaded; MapLibre draws each letter once and keeps it. */
export function useLabelFont(): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    const weights = ['400', '600'].map((weight) =>
      document.fonts.load(`${weight} 16px "Noto Sans Variable"`, LETTERS),
    );
    Promise.allSettled(weights).then(() => setReady(true));
  }, []);
  return isReady;
}
