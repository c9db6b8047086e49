import { useLocale, useTranslations } from 'next-intl';
import type { Measure, MeasuredLine } from '@/geo/statistics/series/measure';
import { readableDecimals, readableMultiplier } from '@/geo/statistics/series/scale';
import { formatDate, formatNumber } from '../ui/format';

interface Shown {
  measure: Measure;
  unit: string | null;
  lines: readonly MeasuredLine[];
}

/** How the values of lines are written: in a scale that reads well, with the unit of the measure beside it. */
export function useSeriesWords({ measure, unit, lines }: Shown) {
  const language = useLocale();
  const t = useTranslations('indicators');
  const words = useTranslations('words');
  const values = lines.flatMap(({ points }) =>
    points.flatMap(({ value, others }) => [
      ...(value === null ? [] : [value]),
      ...others.map((other) => other.value),
    ]),
  );
  const isRate = measure === 'index' || measure === 'growth';
  const multiplier = isRate ? 1 : readableMultiplier(values);
  const decimals = isRate ? 1 : Math.min(3, readableDecimals(values.map((value) => value / multiplier)) + 1);
  const power = `multipliers.${multiplier}` as 'multipliers.1000';
  const name = `units.${unit}` as 'units.t';
  const plainUnit = [words.has(power) ? words(power) : '', words.has(name) ? words(name) : (unit ?? '')]
    .filter((part) => part !== '')
    .join(' ');
  return {
    multiplier,
    unitText: measure === 'value' ? plainUnit : t(`units.${measure}`, { unit: plainUnit }),
    write: (value: number) => formatNumber(value / multiplier, language, decimals).replace(/^-/, '−'),
    writePeriod: (period: string) => formatDate(period, language),
  };
}
