'use client';

import { SlidersHorizontal, X } from 'lucide';
import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { type Explorer, type ExplorerCounts, formatExplorerAddress } from '@/geo/domain/deposit-explorer';
import { writtenCount } from '../ui/format';
import { Icon } from '../ui/icon';
import { FacetForm } from './facet-form';
import type { ExplorerState } from './use-explorer';
import type { useFacetNames } from './use-facet-names';

interface FacetSheetProps {
  explorer: ExplorerState;
  first: Explorer;
  answer: ExplorerCounts;
  nameOf: ReturnType<typeof useFacetNames>;
}

/** The facets beside the table; where there is no room, a sheet that a button opens, with the browser's own means. */
export function FacetSheet({ explorer, first, answer, nameOf }: FacetSheetProps) {
  const t = useTranslations('explorer');
  const language = useLocale();
  const { filter, sort, columns } = explorer.address;
  const kept = useMemo(() => {
    const { sort: sortText, columns: columnsText } = formatExplorerAddress({
      filter,
      sort,
      columns,
      offset: 0,
    });
    return { ...(sortText ? { sort: sortText } : {}), ...(columnsText ? { columns: columnsText } : {}) };
  }, [filter, sort, columns]);
  return (
    <>
      <button
        type="button"
        popoverTarget="facets"
        className="flex min-h-11 items-center justify-center gap-2 rounded-lg border border-line bg-paper px-4 font-semibold lg:hidden"
      >
        <Icon of={SlidersHorizontal} size={16} />
        {t('filters')}
      </button>
      <aside
        id="facets"
        popover="auto"
        aria-label={t('filters')}
        className="facet-sheet min-h-0 overflow-y-auto rounded-card bg-paper px-4 py-3 text-ink shadow-card"
      >
        <div className="flex items-center justify-between lg:hidden">
          <h2 className="text-lg font-bold">{t('filters')}</h2>
          <button
            type="button"
            popoverTarget="facets"
            popoverTargetAction="hide"
            aria-label={t('close')}
            className="flex size-11 items-center justify-center"
          >
            <Icon of={X} size={18} />
          </button>
        </div>
        <FacetForm
          filter={filter}
          vocabulary={first.vocabulary}
          counts={answer.counts}
          nameOf={nameOf}
          kept={kept}
          onFilter={explorer.setFilter}
        />
        <p className="mt-4 text-xs text-muted">{t('inspireNote')}</p>
        <button
          type="button"
          popoverTarget="facets"
          popoverTargetAction="hide"
          className="sticky bottom-0 mt-3 min-h-11 w-full rounded-lg bg-accent font-bold text-on-accent lg:hidden"
        >
          {t('found', writtenCount(answer.total, language))}
        </button>
      </aside>
    </>
  );
}
