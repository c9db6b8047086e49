'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { numberLocale } from '@/geo/domain/languages';
import { useServiceWorker } from './use-service-worker';

/** Without a connection: from when the page is that stands here, and that old hazard data are not shown. */
export function ConnectionNotice() {
  useServiceWorker();
  const t = useTranslations('pages.offline');
  const language = useLocale();
  const isOffline = useSyncExternalStore(subscribe, isOfflineNow, () => false);
  if (!isOffline) return null;
  const { storedAt, hazardTooOld } = document.documentElement.dataset;
  const date = storedAt && new Date(storedAt).toLocaleString(numberLocale(language));
  return (
    <p
      role="status"
      className="fixed inset-x-0 top-0 z-30 bg-ink px-4 py-1 text-center text-[13px] text-paper print:hidden"
    >
      {date ? t('storedAt', { date }) : t('now')}{' '}
      {hazardTooOld !== undefined && <strong>{t('hazardTooOld')}</strong>}
    </p>
  );
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}

function isOfflineNow(): boolean {
  return !navigator.onLine || document.documentElement.dataset.storedAt !== undefined;
}
