'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { EXPLORER_COLUMNS, type ExplorerColumn, type ExplorerSort } from '@/geo/domain/deposit-explorer';
import { ColumnHeading } from './column-heading';
import { ExplorerRows, type ExplorerRowsProps } from './explorer-rows';

interface ExplorerTableProps extends Omit<ExplorerRowsProps, 'scroller' | 'shown'> {
  columns: readonly ExplorerColumn[];
  sort: ExplorerSort | null;
  sortAddress: (sort: ExplorerSort | null) => string;
  onSort: (sort: ExplorerSort | null) => void;
}

/** The deposits as a table: sorted by the server, its rows apart from its headings, so that neither draws the other anew. */
export function ExplorerTable({ columns, sort, sortAddress, onSort, ...rows }: ExplorerTableProps) {
  const pages = useTranslations('pages');
  const [scroller, setScroller] = useState<HTMLElement | null>(null); // a state: the rows are mounted before it
  const shown = useMemo(() => EXPLORER_COLUMNS.filter((column) => columns.includes(column)), [columns]);
  return (
    <section
      ref={setScroller}
      aria-label={pages('deposits')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      className="min-h-0 grow overflow-auto rounded-card bg-paper shadow-card max-lg:max-h-[70dvh]"
    >
      <table aria-rowcount={rows.rows.length + 1} className="w-full border-collapse text-left">
        <caption className="sr-only">{pages('deposits')}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {shown.map((column) => (
              <ColumnHeading key={column} column={column} sort={sort} address={sortAddress} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <ExplorerRows scroller={scroller} shown={shown} {...rows} />
      </table>
    </section>
  );
}
