'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useDeferredValue, useState } from 'react';
import { type Explorer, type ExplorerAddress, formatExplorerAddress } from '@/geo/domain/deposit-explorer';
import { type IgnoredPart, isFiltering } from '@/geo/domain/deposit-filter';
import type { Language } from '@/geo/domain/languages';
import { ExplorerMapIsland } from '../map/explorer-map-island';
import { ChosenDeposit } from './chosen-deposit';
import { ColumnChooser } from './column-chooser';
import { Downloads } from './downloads';
import { ExtentToggle, Found, MoreRows, type View, ViewSwitch } from './explorer-controls';
import { EmptyResult, FailedNotice, IgnoredFilters } from './explorer-notices';
import { ExplorerTable } from './explorer-table';
import { FacetSheet } from './facet-sheet';
import { FilterChips } from './filter-chips';
import { useAnswer } from './use-answer';
import { useExplorer } from './use-explorer';
import { useFacetNames } from './use-facet-names';

interface DepositExplorerProps {
  language: Language;
  first: Explorer;
  /** How many deposits there are without any filter. */
  all: number;
  /** The facets of the address that there are none of. */
  unknown: readonly IgnoredPart[];
}

/** The explorer: facets, table and map that filter each other, all of it in the address. */
export function DepositExplorer({ language, first, all, unknown }: DepositExplorerProps) {
  const t = useTranslations('explorer');
  const explorer = useExplorer(first.vocabulary);
  const { address, selected, select, setFilter } = explorer;
  const { answer, rows, slugs, state, retry, needRow } = useAnswer(first, address, language, selected);
  const nameOf = useFacetNames(first.vocabulary);
  const [view, setView] = useState<View>('list');
  const [hovered, setHovered] = useState<string | null>(null);
  const addressOf = useAddressOf(address, language);
  const { filter, sort, columns } = address;
  const drawn = useDeferredValue(isFiltering(filter) ? slugs : null); // the table must not wait for the map
  const rowOf = (slug: string | null) => (slug && rows.find((row) => row?.slug === slug)) || null;
  const chosen = rowOf(selected);

  return (
    <div className="flex min-h-0 grow flex-col gap-3 lg:grid lg:h-[calc(100dvh-11.5rem)] lg:min-h-[34rem] lg:grid-rows-[minmax(0,1fr)] lg:grid-cols-[15.5rem_minmax(0,1fr)_minmax(20rem,32%)]">
      <FacetSheet explorer={explorer} first={first} answer={answer} nameOf={nameOf} />
      <div className={`flex min-h-0 min-w-0 flex-col gap-2 ${view === 'map' ? 'max-lg:hidden' : ''}`}>
        <IgnoredFilters ignored={[...unknown, ...address.ignored]} />
        <FailedNotice state={state} onRetry={retry} />
        <div className="flex flex-wrap items-center justify-between gap-2">
          <Found answer={answer} state={state} all={all} />
          <div className="flex gap-2">
            <Downloads address={address} />
            <ColumnChooser columns={columns} onColumns={explorer.setColumns} />
          </div>
        </div>
        <FilterChips
          filter={filter}
          nameOf={nameOf}
          address={(next) => addressOf({ filter: next })}
          onFilter={setFilter}
        />
        {answer.total === 0 ? (
          <EmptyResult />
        ) : (
          <ExplorerTable
            rows={rows}
            columns={columns}
            sort={sort}
            nameOf={nameOf}
            selected={selected}
            hovered={hovered}
            sortAddress={(next) => addressOf({ sort: next })}
            onSort={explorer.setSort}
            onSelect={select}
            onHover={setHovered}
            onNeedRow={needRow}
          />
        )}
        <MoreRows answer={answer} address={address} addressOf={addressOf} />
      </div>
      <div className={`flex min-h-0 flex-col gap-2 ${view === 'list' ? 'max-lg:hidden' : ''}`}>
        <ExtentToggle explorer={explorer} rows={rows} />
        <div className="relative min-h-[60dvh] grow overflow-hidden rounded-card bg-paper shadow-card lg:min-h-0">
          <ExplorerMapIsland
            language={language}
            tileVersion={first.tileVersion}
            slugs={drawn}
            hovered={rowOf(hovered)}
            selected={chosen}
            extent={filter.extent}
            isVisible={view === 'map'}
            onHover={setHovered}
            onSelect={select}
            onExtent={(extent) => filter.extent && setFilter({ ...filter, extent }, 'replace')}
          />
          {chosen && <ChosenDeposit row={chosen} nameOf={nameOf} onSelect={select} />}
        </div>
      </div>
      <ViewSwitch view={view} onView={setView} label={t('views')} />
    </div>
  );
}

function useAddressOf(address: ExplorerAddress, language: Language) {
  return useCallback(
    (changes: Partial<ExplorerAddress>) => {
      const parts = formatExplorerAddress({ ...address, offset: 0, ...changes });
      const query = new URLSearchParams(parts).toString();
      return `/${language}/deposits${query && '?'}${query}`;
    },
    [address, language],
  );
}
