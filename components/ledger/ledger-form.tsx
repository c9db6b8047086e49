import { useLocale, useTranslations } from 'next-intl';
import type { LedgerField, LedgerOption, LedgerPlace } from '@/geo/domain/ledger';
import { ledgerAddress } from '@/geo/domain/ledger-address';
import { Link } from '../ui/link';
import { FilterSelect } from './filter-select';
import { useFilterChoices } from './use-filter-choices';

const FIRST = ['subject', 'indicator', 'year', 'publisher'] as const satisfies readonly LedgerField[];
const MORE = [
  'source_kind',
  'language',
  'kind',
  'qualifier',
  'confidence',
  'verdict',
] as const satisfies readonly LedgerField[];

type ChosenField = (typeof FIRST | typeof MORE)[number];

/** The filter of the ledger: a plain form, so it works without scripts; every setting stands in the address. */
export function LedgerForm({ place, options }: { place: LedgerPlace; options: readonly LedgerOption[] }) {
  const language = useLocale();
  const t = useTranslations('sources');
  const { filter, show } = place;
  const select = (field: ChosenField) => <Choice key={field} field={field} place={place} options={options} />;
  return (
    <form
      method="get"
      action={`/${language}/sources`}
      aria-label={t('filter')}
      className="mt-5 rounded-card bg-paper px-4 py-4 shadow-card print:hidden"
    >
      {show === 'sources' && <input type="hidden" name="show" value="sources" />}
      {filter.source && <input type="hidden" name="source" value={filter.source} />}
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2 lg:grid-cols-4">
        <label className="flex flex-col gap-1 sm:col-span-2 lg:col-span-4">
          <span className="text-xs font-semibold text-muted">
            {t('search')} <span className="font-normal">· {t('searchHint')}</span>
          </span>
          <input
            type="search"
            name="q"
            defaultValue={filter.q}
            key={filter.q}
            maxLength={200}
            autoComplete="off"
            className="control"
          />
        </label>
        {FIRST.map(select)}
      </div>
      <details open={MORE.some((field) => filter[field] !== undefined)} className="mt-2">
        <summary className="min-h-11 cursor-pointer content-center font-semibold text-accent">
          {t('more')}
        </summary>
        <div className="grid grid-cols-1 gap-3 sm:grid-cols-2 lg:grid-cols-3">{MORE.map(select)}</div>
      </details>
      <div className="mt-3 flex flex-wrap items-center gap-x-6">
        <button type="submit" className="min-h-11 rounded-lg bg-accent px-5 font-semibold text-on-accent">
          {t('apply')}
        </button>
        {Object.values(filter).some((value) => value !== undefined) && (
          <Link
            href={ledgerAddress(language, { filter: {}, show, page: 1 })}
            className="flex min-h-11 items-center font-semibold text-accent underline"
          >
            {t('clear')}
          </Link>
        )}
      </div>
    </form>
  );
}

interface ChoiceProps {
  field: ChosenField;
  place: LedgerPlace;
  options: readonly LedgerOption[];
}

function Choice({ field, place, options }: ChoiceProps) {
  const t = useTranslations('sources');
  const choices = useFilterChoices(field, options);
  return (
    <FilterSelect
      name={field}
      label={t(`fields.${field}`)}
      all={t('all')}
      chosen={place.filter[field]}
      groups={choices}
    />
  );
}
