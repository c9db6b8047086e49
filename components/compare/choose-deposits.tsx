import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import { COMPARED_AT_MOST, compareAddress } from '@/geo/domain/compare';
import type { DepositRow } from '@/geo/domain/deposit';
import { numberLocale } from '@/geo/domain/languages';

interface ChooseDepositsProps {
  chosen: readonly DepositRow[];
  choices: readonly DepositRow[];
  words: string;
}

/** A plain form for choosing up to four deposits; it works without scripts. */
export function ChooseDeposits({ chosen, choices, words }: ChooseDepositsProps) {
  const language = useLocale();
  const t = useTranslations('dossier.compare');
  return (
    <form
      action={compareAddress(language, [])}
      className="mt-6 max-w-xl rounded-card bg-paper px-5 py-6 shadow-card sm:px-8"
    >
      <p className="font-semibold">{words}</p>
      {Array.from({ length: COMPARED_AT_MOST }, (_, index) => (
        <div key={String(index)} className="mt-4">
          <DepositSelect
            label={t('choose', { number: index + 1 })}
            choices={[...chosen, ...choices]}
            chosen={chosen[index]?.slug}
          />
        </div>
      ))}
      <Submit>{t('submit')}</Submit>
    </form>
  );
}

/** A plain form that adds one deposit to those compared. */
export function AddDeposit({ slugs, choices }: { slugs: readonly string[]; choices: readonly DepositRow[] }) {
  const language = useLocale();
  const t = useTranslations('dossier.compare');
  return (
    <form action={compareAddress(language, [])} className="flex flex-wrap items-end gap-2">
      <input type="hidden" name="deposits" value={slugs.join(',')} />
      <div>
        <DepositSelect label={t('add')} choices={choices} />
      </div>
      <Submit>{t('addSubmit')}</Submit>
    </form>
  );
}

interface DepositSelectProps {
  label: string;
  choices: readonly DepositRow[];
  chosen?: string | undefined;
}

function DepositSelect({ label, choices, chosen = '' }: DepositSelectProps) {
  const id = useId();
  const language = useLocale();
  const t = useTranslations('dossier.compare');
  const byName = new Intl.Collator(numberLocale(language));
  const sorted = choices.toSorted((one, other) => byName.compare(one.names[language], other.names[language]));
  return (
    <>
      <label htmlFor={id} className="block text-[13px] text-muted">
        {label}
      </label>
      <select
        id={id}
        name="deposits"
        defaultValue={chosen}
        className="min-h-11 w-full max-w-80 rounded-block border border-muted bg-paper px-3"
      >
        <option value="">{t('nothingChosen')}</option>
        {sorted.map((deposit) => (
          <option key={deposit.slug} value={deposit.slug}>
            {[deposit.names[language], deposit.region_names?.[language]].filter(Boolean).join(' · ')}
          </option>
        ))}
      </select>
    </>
  );
}

function Submit({ children }: { children: string }) {
  return (
    <button type="submit" className="mt-4 min-h-11 rounded-block bg-accent px-5 font-semibold text-on-accent">
      {children}
    </button>
  );
}
