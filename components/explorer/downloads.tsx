'use client';

import { Download } from 'lucide';
import { useTranslations } from 'next-intl';
import { type ExplorerAddress, FIRST_COLUMNS, formatExplorerAddress } from '@/geo/domain/deposit-explorer';
import { OFFERED_FORMATS } from '@/geo/domain/exports';
import { Icon } from '../ui/icon';

/** The deposits of the filter as a file. */
export function Downloads({ address }: { address: ExplorerAddress }) {
  const t = useTranslations('explorer');
  const parts = formatExplorerAddress({ ...address, columns: FIRST_COLUMNS, offset: 0 });
  const query = new URLSearchParams(parts).toString();
  return (
    <details className="relative">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-1.5 rounded-lg border border-line bg-paper px-3 font-semibold md:min-h-9">
        <Icon of={Download} size={16} />
        {t('download')}
      </summary>
      <ul className="absolute right-0 z-20 mt-1 w-44 rounded-card bg-paper p-2 shadow-card">
        {Object.entries(OFFERED_FORMATS).map(([format, name]) => (
          <li key={format}>
            <a
              href={`/api/exports/deposits.${format}${query && '?'}${query}`}
              download
              className="flex min-h-11 items-center rounded-lg px-3 text-accent hover:bg-page md:min-h-9"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
