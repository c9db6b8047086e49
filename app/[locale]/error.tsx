'use client';

import { useTranslations } from 'next-intl';

/** A page that failed. The way on is the page from the start: what failed may be a script that the browser asks for once. */
export default function ErrorPage() {
  const t = useTranslations('pages');
  return (
    <main className="mx-auto max-w-3xl px-4 py-16">
      <h1 className="text-lg font-bold">Filiz</h1>
      <p className="mt-2">{t('failed')}</p>
      <button
        type="button"
        onClick={() => window.location.reload()}
        className="mt-4 min-h-11 rounded-lg bg-accent px-4 font-semibold text-on-accent"
      >
        {t('retry')}
      </button>
    </main>
  );
}
