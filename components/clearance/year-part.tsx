import { useLocale, useTranslations } from 'next-intl';
import type { ClearanceReport } from '@/geo/domain/clearance';
import type { ClearedPeriod } from '@/geo/domain/clearance-periods';
import type { Figure } from '@/geo/domain/figure';
import { FigureValue } from '../ui/figure-value';
import { formatNumber } from '../ui/format';
import { SourceMark } from '../ui/source-mark';
import { BarTable } from './bar-table';
import { Card } from './card';
import { Others } from './period-part';

interface YearPartProps {
  years: readonly ClearedPeriod[];
  plans: readonly Figure[];
  numberOf: (figure: Figure) => number;
}

/** Hectares of each year, with what other sources say; a year without a total is no data. */
export function YearPart({ years, plans, numberOf }: YearPartProps) {
  const t = useTranslations('clearance');
  const rows = withGaps(years).map(({ period, cleared }) => ({
    key: period,
    name: period,
    value: cleared?.chosen?.value ?? null,
    figure: cleared?.chosen && (
      <>
        <FigureValue figure={cleared.chosen} number={numberOf(cleared.chosen)} />
        <details className="text-xs">
          <summary className="min-h-6 cursor-pointer text-muted">
            {t('others')}: {cleared.others.length}
            {cleared.conflicting && <strong className="ml-2 text-doubt">{t('disagree')}</strong>}
          </summary>
          <Others others={cleared.others} numberOf={numberOf} />
        </details>
      </>
    ),
  }));
  return (
    <Card id="years" title={t('years')} note={t('yearsNote')} file="years">
      <BarTable caption={t('years')} headings={[t('period'), t('hectares')]} rows={rows} />
      {plans.map((plan) => (
        <p key={plan.claim_id} className="mt-2 text-muted">
          {plan.as_of}: <FigureValue figure={plan} number={numberOf(plan)} />
        </p>
      ))}
    </Card>
  );
}

const DEVICES = ['ap_mines', 'at_mines', 'uxo'] as const;

/** Mines and ordnance found in each year, by type, each type on its own scale. */
export function DevicePart({ years, numberOf }: Omit<YearPartProps, 'plans'>) {
  const t = useTranslations('clearance');
  const language = useLocale();
  const reports = withGaps(years).map(({ period, cleared }) => ({ period, report: counting(cleared) }));
  return (
    <Card id="devices" title={t('devices')} file="years">
      <div className="grid gap-x-6 sm:grid-cols-3">
        {DEVICES.map((device) => (
          <div key={device}>
            <h3 className="mt-2 content-end text-[13px] font-semibold sm:min-h-10">{t(device)}</h3>
            <BarTable
              caption={`${t('devices')}: ${t(device)}`}
              headings={[t('period'), t(device)]}
              colour="var(--color-ferrous_alunite_coal)"
              rows={reports.map(({ period, report }) => ({
                key: period,
                name: period,
                value: report?.[device] ?? null,
                figure: report && (
                  <span>
                    <strong>{formatNumber(report[device] ?? 0, language)}</strong>{' '}
                    <SourceMark figure={report} number={numberOf(report)} />
                  </span>
                ),
              }))}
            />
          </div>
        ))}
      </div>
    </Card>
  );
}

function counting(cleared: ClearedPeriod | null): ClearanceReport | null {
  if (!cleared) return null;
  const all = [...(cleared.chosen ? [cleared.chosen] : []), ...cleared.others];
  return all.find(({ ap_mines, qualifier }) => ap_mines !== null && qualifier !== 'suspicious') ?? null;
}

function withGaps(years: readonly ClearedPeriod[]): { period: string; cleared: ClearedPeriod | null }[] {
  const last = Number(years.at(-1)?.period ?? 0);
  const first = 2021; // the first whole year of clearance
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const period = String(first + index);
    return { period, cleared: years.find((year) => year.period === period) ?? null };
  });
}
