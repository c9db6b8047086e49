import type { Figure } from '@/geo/domain/figure';
import { type Language, numberLocale } from '@/geo/domain/languages';

export { formatDate } from '@/geo/domain/written-date';

const MAX_DECIMALS = 4;

/** A number as the language writes it, with at most `decimals` decimals. */
export function formatNumber(value: number, language: Language, decimals: number = MAX_DECIMALS): string {
  return numberFormat(language, 0, decimals).format(value);
}

/** A count as it is written, and the number itself, by which a message chooses the form of the word beside it. */
export function writtenCount(count: number, language: Language): { written: string; count: number } {
  return { written: formatNumber(count, language), count };
}

/** Points as they are written, and the number so rounded, by which a message chooses the form of the word beside it. */
export function writtenPoints(points: number, language: Language): { points: string; count: number } {
  return { points: formatNumber(points, language, 1), count: Number(points.toFixed(1)) };
}

/** A number with exactly `decimals` decimals, for figures that are compared digit by digit. */
export function formatFixed(value: number, language: Language, decimals: number): string {
  return numberFormat(language, decimals, decimals).format(value);
}

// Making a format costs far more than using it, and a dossier writes hundreds of numbers.
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, least: number, most: number): Intl.NumberFormat {
  const key = `${language} ${least} ${most}`;
  const known = numberFormats.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(numberLocale(language), {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
  });
  numberFormats.set(key, format);
  return format;
}

const LARGE = 1e12;
const SMALL = 1e-4;

/** A computed number with so many significant digits; very large and very small ones with a power of ten. */
export function formatSignificant(value: number, language: Language, digits = 4): string {
  const size = Math.abs(value);
  const notation = size >= LARGE || (size > 0 && size < SMALL) ? 'scientific' : 'standard';
  const format = { maximumSignificantDigits: digits, notation } as const;
  return new Intl.NumberFormat(numberLocale(language), format).format(value).replace(/^-/, '−');
}

/** A p value with four decimals; below them, that it is below. */
export function formatP(p: number, language: Language): string {
  return p < SMALL ? `< ${formatFixed(SMALL, language, 4)}` : formatFixed(p, language, 4);
}

/** The figure of a claim, or its range: the number only. The multiplier is applied up to millions, where words take over. */
export function formatFigure(
  figure: Pick<Figure, 'value' | 'value_high' | 'multiplier'>,
  language: Language,
): string {
  if (figure.value === null) return '';
  const low = formatNumber(figure.value, language);
  return figure.value_high === null ? low : `${low}–${formatNumber(figure.value_high, language)}`;
}
