'use client';

import { useEffect } from 'react';

/** Lets the browser keep what is seen here, and tells it the last view so that it can open there without a connection. */
export function useServiceWorker(): void {
  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
    navigator.serviceWorker.register('/sw.js').then(keepThisVisit, () => {}); // without it the atlas works as ever
    const leave = () => document.visibilityState === 'hidden' && tellView();
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', tellView);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', tellView);
    };
  }, []);
}

// The first visit began before anything could be kept: what it loaded is asked for once more, mostly from the browser's
// own cache. The map hands over its tiles by itself.
async function keepThisVisit(): Promise<void> {
  if (navigator.serviceWorker.controller) return;
  const { active } = await navigator.serviceWorker.ready;
  await new Promise((resolve) => requestIdleCallback(resolve));
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const kept = loaded.filter((name) => /\/(_next\/static|icons)\//.test(name));
  active?.postMessage({ kind: 'keep', urls: [location.href, ...kept] });
  tellView();
}

function tellView(): void {
  const isMap = /^\/[a-z]{2}$/.test(location.pathname);
  if (isMap) navigator.serviceWorker.controller?.postMessage({ kind: 'seen', url: location.href });
}
