'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import type { ExplorerColumn, ExplorerRow } from '@/geo/domain/deposit-explorer';
import { useIsLive } from '../ui/use-is-live';
import { DepositRow } from './deposit-row';
import { Gap, MissingRow } from './table-rows';
import type { useFacetNames } from './use-facet-names';
import { useSelectedInSight } from './use-selected-in-sight';

export interface ExplorerRowsProps {
  /** Null until it is mounted. */
  scroller: HTMLElement | null;
  rows: readonly (ExplorerRow | null)[];
  shown: readonly ExplorerColumn[];
  nameOf: ReturnType<typeof useFacetNames>;
  selected: string | null;
  hovered: string | null;
  onSelect: (slug: string | null) => void;
  onHover: (slug: string | null) => void;
  onNeedRow: (index: number) => void;
}

const VIRTUAL_FROM = 200;
const ROW_PX = 45;

/** The rows of the table, drawn only where they can be seen when there are many. */
export const ExplorerRows = memo(function ExplorerRows(props: ExplorerRowsProps) {
  const { scroller, rows, shown, selected, hovered, nameOf, onSelect, onHover, onNeedRow } = props;
  const t = useTranslations('explorer');
  const isLive = useIsLive();
  const isVirtual = isLive && rows.length > VIRTUAL_FROM;
  const virtual = useVirtualizer({
    count: rows.length,
    enabled: isVirtual,
    getScrollElement: () => scroller,
    estimateSize: () => ROW_PX,
    initialRect: { width: 800, height: 1_200 },
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const indices = isVirtual ? items.map(({ index }) => index) : [...rows.keys()];
  const drawn = isLive ? indices : indices.filter((index) => rows[index]);
  const before = isVirtual ? (items[0]?.start ?? 0) : 0;
  const after = isVirtual ? virtual.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;
  useSelectedInSight(scroller, rows, selected, isVirtual ? virtual.scrollToIndex : null);
  return (
    <tbody onMouseLeave={() => onHover(null)}>
      <Gap px={before} columns={shown.length} />
      {drawn.map((index) => {
        const row = rows[index];
        return row ? (
          <DepositRow
            key={row.slug}
            row={row}
            index={index}
            shown={shown}
            nameOf={nameOf}
            look={lookOf(row.slug, selected, hovered)}
            onSelect={onSelect}
            onHover={onHover}
          />
        ) : (
          <MissingRow
            key={index}
            columns={shown.length}
            words={t('rowLoading')}
            index={index}
            onNeed={onNeedRow}
          />
        );
      })}
      <Gap px={after} columns={shown.length} />
    </tbody>
  );
});

function lookOf(slug: string, selected: string | null, hovered: string | null) {
  if (slug === selected) return 'selected';
  return slug === hovered ? 'hovered' : 'plain';
}
