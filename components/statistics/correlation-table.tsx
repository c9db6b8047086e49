import { useLocale, useTranslations } from 'next-intl';
import { CORRELATION_METHODS } from '@/geo/statistics/correlation';
import type { CorrelationMatrix, MatrixCell } from '@/geo/statistics/correlation-matrix';
import { PAPER_INDICATORS, type PaperIndicator } from '@/geo/statistics/paper/evidence';
import { isRefusal } from '@/geo/statistics/refusal';
import { formatSettings, type StatisticsSettings } from '@/geo/statistics/settings';
import { formatFixed, formatP } from '../ui/format';
import { Link } from '../ui/link';
import { variableName } from './sentence-text';

interface CorrelationTableProps {
  matrix: CorrelationMatrix;
  settings: StatisticsSettings;
}

/** The correlations of all pairs: a table that is a heat map, each cell a link to its pair. */
export function CorrelationTable({ matrix, settings }: CorrelationTableProps) {
  const language = useLocale();
  const t = useTranslations('statistics');
  const across = PAPER_INDICATORS.slice(0, -1);
  const cellAt = (one: string, other: string) =>
    matrix.cells.find((cell) => cell.one === one && cell.other === other);
  return (
    <section id="correlation" className="rounded-card bg-paper px-4 py-4 shadow-card">
      <h2 className="text-lg font-bold">{t('page.correlationTitle')}</h2>
      <p className="text-xs text-muted">
        {t('page.correlationAside', { tests: matrix.tests, bar: formatFixed(matrix.bar, language, 4) })}
      </p>
      <MethodSwitch settings={settings} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section aria-label={t('page.correlationTitle')} tabIndex={0} className="mt-3 overflow-x-auto">
        <table className="border-separate border-spacing-0.5 text-center text-[13px]">
          <caption className="sr-only">{t('page.correlationTitle')}</caption>
          <thead>
            <tr>
              <td />
              {across.map((name) => (
                <th
                  key={name}
                  scope="col"
                  className="w-16 max-w-16 min-w-16 align-bottom text-[10.5px] leading-4 font-semibold tracking-tight break-words hyphens-auto text-muted"
                >
                  {variableName(t, name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {PAPER_INDICATORS.slice(1).map((one) => (
              <tr key={one}>
                <th
                  scope="row"
                  className="sticky left-0 bg-paper w-24 pr-2 text-left text-xs font-semibold max-w-24 text-muted"
                >
                  {variableName(t, one)}
                </th>
                {across.map((other) => (
                  <Cell key={other} cell={cellAt(one, other)} settings={settings} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="mt-2 text-xs text-muted">{t('page.correlationNote')}</p>
    </section>
  );
}

function Cell({ cell, settings }: { cell: MatrixCell | undefined; settings: StatisticsSettings }) {
  const language = useLocale();
  const t = useTranslations('statistics');
  if (!cell) return <td />;
  if (isRefusal(cell.answer)) return <td className="bg-page text-muted">—</td>;
  const { r, p } = cell.answer;
  const pair = [cell.other, cell.one] as [PaperIndicator, PaperIndicator];
  const isChosen = settings.pair.every((name) => pair.includes(name));
  const label = t('page.cell', {
    one: variableName(t, cell.one),
    other: variableName(t, cell.other),
    r: formatFixed(r, language, 2),
    p: p === null ? '—' : formatP(p, language),
  });
  return (
    <td className="p-0" style={{ background: shadeOf(r) }}>
      <Link
        href={`?${formatSettings(settings, { pair })}#pair`}
        aria-label={cell.passesBar ? `${label}, ${t('page.passes')}` : label}
        title={label}
        aria-current={isChosen ? 'true' : undefined}
        className={`flex h-11 min-w-16 items-center justify-center hover:underline ${isChosen ? 'outline-2 -outline-offset-2 outline-ink' : ''}`}
      >
        {formatFixed(r, language, 2).replace('-', '−')}
        {cell.passesBar && <span aria-hidden>&nbsp;•</span>}
      </Link>
    </td>
  );
}

/** Positive coefficients towards the accent, negative ones towards copper, stronger ones deeper; the ink stays readable on all. */
function shadeOf(r: number): string {
  const colour = r >= 0 ? 'var(--color-accent)' : 'var(--color-copper_molybdenum)';
  return `color-mix(in srgb, ${colour} ${Math.round(Math.abs(r) * 42)}%, var(--color-paper))`;
}

function MethodSwitch({ settings }: { settings: StatisticsSettings }) {
  const t = useTranslations('statistics.page');
  return (
    <nav aria-label={t('method')} className="mt-2 flex gap-2">
      {CORRELATION_METHODS.map((method) => (
        <Link
          key={method}
          href={`?${formatSettings(settings, { method })}#correlation`}
          aria-current={settings.method === method ? 'true' : undefined}
          className={`min-h-11 content-center rounded-full border px-4 font-semibold ${
            settings.method === method ? 'border-accent bg-accent-soft text-accent' : 'border-line text-muted'
          }`}
        >
          {t(method)}
        </Link>
      ))}
    </nav>
  );
}
