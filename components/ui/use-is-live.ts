'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False in what the server sends, true once scripts run: what a reader without scripts must not lack depends on it. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
