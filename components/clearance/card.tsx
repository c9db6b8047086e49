import { Download } from 'lucide';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ClearanceFile } from '@/geo/domain/clearance-downloads';
import { Icon } from '../ui/icon';

interface CardProps {
  id: string;
  title: string;
  note?: string;
  file?: ClearanceFile;
  children: ReactNode;
}

/** One question of the clearance page on paper, with its file. */
export function Card({ id, title, note, file, children }: CardProps) {
  const t = useTranslations('clearance');
  return (
    <section id={id} className="min-w-0 scroll-mt-4 rounded-card bg-paper px-4 py-4 shadow-card">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-lg font-bold">{title}</h2>
        {file && (
          <a
            href={`/api/clearance/${file}.csv`}
            download
            aria-label={`${t('csv')}: ${title}`}
            className="inline-flex min-h-11 items-center gap-1 text-xs font-semibold text-accent underline"
          >
            <Icon of={Download} size={14} />
            {t('csv')}
          </a>
        )}
      </div>
      {note && <p className="text-xs text-muted">{note}</p>}
      {children}
    </section>
  );
}
