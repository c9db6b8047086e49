'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, memo, useEffect, useRef, useState } from 'react';
import { ACCESS_STATES } from '@/geo/domain/access';
import {
  type ChoiceFacet,
  type FacetCounts,
  type FacetVocabulary,
  THRESHOLD_FACETS,
} from '@/geo/domain/deposit-facets';
import {
  type DepositFilter,
  FILTER_PARAMETERS,
  formatDepositFilter,
  MAX_TEXT,
  parseDepositFilter,
} from '@/geo/domain/deposit-filter';
import { useIsLive } from '../ui/use-is-live';
import { ChoiceFacetField } from './choice-facet';
import { ThresholdFacetField } from './threshold-facet';

interface FacetFormProps {
  filter: DepositFilter;
  vocabulary: FacetVocabulary;
  counts: FacetCounts;
  nameOf: (facet: ChoiceFacet, value: string) => string;
  /** What the form must carry along to work without scripts: sort and columns. */
  kept: Record<string, string>;
  onFilter: (filter: DepositFilter, history?: 'push' | 'replace') => void;
}

const GROUPS: readonly { group: 'what' | 'where' | 'known'; facets: readonly ChoiceFacet[] }[] = [
  { group: 'what', facets: ['commodity', 'role', 'type', 'status'] },
  { group: 'where', facets: ['region', 'district', 'clearance'] },
  { group: 'known', facets: ['estimate', 'system', 'holder'] },
];

const OPEN_AT_FIRST: readonly ChoiceFacet[] = ['commodity', 'region'];

/** The form's id, for what belongs to it and stands elsewhere. */
export const FACET_FORM = 'facet-form';

/** Every facet as a form that is sent without scripts, and answers at once with them. */
export const FacetForm = memo(function FacetForm(props: FacetFormProps) {
  const { filter, vocabulary, counts, nameOf, kept, onFilter } = props;
  const t = useTranslations('explorer');
  const isLive = useIsLive();
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, for what was chosen before the scripts were there
  useEffect(() => {
    const early = form.current && filterOf(form.current, vocabulary);
    if (early && !isSame(early, filter)) onFilter(early, 'replace');
  }, []);
  const choose = (facet: ChoiceFacet, chosen: readonly string[]) => {
    const { [facet]: _, ...others } = filter.choices;
    onFilter({ ...filter, choices: chosen.length > 0 ? { ...others, [facet]: chosen } : others });
  };
  return (
    <form
      ref={form}
      id={FACET_FORM}
      method="get"
      autoComplete="off" // a browser that fills it in as it once was would undo what the address says
      onSubmit={(event: FormEvent) => event.preventDefault()}
    >
      <TextField text={filter.text} onText={(text) => onFilter({ ...filter, text }, 'replace')} />
      {GROUPS.map(({ group, facets }) => (
        <section key={group} className="mt-4">
          <h2 className="eyebrow">{t(`groups.${group}`)}</h2>
          {facets.map((facet) => (
            <ChoiceFacetField
              key={facet}
              facet={facet}
              values={vocabulary[facet]}
              chosen={filter.choices[facet] ?? []}
              counts={counts[facet]}
              nameOf={nameOf}
              isOpen={OPEN_AT_FIRST.includes(facet)}
              onChange={(chosen) => choose(facet, chosen)}
            />
          ))}
        </section>
      ))}
      <section className="mt-4 grid gap-2">
        <h2 className="eyebrow">{t('groups.reach')}</h2>
        {THRESHOLD_FACETS.map((facet) => (
          <ThresholdFacetField
            key={facet}
            facet={facet}
            km={filter.thresholds[facet]}
            counts={counts[facet]}
            onChange={(km) => {
              const { [facet]: _, ...others } = filter.thresholds;
              onFilter({ ...filter, thresholds: km === undefined ? others : { ...others, [facet]: km } });
            }}
          />
        ))}
        <AccessField filter={filter} onFilter={onFilter} />
      </section>
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {!isLive && (
        <button
          type="submit"
          className="mt-4 min-h-11 w-full rounded-lg bg-accent px-4 font-bold text-on-accent"
        >
          {t('apply')}
        </button>
      )}
    </form>
  );
});

/** What the form would ask for if it were sent. */
function filterOf(form: HTMLFormElement, vocabulary: FacetVocabulary): DepositFilter {
  const given = new FormData(form);
  const query = Object.fromEntries(FILTER_PARAMETERS.map((name) => [name, given.getAll(name).map(String)]));
  return parseDepositFilter(query, vocabulary).filter;
}

function isSame(one: DepositFilter, other: DepositFilter): boolean {
  const [first, second] = [one, other].map((filter) => JSON.stringify(formatDepositFilter(filter)));
  return first === second;
}

function AccessField({ filter, onFilter }: Pick<FacetFormProps, 'filter' | 'onFilter'>) {
  const t = useTranslations('explorer');
  return (
    <label className="flex min-h-11 items-center justify-between gap-2 border-t border-line pt-2">
      <span className="min-w-0">{t('access')}</span>
      <select
        name="filter.access"
        value={filter.access}
        onChange={({ target }) =>
          onFilter({
            ...filter,
            access: ACCESS_STATES.find((state) => state === target.value) ?? filter.access,
          })
        }
        className="h-11 w-36 shrink-0 rounded-lg border border-line bg-paper px-2 md:h-8"
      >
        {ACCESS_STATES.toReversed().map((state) => (
          <option key={state} value={state}>
            {t(`accessStates.${state}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The words; what is being written stays in the field and follows the address when that is changed elsewhere. */
function TextField({ text, onText }: { text: string; onText: (text: string) => void }) {
  const t = useTranslations('explorer');
  const [written, setWritten] = useState(text);
  const field = useRef<HTMLInputElement>(null);
  const write = (words: string) => {
    setWritten(words);
    onText(words.trim().replace(/\s+/g, ' '));
  };
  useEffect(() => setWritten((last) => (last.trim() === text ? last : text)), [text]);
  // What was written before the scripts were there stands as it is, down to a space before the next word.
  useEffect(() => setWritten((last) => field.current?.value ?? last), []);
  return (
    <label className="block font-semibold">
      {t('text')}
      <input
        ref={field}
        name="q"
        type="search"
        maxLength={MAX_TEXT}
        value={written}
        onChange={({ target }) => write(target.value)}
        className="mt-1 h-11 w-full rounded-lg border border-line bg-paper px-3 font-normal md:h-9"
      />
    </label>
  );
}
