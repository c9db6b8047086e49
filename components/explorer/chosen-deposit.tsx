'use client';

import { useTranslations } from 'next-intl';
import type { ExplorerColumn, ExplorerRow } from '@/geo/domain/deposit-explorer';
import { ExplorerCell } from './explorer-cells';
import type { useFacetNames } from './use-facet-names';

interface ChosenDepositProps {
  row: ExplorerRow;
  nameOf: ReturnType<typeof useFacetNames>;
  onSelect: (slug: string | null) => void;
}

const SHOWN: readonly ExplorerColumn[] = ['name', 'commodities', 'district'];

/** What was chosen on the map of a narrow screen, whose table stands on another tab. */
export function ChosenDeposit({ row, nameOf, onSelect }: ChosenDepositProps) {
  const t = useTranslations('explorer');
  return (
    <section
      aria-label={t('chosen')}
      className="absolute inset-x-2 bottom-16 z-10 flex flex-wrap items-center gap-x-4 gap-y-1 rounded-card bg-paper px-2 py-1 shadow-card lg:hidden"
    >
      {SHOWN.map((column) => (
        <ExplorerCell key={column} row={row} column={column} nameOf={nameOf} isSelected onSelect={onSelect} />
      ))}
    </section>
  );
}
