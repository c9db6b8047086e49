'use client';

import { Columns3 } from 'lucide';
import { useTranslations } from 'next-intl';
import { EXPLORER_COLUMNS, type ExplorerColumn } from '@/geo/domain/deposit-explorer';
import { Icon } from '../ui/icon';

interface ColumnChooserProps {
  columns: readonly ExplorerColumn[];
  onColumns: (columns: readonly ExplorerColumn[]) => void;
}

/** Which columns the table shows; the name always stays. */
export function ColumnChooser({ columns, onColumns }: ColumnChooserProps) {
  const t = useTranslations('explorer');
  return (
    <details className="relative">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-1.5 rounded-lg border border-line bg-paper px-3 font-semibold md:min-h-9">
        <Icon of={Columns3} size={16} />
        {t('columns')}
      </summary>
      <fieldset className="absolute right-0 z-20 mt-1 max-h-[60dvh] w-60 overflow-y-auto rounded-card bg-paper p-2 shadow-card">
        <legend className="sr-only">{t('columns')}</legend>
        {EXPLORER_COLUMNS.filter((column) => column !== 'name').map((column) => (
          <label
            key={column}
            className="flex min-h-11 items-center gap-2 rounded-lg px-2 hover:bg-page md:min-h-8"
          >
            <input
              type="checkbox"
              checked={columns.includes(column)}
              onChange={({ target }) =>
                onColumns(
                  EXPLORER_COLUMNS.filter((known) =>
                    known === column ? target.checked : columns.includes(known),
                  ),
                )
              }
              className="size-4 accent-accent"
            />
            {t(`columnNames.${column}`)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
