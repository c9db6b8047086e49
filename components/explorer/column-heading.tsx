'use client';

import { ArrowDown, ArrowUp } from 'lucide';
import { useTranslations } from 'next-intl';
import type { MouseEvent } from 'react';
import type { ExplorerColumn, ExplorerSort } from '@/geo/domain/deposit-explorer';
import { Icon } from '../ui/icon';

interface ColumnHeadingProps {
  column: ExplorerColumn;
  sort: ExplorerSort | null;
  address: (sort: ExplorerSort | null) => string;
  onSort: (sort: ExplorerSort | null) => void;
}

/** A column's name, which sorts by it: up, down, and as at first. A link, so that it sorts without scripts too. */
export function ColumnHeading({ column, sort, address, onSort }: ColumnHeadingProps) {
  const t = useTranslations('explorer');
  const isSorted = sort?.column === column;
  const next = !isSorted
    ? { column, descending: false }
    : sort.descending
      ? null
      : { column, descending: true };
  const sortNow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onSort(next);
  };
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
      className={`sticky top-0 z-10 bg-paper px-2.5 text-xs font-semibold whitespace-nowrap text-muted ${column === 'name' ? 'pl-10 md:pl-11' : ''}`}
    >
      <a
        href={address(next)}
        onClick={sortNow}
        title={t('sortBy', { column: t(`columnNames.${column}`) })}
        className="inline-flex min-h-11 items-center gap-1 hover:text-ink"
      >
        {t(`columnNames.${column}`)}
        {isSorted && (sort.descending ? <Icon of={ArrowDown} size={12} /> : <Icon of={ArrowUp} size={12} />)}
      </a>
    </th>
  );
}
