'use client';

import { useTranslations } from 'next-intl';

interface ErrorProps {
  reset: () => void;
}

export default function ErrorPage({ reset }: ErrorProps) {
  const t = useTranslations('pages');
  return (
    <main className="mx-auto max-w-3xl px-4 py-16">
      <h1 className="text-lg font-bold">Filiz</h1>
      <p className="mt-2">{t('failed')}</p>
      <button
        type="button"
        onClick={reset}
        className="mt-4 min-h-11 rounded-lg bg-accent px-4 font-semibold text-on-accent"
      >
        {t('retry')}
      </button>
    </main>
  );
}
