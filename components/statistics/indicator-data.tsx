import { useLocale, useTranslations } from 'next-intl';
import type { Figure } from '@/geo/domain/figure';
import type { IndicatorTable } from '@/geo/statistics/indicator-table';
import { DataTable } from '../ui/data-table';
import { formatNumber } from '../ui/format';
import { SourceMark } from '../ui/source-mark';
import { UnitName } from '../ui/unit-name';

interface IndicatorDataProps {
  table: IndicatorTable;
  numberOf: (figure: Figure) => number;
}

/** The values everything on the page is computed from, each with its source. */
export function IndicatorData({ table, numberOf }: IndicatorDataProps) {
  const language = useLocale();
  const t = useTranslations('statistics.page');
  return (
    <section>
      <h2 className="text-lg font-bold">{t('dataTitle')}</h2>
      <p className="text-xs text-muted">{t('dataAside')}</p>
      {table.missingYears.length > 0 && (
        <p className="text-doubt">{t('missing', { years: table.missingYears.join(', ') })}</p>
      )}
      <DataTable
        caption={t('dataTitle')}
        headings={[t('indicator'), ...table.years.map(String)]}
        rows={table.rows.map((row) => ({
          key: row.indicator,
          cells: [
            <span key="name">
              {row.names[language]}
              <span className="block text-xs text-muted">
                <UnitName unit={row.unit} multiplier={row.multiplier} />
              </span>
            </span>,
            ...row.claims.map((claim, index) => (
              <span key={claim.claim_id} className="whitespace-nowrap">
                {formatNumber(row.values[index] ?? 0, language)}{' '}
                <SourceMark figure={claim} number={numberOf(claim)} />
              </span>
            )),
          ],
        }))}
      />
    </section>
  );
}
