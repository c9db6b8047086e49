'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { COMMODITY_GROUPS, type CommodityGroup } from '@/geo/domain/commodity-groups';
import { type ChoiceFacet, type FacetValue, SINGLE_FACETS } from '@/geo/domain/deposit-facets';
import { numberLocale } from '@/geo/domain/languages';
import { formatNumber } from '../ui/format';
import { facetKey } from './use-facet-names';

interface ChoiceFacetProps {
  facet: ChoiceFacet;
  values: readonly FacetValue[];
  chosen: readonly string[];
  counts: Record<string, number>;
  nameOf: (facet: ChoiceFacet, value: string) => string;
  isOpen: boolean;
  onChange: (chosen: readonly string[]) => void;
}

/** A facet as a folded list of boxes, each with how many deposits it would leave; values that leave none are left out. */
export function ChoiceFacetField(props: ChoiceFacetProps) {
  const { facet, chosen, isOpen } = props;
  const t = useTranslations('explorer');
  const shown = useShown(props);
  const byGroup = COMMODITY_GROUPS.map(
    (group) => [group, shown.filter((each) => each.group === group)] as const,
  );
  return (
    <details open={isOpen || chosen.length > 0} className="border-b border-line">
      <summary className="flex min-h-11 cursor-pointer items-center justify-between gap-2 font-semibold">
        {t(facetKey(facet))}
        {chosen.length > 0 && (
          <span className="rounded-full bg-accent px-2 text-xs text-on-accent">{chosen.length}</span>
        )}
      </summary>
      <fieldset className="pb-3">
        <legend className="sr-only">{t(facetKey(facet))}</legend>
        {shown.length === 0 && <p className="text-muted">{t('noData')}</p>}
        {facet === 'commodity'
          ? byGroup.map(
              ([group, members]) =>
                members.length > 0 && (
                  <Group key={group} group={group}>
                    {members.map((each) => (
                      <Box key={each.value} {...props} of={each} />
                    ))}
                  </Group>
                ),
            )
          : shown.map((each) => <Box key={each.value} {...props} of={each} />)}
      </fieldset>
    </details>
  );
}

/** The values that are worth a box; those with a name of their own in the language's order, what is not stated last. */
function useShown({ facet, values, chosen, counts, nameOf }: ChoiceFacetProps): FacetValue[] {
  const language = useLocale();
  const shown = values.filter(({ value }) => (counts[value] ?? 0) > 0 || chosen.includes(value));
  const byName = new Intl.Collator(numberLocale(language)).compare;
  return shown.toSorted((one, other) => {
    if (!one.names || !other.names) return Number(!one.names) - Number(!other.names);
    return byName(nameOf(facet, one.value), nameOf(facet, other.value));
  });
}

function Group({ group, children }: { group: CommodityGroup; children: ReactNode }) {
  const words = useTranslations('words');
  return (
    <div className="mb-1">
      <p className="flex items-center gap-1.5 text-xs text-muted">
        <span aria-hidden className="size-2 rounded-full" style={{ background: `var(--color-${group})` }} />
        {words(`commodityGroups.${group}`)}
      </p>
      {children}
    </div>
  );
}

function Box({
  facet,
  of: { value, inspire },
  chosen,
  counts,
  nameOf,
  onChange,
}: ChoiceFacetProps & { of: FacetValue }) {
  const language = useLocale();
  const isChosen = chosen.includes(value);
  const others = SINGLE_FACETS.includes(facet) ? [] : chosen.filter((each) => each !== value);
  return (
    <label
      title={inspire ? `INSPIRE: ${inspire}` : undefined}
      className="flex min-h-11 cursor-pointer items-center gap-2 rounded-lg px-1 hover:bg-page md:min-h-8"
    >
      <input
        type="checkbox"
        name={`filter.${facet}`}
        value={value}
        checked={isChosen}
        onChange={() => onChange(isChosen ? others : [...others, value])}
        className="size-4 shrink-0 accent-accent"
      />
      <span className="grow first-letter:uppercase">{nameOf(facet, value)}</span>
      <span className="text-muted">{formatNumber(counts[value] ?? 0, language)}</span>
    </label>
  );
}
