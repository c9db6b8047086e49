import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { COMPARED_AT_MOST, compareAddress } from '@/geo/domain/compare';
import { type ExportFormat, exportAddress, OFFERED_FORMATS } from '@/geo/domain/exports';
import type { Shortlist } from '@/geo/domain/shortlist';
import { Link } from '../ui/link';
import { CopyLink } from './copy-link';

interface ListActionsProps {
  list: Shortlist;
  /** Empties the list, where it is this browser's. */
  clear?: (() => void) | undefined;
}

/** What can be done with exactly this list: compare, rank, download, share. */
export function ListActions({ list, clear }: ListActionsProps) {
  const t = useTranslations('exports.list');
  const language = useLocale();
  const slugs = list.map(({ slug }) => slug);
  return (
    <div className="rounded-card bg-paper px-5 py-4 shadow-card">
      <h2 className="font-bold">{t('further')}</h2>
      <ul className="mt-1">
        {slugs.length > 1 && (
          <Way href={compareAddress(language, slugs.slice(0, COMPARED_AT_MOST))}>
            {slugs.length > COMPARED_AT_MOST ? t('compareFirst') : t('compare')}
          </Way>
        )}
        <Way href={`/${language}/deposits/ranking?deposits=${slugs.join(',')}`}>{t('ranking')}</Way>
      </ul>
      <h2 className="mt-3 font-bold">{t('download')}</h2>
      <p className="mt-1 text-[13px] text-muted">{t('downloadNote')}</p>
      <Downloads slugs={slugs} />
      <h2 className="mt-3 font-bold">{t('share')}</h2>
      <CopyLink list={list} />
      {clear && (
        <button type="button" onClick={clear} className="mt-1 min-h-11 text-muted hover:underline">
          {t('clear')}
        </button>
      )}
    </div>
  );
}

function Downloads({ slugs }: { slugs: readonly string[] }) {
  return (
    <ul className="mt-2 flex flex-wrap gap-2">
      {Object.entries(OFFERED_FORMATS).map(([format, name]) => (
        <li key={format}>
          <a
            href={exportAddress('deposits', format as ExportFormat, slugs)}
            download
            className="inline-flex min-h-11 items-center rounded-lg border border-line px-3 font-bold text-accent hover:bg-accent-soft"
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Way({ href, children }: { href: string; children: ReactNode }) {
  return (
    <li>
      <Link href={href} className="inline-flex min-h-11 items-center text-accent hover:underline">
        {children}
      </Link>
    </li>
  );
}
