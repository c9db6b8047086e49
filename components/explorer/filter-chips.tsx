'use client';

import { X } from 'lucide';
import { useTranslations } from 'next-intl';
import { CHOICE_FACETS, THRESHOLD_FACETS } from '@/geo/domain/deposit-facets';
import { type DepositFilter, NO_FILTER } from '@/geo/domain/deposit-filter';
import { Icon } from '../ui/icon';
import { facetKey, type useFacetNames } from './use-facet-names';

interface FilterChipsProps {
  filter: DepositFilter;
  nameOf: ReturnType<typeof useFacetNames>;
  address: (filter: DepositFilter) => string;
  onFilter: (filter: DepositFilter) => void;
}

/** What is asked for, each part with a way to take it back; links, so that they work without scripts. */
export function FilterChips({ filter, nameOf, address, onFilter }: FilterChipsProps) {
  const t = useTranslations('explorer');
  const chips = useChips(filter, nameOf);
  if (chips.length === 0) return null;
  return (
    <ul className="flex flex-wrap items-center gap-1.5">
      {chips.map(({ name, without }) => (
        <li key={name}>
          <a
            href={address(without)}
            aria-label={t('remove', { filter: name })}
            onClick={(event) => {
              event.preventDefault();
              onFilter(without);
            }}
            className="flex min-h-11 items-center gap-1 rounded-full border border-line bg-paper px-3 text-[13px] hover:border-accent md:min-h-7"
          >
            {name} <Icon of={X} size={14} className="text-muted" />
          </a>
        </li>
      ))}
      <li>
        <a
          href={address(NO_FILTER)}
          onClick={(event) => {
            event.preventDefault();
            onFilter(NO_FILTER);
          }}
          className="flex min-h-11 items-center px-2 font-semibold text-accent hover:underline md:min-h-7"
        >
          {t('clear')}
        </a>
      </li>
    </ul>
  );
}

function useChips(filter: DepositFilter, nameOf: FilterChipsProps['nameOf']) {
  const t = useTranslations('explorer');
  const { choices, thresholds, text, extent } = filter;
  const chosen = CHOICE_FACETS.flatMap((facet) => {
    const values = choices[facet] ?? [];
    return values.map((value) => {
      const { [facet]: _, ...others } = choices;
      const left = values.filter((each) => each !== value);
      const without = left.length > 0 ? { ...others, [facet]: left } : others;
      return {
        name: `${t(facetKey(facet))}: ${nameOf(facet, value)}`,
        without: { ...filter, choices: without },
      };
    });
  });
  const distances = THRESHOLD_FACETS.flatMap((facet) => {
    const { [facet]: km, ...others } = thresholds;
    if (km === undefined) return [];
    return [
      { name: `${t(facetKey(facet))}: ${t('upTo', { km })}`, without: { ...filter, thresholds: others } },
    ];
  });
  return [
    ...(text ? [{ name: `“${text}”`, without: { ...filter, text: '' } }] : []),
    ...chosen,
    ...distances,
    ...(extent ? [{ name: t('extentChip'), without: { ...filter, extent: null } }] : []),
  ];
}
