import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/geo/domain/languages';
import { CORRELATION_METHODS, type Correlation } from '@/geo/statistics/correlation';
import type { CorrelationMatrix, MatrixCell } from '@/geo/statistics/correlation-matrix';
import { PAPER_INDICATORS, type PaperIndicator } from '@/geo/statistics/paper/evidence';
import { isRefusal } from '@/geo/statistics/refusal';
import { formatSettings, type StatisticsSettings } from '@/geo/statistics/settings';
import { DataTable } from '../ui/data-table';
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
      <EveryPair matrix={matrix} />
    </section>
  );
}

function Cell({ cell, settings }: { cell: MatrixCell | undefined; settings: StatisticsSettings }) {
  const language = useLocale();
  const t = useTranslations('statistics');
  if (!cell) return <td />;
  if (isRefusal(cell.answer)) return <td className="bg-page text-muted">—</td>;
  const { r } = cell.answer;
  const pair = [cell.other, cell.one] as [PaperIndicator, PaperIndicator];
  const isChosen = settings.pair.every((name) => pair.includes(name));
  const names = t('page.pairTitle', { one: variableName(t, cell.one), other: variableName(t, cell.other) });
  const label = `${names}: ${said(cell.answer, language, t)}`;
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

type Translate = ReturnType<typeof useTranslations<'statistics'>>;

/** A coefficient in words: r, n, the exact p and its interval, as far as they exist. */
function said({ r, n, p, interval }: Correlation, language: Language, t: Translate): string {
  const fixed = (value: number) => formatFixed(value, language, 2).replace('-', '−');
  if (p === null || !interval) return t('page.pairTextShort', { r: fixed(r), n });
  const ends = { low: fixed(interval.low), high: fixed(interval.high) };
  return t('page.pairText', { r: fixed(r), n, p: formatP(p, language), ...ends });
}

function cellsOf({ one, other, answer, passesBar }: MatrixCell, language: Language, t: Translate): string[] {
  const pair = t('page.pairTitle', { one: variableName(t, one), other: variableName(t, other) });
  if (isRefusal(answer)) return [pair, '—', '—', '—', '—', '—'];
  const { r, n, p, interval } = answer;
  const fixed = (value: number) => formatFixed(value, language, 4).replace('-', '−');
  return [
    pair,
    fixed(r),
    String(n),
    p === null ? '—' : formatP(p, language),
    interval ? `${fixed(interval.low)} … ${fixed(interval.high)}` : '—',
    t(passesBar ? 'page.passes' : 'page.fails'),
  ];
}

/** Every pair as a row: what a cell of the map holds, to be read. */
function EveryPair({ matrix }: { matrix: CorrelationMatrix }) {
  const language = useLocale();
  const t = useTranslations('statistics');
  return (
    <details className="mt-2">
      <summary className="min-h-11 cursor-pointer content-center font-semibold text-accent">
        {t('page.everyPair', { count: matrix.cells.length })}
      </summary>
      <DataTable
        caption={t('page.everyPair', { count: matrix.cells.length })}
        headings={[t('page.pair'), 'r', 'n', 'p', t('page.interval'), t('page.bar')]}
        rows={matrix.cells.map((cell) => ({
          key: `${cell.one}|${cell.other}`,
          cells: cellsOf(cell, language, t),
        }))}
      />
    </details>
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
