'use client';

import { useEffect, useState } from 'react';
import { loadLabelFont } from './label-font';

/** Whether the font of the labels has loaded; MapLibre draws each letter once and keeps it. */
export function useLabelFont(): boolean {
  const [isReady, setReady] = useState(false);
  useEffect(() => void loadLabelFont().then(() => setReady(true)), []);
  return isReady;
}
