'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { ChoiceFacet, FacetId, FacetVocabulary } from '@/geo/domain/deposit-facets';

/** The message of a facet: dots part the levels of messages, so they are not in the keys. */
export function facetKey(facet: FacetId) {
  return `facets.${facet.replace('.', '_') as 'commodity'}` as const;
}

/** The name of a value of a facet in the reader's language. */
export function useFacetNames(vocabulary: FacetVocabulary): (facet: ChoiceFacet, value: string) => string {
  const language = useLocale();
  const t = useTranslations('explorer');
  const words = useTranslations('words');
  return useMemo(() => {
    const fixed: Partial<Record<ChoiceFacet, (value: string) => string>> = {
      role: (value) => t(`roles.${value as 'main'}`),
      status: (value) => words(`depositStatuses.${value as 'unknown'}`),
      estimate: (value) => t(`estimates.${value as 'yes'}`),
      system: (value) => words(`systems.${value as 'soviet'}`),
      clearance: (value) => t(`clearances.${value as 'none'}`),
      type: (value) => (t.has(`types.${value as 'vein'}`) ? t(`types.${value as 'vein'}`) : value),
    };
    return (facet, value) => {
      const name = vocabulary[facet].find((known) => known.value === value)?.names?.[language];
      return name ?? fixed[facet]?.(value) ?? t('noneStated');
    };
  }, [language, t, words, vocabulary]);
}
