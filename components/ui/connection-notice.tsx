'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { numberLocale } from '@/geo/domain/languages';
import { useServiceWorker } from './use-service-worker';

/** Without a connection: from when the page is that stands here, and what of it was not kept or is too old to be shown. */
export function ConnectionNotice() {
  useServiceWorker();
  const t = useTranslations('pages.offline');
  const language = useLocale();
  const isOffline = useSyncExternalStore(subscribe, isOfflineNow, () => false);
  if (!isOffline) return null;
  const { storedAt, notKept, hazardTooOld } = document.documentElement.dataset;
  const date = storedAt && new Date(storedAt).toLocaleString(numberLocale(language));
  return (
    <p role="status" className="connection-notice">
      {date ? t('storedAt', { date }) : t('now')} {notKept !== undefined && t('notKept')}{' '}
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
