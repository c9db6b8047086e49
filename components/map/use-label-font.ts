'use client';

import { useEffect, useState } from 'react';
import { hasLabelFont, loadLabelFont } from './label-font';

/** Whether the font of the labels has loaded; MapLibre draws each letter once and keeps it. */
export function useLabelFont(): boolean {
  const [isReady, setReady] = useState(hasLabelFont); // mostly it is: a map that waits for an effect starts a frame later
  useEffect(() => void loadLabelFont().then(() => setReady(true)), []);
  return isReady;
}
