import { useLocale, useTranslations } from 'next-intl';
import { FORECAST_METHODS, type Forecast } from '@/geo/statistics/forecast';
import type { IndicatorRow } from '@/geo/statistics/indicator-table';
import { PAPER_INDICATORS } from '@/geo/statistics/paper/evidence';
import { isRefusal, type Refusal } from '@/geo/statistics/refusal';
import type { StatisticsSettings } from '@/geo/statistics/settings';
import { FanChart } from '../charts/fan-chart';
import { ClaimLinks } from '../ui/claim-links';
import { formatSignificant } from '../ui/format';
import { UnitName } from '../ui/unit-name';
import { OtherSettings } from './other-settings';
import { RefusalText } from './refusal-text';
import { variableName } from './sentence-text';
import { Field, YearInput } from './workbench-form';

interface ForecastViewProps {
  row: IndicatorRow | undefined;
  years: readonly number[];
  answer: Forecast | Refusal;
  settings: StatisticsSettings;
}

/** An indicator continued to a year by a method, drawn as a fan where the method has an interval. */
export function ForecastView({ row, years, answer, settings }: ForecastViewProps) {
  const t = useTranslations('statistics.page');
  return (
    <section id="forecast" className="rounded-card bg-paper px-4 py-4 shadow-card">
      <h2 className="text-lg font-bold">{t('forecastTitle')}</h2>
      <p className="text-xs text-muted">{t('forecastAside')}</p>
      <div className="grid grid-cols-1 gap-6 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <ForecastForm settings={settings} />
        <div className="mt-3 max-w-2xl">
          {isRefusal(answer) || !row ? (
            isRefusal(answer) && <RefusalText refusal={answer} />
          ) : (
            <Continuation row={row} years={years} answer={answer} />
          )}
        </div>
      </div>
    </section>
  );
}

function Continuation({
  row,
  years,
  answer,
}: {
  row: IndicatorRow;
  years: readonly number[];
  answer: Forecast;
}) {
  const language = useLocale();
  const t = useTranslations('statistics');
  const claimIds = row.claims.map(({ claim_id }) => claim_id);
  const end = answer.predictions.at(-1);
  if (!end || answer.method === 'polynomial') return null;
  const number = (value: number) => formatSignificant(value, language);
  const values = {
    name: variableName(t, row.indicator),
    method: t(`page.${answer.method}`),
    value: number(end.value),
    year: String(end.year),
  };
  const hasInterval = end.low !== null && end.high !== null;
  const text = hasInterval
    ? t('page.forecastText', { ...values, low: number(end.low ?? 0), high: number(end.high ?? 0) })
    : t('page.forecastTextPlain', values);
  return (
    <figure>
      <figcaption className="font-semibold first-letter:uppercase">
        {text} <UnitName unit={row.unit} multiplier={row.multiplier} />
      </figcaption>
      {answer.noInterval && <p className="text-doubt">{t(`page.${answer.noInterval}`)}</p>}
      <FanChart
        known={row.values.map((value, index) => ({ year: years[index] ?? 0, value }))}
        predictions={answer.predictions}
        language={language}
        text={text}
      />
      <p className="text-xs text-muted" data-claim={claimIds.join(' ')}>
        {t('page.computed', { count: claimIds.length })} <ClaimLinks claimIds={claimIds} />
      </p>
    </figure>
  );
}

function ForecastForm({ settings }: { settings: StatisticsSettings }) {
  const t = useTranslations('statistics');
  const { indicator, method, until } = settings.forecast;
  return (
    <form method="get" action="#forecast" className="mt-3 flex flex-wrap content-start items-end gap-3">
      <OtherSettings settings={settings} without={['forecast', 'by', 'until']} />
      <Field label={t('page.indicator')}>
        <select name="forecast" defaultValue={indicator} className="control">
          {PAPER_INDICATORS.map((name) => (
            <option key={name} value={name}>
              {variableName(t, name)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('page.method')}>
        <select name="by" defaultValue={method} className="control">
          {FORECAST_METHODS.map((name) => (
            <option key={name} value={name}>
              {t(`page.${name}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('page.until')}>
        <YearInput name="until" year={until} />
      </Field>
      <button type="submit" className="min-h-11 rounded-lg bg-accent px-4 font-semibold text-on-accent">
        {t('page.show')}
      </button>
    </form>
  );
}
