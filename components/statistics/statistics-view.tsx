import { useTranslations } from 'next-intl';
import type { CorrelationMatrix, PairDetail } from '@/geo/statistics/correlation-matrix';
import type { Forecast } from '@/geo/statistics/forecast';
import type { IndicatorRow, IndicatorTable } from '@/geo/statistics/indicator-table';
import type { Refusal } from '@/geo/statistics/refusal';
import type { StatisticsSettings } from '@/geo/statistics/settings';
import type { WorkbenchAnswer } from '@/geo/statistics/workbench';
import { PageTitle } from '../ui/page-title';
import { numberSources } from '../ui/source-numbers';
import { CorrelationTable } from './correlation-table';
import { ForecastView } from './forecast-view';
import { IndicatorData } from './indicator-data';
import { PairView } from './pair-view';
import { StatisticsNav } from './statistics-nav';
import { useUnits } from './use-units';
import { WorkbenchForm } from './workbench-form';
import { WorkbenchResult } from './workbench-result';

interface StatisticsViewProps {
  settings: StatisticsSettings;
  answer: {
    table: IndicatorTable;
    matrix: CorrelationMatrix;
    pair: PairDetail | undefined;
    workbench: WorkbenchAnswer;
    forecastRow: IndicatorRow | undefined;
    forecast: Forecast | Refusal;
  };
}

/** The eight indicators: correlation, one pair, regression, forecast, and the data they rest on. */
export function StatisticsView({ settings, answer }: StatisticsViewProps) {
  const t = useTranslations('statistics.page');
  const topics = useTranslations('indicators');
  const { unitOf, unitsOf } = useUnits(answer.table);
  const numberOf = numberSources(answer.table.rows.flatMap((row) => row.claims));
  const { dependent, independent, logarithms } = settings.regression;
  return (
    <>
      <StatisticsNav current="workbench" />
      <PageTitle title={topics('workbenchTitle')} lead={t('lead')} />
      <p className="rounded-card border-l-4 border-doubt bg-doubt-soft px-4 py-3">{t('five')}</p>
      <IgnoredSettings parts={settings.ignored} />
      <div className="mt-5 grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,11fr)_minmax(0,9fr)]">
        <CorrelationTable matrix={answer.matrix} settings={settings} />
        {answer.pair && <PairView pair={answer.pair} unitOf={unitOf} />}
      </div>
      <section id="regression" className="mt-6 rounded-card bg-paper px-4 py-4 shadow-card">
        <h2 className="text-lg font-bold">{t('regressionTitle')}</h2>
        <p className="text-xs text-muted">{t('regressionAside')}</p>
        <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
          <WorkbenchForm settings={settings} years={answer.table.years} />
          <div className="mt-3 min-w-0">
            <WorkbenchResult
              answer={answer.workbench}
              dependent={dependent}
              units={logarithms ? t('inLogarithms') : unitsOf([dependent, ...independent])}
            />
          </div>
        </div>
      </section>
      <div className="mt-6">
        <ForecastView
          row={answer.forecastRow}
          years={answer.table.years}
          answer={answer.forecast}
          settings={settings}
        />
      </div>
      <div className="mt-8">
        <IndicatorData table={answer.table} numberOf={numberOf} />
      </div>
    </>
  );
}

function IgnoredSettings({ parts }: { parts: readonly string[] }) {
  const t = useTranslations('statistics.page');
  if (parts.length === 0) return null;
  return (
    <p role="status" className="mt-3 rounded-card bg-paper px-4 py-3 shadow-card">
      <strong>{t('ignoredTitle')}.</strong> {t('ignoredText', { parts: parts.join(', ') })}
    </p>
  );
}
