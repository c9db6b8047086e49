import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** The heading of a group of rows, across the table. */
export function RowsHead({ columns, children }: { columns: number; children: ReactNode }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={columns + 1} className="eyebrow compare-group">
        {children}
      </th>
    </tr>
  );
}

/** One row: what it is about, whether the columns differ, and the columns. */
export function CompareRow({
  label,
  differs,
  cells,
}: {
  label: ReactNode;
  differs: boolean;
  cells: readonly [string, ReactNode][];
}) {
  const t = useTranslations('dossier.compare');
  return (
    <tr className={differs ? 'compare-differs' : ''}>
      <th scope="row">
        <span className="block first-letter:uppercase">{label}</span>
        <span className={`block text-xs font-normal ${differs ? 'text-doubt' : 'text-muted'}`}>
          {differs ? `≠ ${t('differs')}` : `= ${t('same')}`}
        </span>
      </th>
      {cells.map(([key, cell]) => (
        <td key={key}>{cell}</td>
      ))}
    </tr>
  );
}

/** Nothing is known here: said in words. */
export function NoData() {
  return <span className="text-muted">{useTranslations('panels')('noData')}</span>;
}
