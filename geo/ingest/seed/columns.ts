import { z } from 'zod';
import type { Texts } from '@/geo/domain/languages';
import { periodOf } from '@/geo/domain/period';

/** A cell that must be filled. */
export const filled = z.string().trim().min(1, 'is empty');

/** A cell that may be empty; empty is null. */
export const optional = z.string().transform((cell) => (cell.trim() === '' ? null : cell.trim()));

/** A number with a decimal point, or null for an empty cell. */
export const optionalNumber = z.string().transform((cell, context) => {
  if (cell.trim() === '') return null;
  const value = Number(cell);
  if (Number.isFinite(value)) return value;
  context.addIssue({ code: 'custom', message: `is not a number: "${cell}"` });
  return z.NEVER;
});

/** A number with a decimal point that must be there. */
export const number = optionalNumber.refine((value): value is number => value !== null, 'is empty');

/** `true` or `false`. */
export const truth = z.enum(['true', 'false']).transform((cell) => cell === 'true');

/** A list of words separated by semicolons; empty is []. */
export const list = z.string().transform((cell) =>
  cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
);

/** A day (YYYY-MM-DD) or null. */
export const optionalDay = optional.refine(
  (cell) => cell === null || (/^\d{4}-\d{2}-\d{2}$/.test(cell) && !Number.isNaN(Date.parse(cell))),
  'is not a day (YYYY-MM-DD)',
);

/** A period as in geo/domain/period (year, half, quarter, month, day or range); null for empty. */
export const optionalDate = optional.refine(
  (cell) => cell === null || periodOf(cell) !== undefined,
  'is not a date (YYYY, YYYY-MM, YYYY-MM-DD, YYYY-Qn, YYYY-Hn, or a range with /)',
);

/** The four columns of a text that must be filled in every language. */
export function inFourLanguages<Prefix extends string>(prefix: Prefix) {
  const shape = {
    [`${prefix}_az`]: filled,
    [`${prefix}_en`]: filled,
    [`${prefix}_ru`]: filled,
    [`${prefix}_tr`]: filled,
  };
  return shape as Record<`${Prefix}_${keyof Texts}`, typeof filled>;
}

/** The four columns of a text that is either filled in every language or in none. */
export function inFourLanguagesOrNone<Prefix extends string>(prefix: Prefix) {
  const shape = {
    [`${prefix}_az`]: optional,
    [`${prefix}_en`]: optional,
    [`${prefix}_ru`]: optional,
    [`${prefix}_tr`]: optional,
  };
  return shape as Record<`${Prefix}_${keyof Texts}`, typeof optional>;
}

/** The four cells of a text as one value; null when none is filled. Throws a plain sentence when only some are. */
export function textsOf(row: Record<string, unknown>, prefix: string): Texts | null {
  const cells = ['az', 'en', 'ru', 'tr'].map((language) => row[`${prefix}_${language}`]);
  if (cells.every((cell) => cell === null)) return null;
  if (cells.some((cell) => typeof cell !== 'string'))
    throw new Error(`${prefix}: filled in some languages only`);
  const [az, en, ru, tr] = cells as [string, string, string, string];
  return { az, en, ru, tr };
}
