import { useLocale, useTranslations } from 'next-intl';
import { MEASURES, measuresOf } from '@/geo/statistics/series/measure';
import { FORMS, formatYears, MOST_REGIONS } from '@/geo/statistics/series/settings';
import { Link } from '../ui/link';
import { addressWith, type IndicatorShown } from './indicator-shown';
import { Field } from './workbench-form';

/** How the indicator is shown: form, measure, kind of period, years and regions; a plain form whose settings become the address. */
export function IndicatorForm({ shown }: { shown: IndicatorShown }) {
  const t = useTranslations('indicators');
  const { settings, span, spans, indicator, unit } = shown;
  const years = formatYears(settings.years);
  const offered = measuresOf(unit);
  const measures = MEASURES.filter((measure) => measure === settings.measure || offered.includes(measure));
  return (
    <form
      method="get"
      className="space-y-3 rounded-card bg-paper px-4 py-4 shadow-card"
      aria-label={t('settings')}
    >
      <input type="hidden" name="indicator" value={indicator.code} />
      {settings.form && <input type="hidden" name="form" value={settings.form} />}
      {settings.at && <input type="hidden" name="at" value={settings.at} />}
      {settings.select && <input type="hidden" name="select" value={settings.select} />}
      <FormLinks shown={shown} />
      <Field label={t('measure')}>
        <select
          name="measure"
          defaultValue={settings.measure}
          className="control w-full"
          key={settings.measure}
        >
          {measures.map((measure) => (
            <option key={measure} value={measure}>
              {t(`measures.${measure}`)}
            </option>
          ))}
        </select>
      </Field>
      {spans.length > 1 && (
        <Field label={t('span')}>
          <select name="span" defaultValue={span} className="control w-full" key={span}>
            {spans.map((type) => (
              <option key={type} value={type}>
                {t(`spans.${type}`)}
              </option>
            ))}
          </select>
        </Field>
      )}
      <RegionChoice shown={shown} />
      <div className="flex items-end gap-3">
        <Field label={t('years')}>
          <input
            name="years"
            defaultValue={years === '-' ? '' : years}
            key={years}
            pattern="(\d{4})?-(\d{4})?"
            placeholder="2019-2024"
            className="control w-full"
          />
        </Field>
        <button type="submit" className="min-h-11 rounded-lg bg-accent px-4 font-semibold text-on-accent">
          {t('apply')}
        </button>
      </div>
    </form>
  );
}

function FormLinks({ shown: { settings, form: current } }: { shown: IndicatorShown }) {
  const t = useTranslations('indicators');
  return (
    <nav aria-label={t('form')} className="flex overflow-hidden rounded-lg border border-line">
      {FORMS.map((form) => (
        <Link
          key={form}
          href={addressWith(settings, { form })}
          scroll={false}
          aria-current={form === current ? 'true' : undefined}
          className={`flex min-h-11 grow items-center justify-center px-2 font-semibold ${
            form === current ? 'bg-accent text-on-accent' : 'text-accent hover:bg-accent-soft'
          }`}
        >
          {t(`forms.${form}`)}
        </Link>
      ))}
    </nav>
  );
}

function RegionChoice({ shown: { settings, coveredRegions, regions } }: { shown: IndicatorShown }) {
  const language = useLocale();
  const t = useTranslations('indicators');
  const without = regions.filter(
    ({ code }) => settings.regions.includes(code) && !coveredRegions.some((one) => one.code === code),
  );
  return (
    <fieldset key={settings.regions.join()}>
      <legend className="text-xs font-semibold text-muted">
        {t('regions')} ({t('regionsHint', { most: MOST_REGIONS })})
      </legend>
      <div className="max-h-56 overflow-y-auto rounded-lg border border-line px-3">
        {[...coveredRegions, ...without].map(({ code, names }) => (
          <label key={code} className="flex min-h-11 items-center gap-2">
            <input
              type="checkbox"
              name="region"
              value={code}
              defaultChecked={settings.regions.includes(code)}
              className="size-4 shrink-0 accent-accent"
            />
            {names[language]}
            {without.some((one) => one.code === code) && (
              <span className="text-xs text-muted">{t('noFigures')}</span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
