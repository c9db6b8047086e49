'use client';

import { useLocale, useTranslations } from 'next-intl';
import { THRESHOLD_STEPS, type ThresholdFacet } from '@/geo/domain/deposit-facets';
import { formatNumber } from '../ui/format';
import { facetKey } from './use-facet-names';

interface ThresholdFacetProps {
  facet: ThresholdFacet;
  km: number | undefined;
  counts: Record<string, number>;
  onChange: (km: number | undefined) => void;
}

/** A distance that must not be passed, each step with how many deposits it would leave. */
export function ThresholdFacetField({ facet, km, counts, onChange }: ThresholdFacetProps) {
  const t = useTranslations('explorer');
  const language = useLocale();
  const known = THRESHOLD_STEPS[facet];
  const steps =
    km === undefined || known.includes(km) ? known : [...known, km].toSorted((one, other) => one - other);
  return (
    <label className="flex min-h-11 items-center justify-between gap-2">
      <span className="min-w-0 font-semibold">{t(facetKey(facet))}</span>
      <select
        name={`filter.${facet}`}
        value={km ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : Number(target.value))}
        className="h-11 w-36 shrink-0 rounded-lg border border-line bg-paper px-2 md:h-8"
      >
        <option value="">{t('any')}</option>
        {steps.map((step) => (
          <option key={step} value={step}>
            {step in counts
              ? t('upToCount', { km: step, count: formatNumber(counts[step] ?? 0, language) })
              : t('upTo', { km: step })}
          </option>
        ))}
      </select>
    </label>
  );
}
