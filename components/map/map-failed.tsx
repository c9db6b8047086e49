'use client';

import { useTranslations } from 'next-intl';
import type { Language } from '@/geo/domain/languages';
import { Link } from '../ui/link';

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
