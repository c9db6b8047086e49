import { useLocale, useTranslations } from 'next-intl';
import { CLEARANCE_SERIES, type ClearanceReport } from '@/geo/domain/clearance';
import type { ClearedPeriod, ClearedYear } from '@/geo/domain/clearance-periods';
import type { Figure } from '@/geo/domain/figure';
import { PeriodColumns } from '../charts/period-columns';
import { SERIES_COLOURS } from '../charts/series-colours';
import { FigureValue } from '../ui/figure-value';
import { formatDate } from '../ui/format';
import { Card } from './card';
import { ClaimTable } from './claim-table';

interface PeriodPartProps {
  kind: 'weeks' | 'months';
  periods: readonly ClearedPeriod[];
  years: readonly ClearedYear[];
  /** Bulletins that do not say which week or month they are about. */
  undated: readonly ClearanceReport[];
  numberOf: (figure: Figure) => number;
}

/** Weeks or months: the chart with its gaps, its key, and the table of every figure that was published. */
export function PeriodPart({ kind, periods, years, undated, numberOf }: PeriodPartProps) {
  const t = useTranslations('clearance');
  const language = useLocale();
  return (
    <Card id={kind} title={t(kind)} note={t('periodsNote')} file={kind}>
      <PeriodColumns title={t(kind)} years={years} places={kind === 'weeks' ? 53 : 12} />
      <Key />
      <ClaimTable
        caption={t(kind)}
        headings={[t('period'), t('hectares'), t('counted'), t('others')]}
        rows={[...periods, ...undated.map(withoutPeriod)].map(({ period, chosen, others, conflicting }) => ({
          key: period || (others[0]?.claim_id ?? ''),
          cells: [
            <span key="period" className="whitespace-nowrap">
              {period ? formatDate(chosen?.as_of ?? period, language) : t('undated')}
            </span>,
            chosen ? (
              <FigureValue key="chosen" figure={chosen} number={numberOf(chosen)} />
            ) : (
              period && (
                <span key="none" className="text-muted">
                  {t('noData')}
                </span>
              )
            ),
            chosen && t(`series.${chosen.series}`),
            <Others key="others" others={others} conflicting={conflicting} numberOf={numberOf} />,
          ],
        }))}
      />
    </Card>
  );
}

// A row of its own, beside the chart but not in it.
function withoutPeriod(report: ClearanceReport): ClearedPeriod {
  return { period: '', chosen: null, others: [report], conflicting: false };
}

interface OthersProps {
  others: readonly Figure[];
  conflicting?: boolean;
  numberOf: (figure: Figure) => number;
}

/** What other sources say of the same period, and that they disagree where they do. */
export function Others({ others, conflicting = false, numberOf }: OthersProps) {
  const t = useTranslations('clearance');
  return (
    <span className="flex flex-wrap gap-x-3">
      {conflicting && <strong className="text-doubt">{t('disagree')}</strong>}
      {others.map((other) => (
        <FigureValue key={other.claim_id} figure={other} number={numberOf(other)} />
      ))}
    </span>
  );
}

function Key() {
  const t = useTranslations('clearance');
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-xs">
      {CLEARANCE_SERIES.map((series) => (
        <li key={series} className="flex items-center gap-1.5">
          <span className="size-3" style={{ background: SERIES_COLOURS[series] }} />
          {t(`series.${series}`)}
        </li>
      ))}
      <li className="flex items-center gap-1.5">
        <span className="mx-1 size-1 rounded-full bg-muted" />
        {t('gap')}
      </li>
      <li className="flex items-center gap-1.5">
        <span className="size-2 rounded-full border border-ink" />
        {t('otherValue')}
      </li>
    </ul>
  );
}
