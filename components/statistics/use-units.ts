import { useTranslations } from 'next-intl';
import { type IndicatorTable, rowNamed } from '@/geo/statistics/indicator-table';
import { variableName } from './sentence-text';

/** The units of a table's rows in the reader's words: of one row, and of several with their names. */
export function useUnits(table: IndicatorTable) {
  const t = useTranslations('statistics');
  const words = useTranslations('words');
  const unitOf = (indicator: string): string => {
    const row = rowNamed(table, indicator);
    if (!row) return '';
    const multiplier = `multipliers.${row.multiplier}` as 'multipliers.1000';
    const unit = `units.${row.unit}` as 'units.t';
    const parts = [
      words.has(multiplier) ? words(multiplier) : '',
      words.has(unit) ? words(unit) : (row.unit ?? ''),
    ];
    return parts.filter((part) => part !== '').join(' ');
  };
  const unitsOf = (indicators: readonly string[]): string =>
    indicators
      .map((name) => ({ name: variableName(t, name), unit: unitOf(name) }))
      .filter(({ unit }) => unit !== '')
      .map(({ name, unit }) => `${name} — ${unit}`)
      .join('; ');
  return { unitOf, unitsOf };
}
