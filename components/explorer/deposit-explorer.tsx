'use client';

import { SlidersHorizontal, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useCallback, useMemo, useState } from 'react';
import {
  type Explorer,
  type ExplorerAddress,
  formatExplorerAddress,
  ROWS_AT_ONCE,
} from '@/geo/domain/deposit-explorer';
import { isFiltering } from '@/geo/domain/deposit-filter';
import type { Language } from '@/geo/domain/languages';
import { ExplorerMapIsland } from '../map/explorer-map-island';
import { ColumnChooser } from './column-chooser';
import { EmptyResult, FailedNotice, IgnoredFilters } from './explorer-notices';
import { ExplorerTable } from './explorer-table';
import { FacetForm } from './facet-form';
import { FilterChips } from './filter-chips';
import { type Answer, type AnswerState, useAnswer } from './use-answer';
import { type ExplorerState, useExplorer } from './use-explorer';
import { useFacetNames } from './use-facet-names';

interface DepositExplorerProps {
  language: Language;
  first: Explorer;
  /** How many deposits there are without any filter. */
  all: number;
}

type View = 'list' | 'map';

/** The explorer: facets, table and map that filter each other, all of it in the address. */
export function DepositExplorer({ language, first, all }: DepositExplorerProps) {
  const t = useTranslations('explorer');
  const explorer = useExplorer(first.vocabulary);
  const { address, selected, select, setFilter } = explorer;
  const { answer, state, retry, needRow } = useAnswer(first, address, language);
  const nameOf = useFacetNames(first.vocabulary);
  const [view, setView] = useState<View>('list');
  const [hovered, setHovered] = useState<string | null>(null);
  const addressOf = useAddressOf(address, language);
  const { filter, sort, columns } = address;
  const selectedRow = answer.rows.find((row) => row?.slug === selected) ?? null;

  return (
    <div className="flex min-h-0 grow flex-col gap-3 lg:grid lg:h-[calc(100dvh-11.5rem)] lg:min-h-[34rem] lg:grid-rows-[minmax(0,1fr)] lg:grid-cols-[15.5rem_minmax(0,1fr)_minmax(20rem,32%)]">
      <Facets explorer={explorer} first={first} answer={answer} nameOf={nameOf} />
      <div className={`flex min-h-0 min-w-0 flex-col gap-2 ${view === 'map' ? 'max-lg:hidden' : ''}`}>
        <IgnoredFilters ignored={address.ignored} />
        <FailedNotice state={state} onRetry={retry} />
        <div className="flex flex-wrap items-center justify-between gap-2">
          <Found answer={answer} state={state} all={all} />
          <ColumnChooser columns={columns} onColumns={explorer.setColumns} />
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
            rows={answer.rows}
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
        <ExtentToggle explorer={explorer} answer={answer} />
        <div className="relative min-h-[60dvh] grow overflow-hidden rounded-card bg-paper shadow-card lg:min-h-0">
          <ExplorerMapIsland
            language={language}
            tileVersion={first.tileVersion}
            slugs={isFiltering(filter) ? answer.slugs : null}
            hovered={hovered}
            selected={selectedRow}
            extent={filter.extent}
            isVisible={view === 'map'}
            onHover={setHovered}
            onSelect={select}
            onExtent={(extent) => filter.extent && setFilter({ ...filter, extent }, 'replace')}
          />
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

interface FacetsProps {
  explorer: ExplorerState;
  first: Explorer;
  answer: Answer;
  nameOf: ReturnType<typeof useFacetNames>;
}

/** The facets beside the table; where there is no room, a sheet that a button opens, with the browser's own means. */
function Facets({ explorer, first, answer, nameOf }: FacetsProps) {
  const t = useTranslations('explorer');
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
        <SlidersHorizontal size={16} aria-hidden />
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
            <X size={18} aria-hidden />
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
          {t('found', { count: answer.total })}
        </button>
      </aside>
    </>
  );
}

function Found({ answer, state, all }: { answer: Answer; state: AnswerState; all: number }) {
  const t = useTranslations('explorer');
  return (
    <output aria-busy={state === 'loading'} data-answer={state} className="flex items-baseline gap-1.5">
      <strong className="text-base">{t('found', { count: answer.total })}</strong>
      {answer.total !== all && <span className="text-muted">{t('foundOf', { all })}</span>}
      {state === 'loading' && <span className="text-muted">{t('loading')}</span>}
    </output>
  );
}

function ExtentToggle({ explorer, answer }: { explorer: ExplorerState; answer: Answer }) {
  const t = useTranslations('explorer');
  const { filter } = explorer.address;
  const withoutPoint = answer.rows.filter((row) => row && row.longitude === null).length;
  return (
    <div className="text-xs text-muted">
      <label className="flex min-h-11 cursor-pointer items-center gap-2 text-sm font-semibold text-ink md:min-h-9">
        <input
          type="checkbox"
          checked={filter.extent !== null}
          onChange={({ target }) =>
            explorer.setFilter({ ...filter, extent: target.checked ? WHOLE_EXTENT : null }, 'push')
          }
          className="size-4 accent-accent"
        />
        {t('extent')}
      </label>
      {filter.extent ? t('extentNote') : withoutPoint > 0 && t('withoutPoint', { count: withoutPoint })}
    </div>
  );
}

// The map narrows it to what it shows as soon as it is told that its view counts.
const WHOLE_EXTENT = [41, 36, 53, 43] as const;

interface MoreRowsProps {
  answer: Answer;
  address: ExplorerAddress;
  addressOf: (changes: Partial<ExplorerAddress>) => string;
}

/** Without scripts long lists have pages; with them the table fetches what is scrolled to. */
function MoreRows({ answer, address, addressOf }: MoreRowsProps) {
  const t = useTranslations('explorer');
  const to = Math.min(address.offset + ROWS_AT_ONCE, answer.total);
  if (answer.total <= ROWS_AT_ONCE) return null;
  return (
    <noscript>
      <p>
        {t('firstOnly', { from: address.offset + 1, to, total: answer.total })}{' '}
        {to < answer.total && <a href={addressOf({ offset: to })}>{t('more', { count: ROWS_AT_ONCE })}</a>}
      </p>
    </noscript>
  );
}

function ViewSwitch({ view, onView, label }: { view: View; onView: (view: View) => void; label: string }) {
  const t = useTranslations('explorer');
  return (
    <div
      role="tablist"
      aria-label={label}
      className="sticky bottom-3 z-20 flex gap-1 rounded-full bg-paper p-1 shadow-card lg:hidden"
    >
      {(['list', 'map'] as const).map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          aria-selected={view === each}
          onClick={() => onView(each)}
          className={`min-h-11 grow rounded-full font-semibold ${view === each ? 'bg-accent text-on-accent' : 'text-muted'}`}
        >
          {t(each)}
        </button>
      ))}
    </div>
  );
}
