import { useTranslations } from 'next-intl';
import { UNLOCKED_KINDS } from '@/geo/domain/clearing-case';
import {
  CLEARING_METHODS,
  type ClearingField,
  MAX_WEIGHT,
  type ReadSettings,
} from '@/geo/domain/clearing-settings';
import { WeightSlider } from './weight-slider';

/** What the order depends on, as a plain form whose settings become the address; what was typed stays, usable or not. */
export function SettingsForm({ asked }: { asked: ReadSettings }) {
  const t = useTranslations('clearing');
  const words = useTranslations('words');
  const { texts, settings } = asked;
  return (
    <form method="get" className="self-start rounded-card bg-paper p-4 shadow-card print:hidden">
      <h2 className="text-lg font-bold">{t('form')}</h2>
      <fieldset className="mt-2">
        <legend className="text-xs font-semibold text-muted">{t('budget')}</legend>
        <Choice value="hectares" isChosen={settings.budget === 'hectares'} label={t('inHectares')} />
        <TypedNumber asked={asked} name="hectares" label={t('hectares')} />
        <Choice value="days" isChosen={settings.budget === 'days'} label={t('inDays')} />
        {CLEARING_METHODS.map((method) => (
          <div key={method}>
            <h3 className="mt-1 text-[13px] first-letter:uppercase">{words(`releaseMethods.${method}`)}</h3>
            <div className="grid grid-cols-2 gap-3">
              <TypedNumber
                asked={asked}
                name={`${method}_days`}
                label={t('days')}
                about={words(`releaseMethods.${method}`)}
              />
              <TypedNumber
                asked={asked}
                name={`${method}_rate`}
                label={t('rate')}
                about={words(`releaseMethods.${method}`)}
              />
            </div>
          </div>
        ))}
        <p className="mt-1 text-xs text-muted">{t('rateNote')}</p>
      </fieldset>
      <div className="mt-3 border-t border-line pt-2">
        <TypedNumber asked={asked} name="within" label={t('within')} />
      </div>
      <fieldset className="mt-3 border-t border-line pt-2">
        <legend className="float-left w-full text-xs font-semibold text-muted">{t('weights')}</legend>
        <div className="clear-left pt-1">
          {UNLOCKED_KINDS.map((kind) => (
            <WeightSlider
              key={`${kind} ${texts[`weight_${kind}`]}`}
              name={`weight_${kind}`}
              label={t(`kinds.${kind}`)}
              weight={settings.weights[kind]}
              most={MAX_WEIGHT}
            />
          ))}
        </div>
      </fieldset>
      <button
        type="submit"
        className="mt-2 min-h-11 w-full rounded-lg bg-accent px-4 font-semibold text-on-accent"
      >
        {t('compute')}
      </button>
    </form>
  );
}

function Choice({ value, isChosen, label }: { value: string; isChosen: boolean; label: string }) {
  return (
    <label className="flex min-h-11 items-center gap-2">
      <input
        type="radio"
        name="budget"
        value={value}
        defaultChecked={isChosen}
        className="size-4 accent-accent"
      />
      {label}
    </label>
  );
}

interface TypedNumberProps {
  asked: ReadSettings;
  name: ClearingField;
  label: string;
  /** What the number is about, for a reader who only hears its label. */
  about?: string;
}

function TypedNumber({ asked: { texts, problems }, name, label, about }: TypedNumberProps) {
  const isWrong = problems.some(({ field }) => field === name);
  return (
    <label className="block">
      <span className="block text-xs font-semibold text-muted">
        {label}
        {about && <span className="sr-only">: {about}</span>}
      </span>
      <input
        type="text"
        inputMode="decimal"
        name={name}
        key={texts[name]}
        defaultValue={texts[name]}
        aria-invalid={isWrong || undefined}
        className={`control w-full ${isWrong ? 'outline-2 outline-hazard' : ''}`}
      />
    </label>
  );
}
