import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { writtenCount } from '../ui/format';

interface ClaimTableProps {
  caption: string;
  headings: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}

/** The figures behind a chart, folded away until asked for. */
export function ClaimTable({ caption, headings, rows }: ClaimTableProps) {
  const t = useTranslations('clearance');
  const language = useLocale();
  return (
    <details className="mt-2">
      <summary className="min-h-11 cursor-pointer content-center font-semibold text-accent">
        {t('table', writtenCount(rows.length, language))}
      </summary>
      <section
        aria-label={caption}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        tabIndex={0}
        className="relative max-h-96 overflow-auto"
      >
        <table className="w-full border-collapse text-left">
          <caption className="sr-only">{caption}</caption>
          <thead className="text-xs text-muted">
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col" className="sticky top-0 bg-paper py-2 pr-4 font-semibold">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {rows.map(({ key, cells }) => (
              <tr key={key} className="align-top">
                {cells.map((cell, index) => (
                  <td key={headings[index]} className="py-1.5 pr-4">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
