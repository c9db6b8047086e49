'use client';

import { useTranslations } from 'next-intl';
import type { Language } from '@/geo/domain/languages';
import { Link } from '../ui/link';
import type { Notice } from './use-map-state';

/** What went wrong with the map, in words, and the way out. */
export function MapNotice({ notice, onRetry }: { notice: Notice; onRetry: () => void }) {
  const t = useTranslations('map');
  return (
    <div
      role="alert"
      className="absolute top-20 left-1/2 z-10 flex w-[min(28rem,calc(100vw-2rem))] -translate-x-1/2 items-center gap-3 rounded-block border-l-4 border-doubt bg-doubt-soft px-4 py-2 shadow-card"
    >
      <p className="grow">{t(notice)}</p>
      <button type="button" onClick={onRetry} className="min-h-11 shrink-0 px-2 font-bold text-accent">
        {t('retry')}
      </button>
    </div>
  );
}

/** Instead of a map that cannot be drawn: why, and where the facts are. */
export function MapFailed({ language }: { language: Language }) {
  const t = useTranslations('map');
  const pages = useTranslations('pages');
  return (
    <div data-map-state="failed" role="alert" className="flex size-full items-center justify-center p-6">
      <div className="max-w-md">
        <h2 className="text-lg font-bold">{t('failedTitle')}</h2>
        <p className="mt-1">{t('failedText')}</p>
        <ul className="mt-3 flex gap-4">
          {(['deposits', 'regions', 'projects', 'parks'] as const).map((page) => (
            <li key={page}>
              <Link href={`/${language}/${page}`} className="text-accent hover:underline">
                {pages(page)}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
