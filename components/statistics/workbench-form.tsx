import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FIRST_YEAR, LAST_YEAR } from '@/geo/statistics/address-reader';
import { PAPER_INDICATORS } from '@/geo/statistics/paper/evidence';
import { REGRESSORS, type StatisticsSettings } from '@/geo/statistics/settings';
import { OtherSettings } from './other-settings';
import { variableName } from './sentence-text';

interface WorkbenchFormProps {
  settings: StatisticsSettings;
  years: readonly number[];
}

/** What to explain by what, on which years: a plain form whose settings become the address. */
export function WorkbenchForm({ settings, years }: WorkbenchFormProps) {
  const t = useTranslations('statistics');
  const { dependent, independent, from, to, logarithms } = settings.regression;
  return (
    <form method="get" action="#regression" className="mt-3 space-y-3">
      <OtherSettings settings={settings} without={['y', 'x', 'from', 'to', 'log']} />
      <Field label={t('page.dependent')}>
        <select name="y" defaultValue={dependent} className="control">
          {PAPER_INDICATORS.map((name) => (
            <option key={name} value={name}>
              {variableName(t, name)}
            </option>
          ))}
        </select>
      </Field>
      <fieldset>
        <legend className="text-xs font-semibold text-muted">{t('page.independent')}</legend>
        <div className="grid grid-cols-[repeat(auto-fill,minmax(10.5rem,1fr))]">
          {REGRESSORS.map((name) => (
            <label key={name} className="flex min-h-11 items-center gap-2">
              <input
                type="checkbox"
                name="x"
                value={name}
                defaultChecked={independent.includes(name)}
                className="size-4 accent-accent"
              />
              {variableName(t, name)}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="flex flex-wrap items-end gap-3">
        <Field label={t('page.from')}>
          <YearInput name="from" year={from === FIRST_YEAR ? years[0] : from} />
        </Field>
        <Field label={t('page.to')}>
          <YearInput name="to" year={to === LAST_YEAR ? years.at(-1) : to} />
        </Field>
        <label className="flex min-h-11 items-center gap-2">
          <input
            type="checkbox"
            name="log"
            value="1"
            defaultChecked={logarithms}
            className="size-4 accent-accent"
          />
          {t('page.logarithms')}
        </label>
        <button type="submit" className="min-h-11 rounded-lg bg-accent px-4 font-semibold text-on-accent">
          {t('page.compute')}
        </button>
      </div>
    </form>
  );
}

/** A control under its name. */
export function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className="block">
      <span className="block text-xs font-semibold text-muted">{label}</span>
      {children}
    </label>
  );
}

/** A year to type. */
export function YearInput({ name, year }: { name: string; year: number | undefined }) {
  return (
    <input
      type="number"
      name={name}
      min={FIRST_YEAR}
      max={LAST_YEAR}
      defaultValue={year}
      className="control w-24"
    />
  );
}
