import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** A row: its name, its value for the bar (null is no data), and the figure with its source. */
interface BarRow {
  key: string;
  name: ReactNode;
  value: number | null;
  figure: ReactNode;
}

interface BarTableProps {
  caption: string;
  headings: readonly [string, string];
  rows: readonly BarRow[];
  colour?: string;
}

/** A table whose rows carry a bar each, all on one scale: chart and table in one. */
export function BarTable({ caption, headings, rows, colour = 'var(--color-mineral_water)' }: BarTableProps) {
  const t = useTranslations('clearance');
  const most = Math.max(1, ...rows.map(({ value }) => value ?? 0));
  return (
    <table className="mt-2 w-full border-collapse text-left">
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only">
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, value, figure }) => (
          <tr key={key} className="border-b border-line align-top last:border-0">
            <th scope="row" className="w-[38%] py-1.5 pr-3 font-normal">
              {name}
            </th>
            <td className="py-1.5">
              {value === null ? (
                <span className="text-muted">{t('noData')}</span>
              ) : (
                <>
                  <svg
                    viewBox="0 0 100 6"
                    preserveAspectRatio="none"
                    className="mb-0.5 block h-1.5 w-full"
                    aria-hidden
                  >
                    <rect width={(100 * value) / most} height="6" fill={colour} />
                  </svg>
                  {figure}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
