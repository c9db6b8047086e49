'use client';

import { memo } from 'react';
import type { ExplorerColumn, ExplorerRow } from '@/geo/domain/deposit-explorer';
import { ExplorerCell } from './explorer-cells';
import type { useFacetNames } from './use-facet-names';

interface DepositRowProps {
  row: ExplorerRow;
  index: number;
  shown: readonly ExplorerColumn[];
  nameOf: ReturnType<typeof useFacetNames>;
  look: keyof typeof LOOKS;
  onSelect: (slug: string | null) => void;
  onHover: (slug: string | null) => void;
}

const LOOKS = { plain: '', hovered: 'bg-page', selected: 'bg-accent-soft' };

const WRAPS: readonly ExplorerColumn[] = ['name', 'commodities', 'holders', 'systems'];

/** A deposit in the table; drawn anew only when something of it changed. */
export const DepositRow = memo(function DepositRow(props: DepositRowProps) {
  const { row, index, shown, nameOf, look, onSelect, onHover } = props;
  return (
    <tr
      aria-rowindex={index + 2}
      data-slug={row.slug}
      onMouseEnter={() => onHover(row.slug)}
      onFocus={() => onHover(row.slug)}
      onBlur={() => onHover(null)}
      className={`h-11 border-t border-line ${LOOKS[look]}`}
    >
      {shown.map((column) => (
        <td key={column} className={`px-2.5 py-1 ${WRAPS.includes(column) ? '' : 'whitespace-nowrap'}`}>
          <ExplorerCell
            row={row}
            column={column}
            nameOf={nameOf}
            isSelected={look === 'selected'}
            onSelect={onSelect}
          />
        </td>
      ))}
    </tr>
  );
});
