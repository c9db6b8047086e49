'use client';

import {
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useTranslations } from 'next-intl';
import { useMemo, useRef } from 'react';
import {
  EXPLORER_COLUMNS,
  type ExplorerColumn,
  type ExplorerRow,
  type ExplorerSort,
} from '@/geo/domain/deposit-explorer';
import { useIsLive } from '../ui/use-is-live';
import { ColumnHeading } from './column-heading';
import { ExplorerCell } from './explorer-cells';
import { Gap, MissingRow } from './table-rows';
import type { useFacetNames } from './use-facet-names';
import { useSelectedInSight } from './use-selected-in-sight';

interface ExplorerTableProps {
  rows: readonly (ExplorerRow | null)[];
  columns: readonly ExplorerColumn[];
  sort: ExplorerSort | null;
  nameOf: ReturnType<typeof useFacetNames>;
  selected: string | null;
  hovered: string | null;
  sortAddress: (sort: ExplorerSort | null) => string;
  onSort: (sort: ExplorerSort | null) => void;
  onSelect: (slug: string | null) => void;
  onHover: (slug: string | null) => void;
  onNeedRow: (index: number) => void;
}

const VIRTUAL_FROM = 200;
const ROW_PX = 45;

const WRAPS: readonly ExplorerColumn[] = ['name', 'commodities', 'holders', 'systems'];

type TableRow = { row: ExplorerRow | null };

const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature });
const helper = createColumnHelper<typeof features, TableRow>();
const COLUMNS = helper.columns(EXPLORER_COLUMNS.map((id) => helper.display({ id })));

/** The deposits as rows: sorted by the server, drawn only where they can be seen when there are many. */
export function ExplorerTable(props: ExplorerTableProps) {
  const { rows, columns, sort, selected, hovered } = props;
  const t = useTranslations('explorer');
  const pages = useTranslations('pages');
  const scroller = useRef<HTMLElement>(null);
  const table = useTable({
    features,
    columns: COLUMNS,
    data: useMemo(() => rows.map((row) => ({ row })), [rows]),
    getRowId: ({ row }, index) => row?.slug ?? String(index),
    manualSorting: true,
    state: {
      sorting: sort ? [{ id: sort.column, desc: sort.descending }] : [],
      columnVisibility: Object.fromEntries(EXPLORER_COLUMNS.map((id) => [id, columns.includes(id)])),
    },
  });
  const all = table.getRowModel().rows;
  const shown = table.getVisibleLeafColumns().map(({ id }) => id as ExplorerColumn);
  const isLive = useIsLive();
  const isVirtual = isLive && all.length > VIRTUAL_FROM;
  const virtual = useVirtualizer({
    count: all.length,
    enabled: isVirtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => all[index]?.id ?? index,
    initialRect: { width: 800, height: 1_200 },
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const sent = isLive ? all : all.filter(({ original }) => original.row);
  const drawn = isVirtual ? items.flatMap(({ index }) => all[index] ?? []) : sent;
  const before = isVirtual ? (items[0]?.start ?? 0) : 0;
  const after = isVirtual ? virtual.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;
  useSelectedInSight(scroller, rows, selected, isVirtual ? virtual.scrollToIndex : null);

  return (
    <section
      ref={scroller}
      aria-label={pages('deposits')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      className="min-h-0 grow overflow-auto rounded-card bg-paper shadow-card max-lg:max-h-[70dvh]"
    >
      <table aria-rowcount={all.length + 1} className="w-full border-collapse text-left">
        <caption className="sr-only">{pages('deposits')}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {shown.map((column) => (
              <ColumnHeading
                key={column}
                column={column}
                sort={sort}
                address={props.sortAddress}
                onSort={props.onSort}
              />
            ))}
          </tr>
        </thead>
        <tbody onMouseLeave={() => props.onHover(null)}>
          <Gap px={before} columns={columns.length} />
          {drawn.map(({ id, index, original: { row } }) => (
            <tr
              key={id}
              aria-rowindex={index + 2}
              data-slug={row?.slug}
              onMouseEnter={() => props.onHover(row?.slug ?? null)}
              onFocus={() => props.onHover(row?.slug ?? null)}
              className={`h-11 border-t border-line ${rowLook(row?.slug, selected, hovered)}`}
            >
              {row ? (
                shown.map((column) => (
                  <td
                    key={column}
                    className={`px-2.5 py-1 ${WRAPS.includes(column) ? '' : 'whitespace-nowrap'}`}
                  >
                    <ExplorerCell
                      row={row}
                      column={column}
                      nameOf={props.nameOf}
                      isSelected={row.slug === selected}
                      onSelect={props.onSelect}
                    />
                  </td>
                ))
              ) : (
                <MissingRow
                  columns={columns.length}
                  words={t('rowLoading')}
                  index={index}
                  onNeed={props.onNeedRow}
                />
              )}
            </tr>
          ))}
          <Gap px={after} columns={columns.length} />
        </tbody>
      </table>
    </section>
  );
}

function rowLook(slug: string | undefined, selected: string | null, hovered: string | null): string {
  if (slug === undefined) return '';
  if (slug === selected) return 'bg-accent-soft';
  return slug === hovered ? 'bg-page' : '';
}
