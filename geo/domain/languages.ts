/** The languages of the atlas; the first is the default. */
export const LANGUAGES = ['az', 'en', 'ru', 'tr'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A name or text in all four languages. */
export type Texts = Record<Language, string>;

/** True for one of the four language codes. */
export function isLanguage(value: string): value is Language {
  return (LANGUAGES as readonly string[]).includes(value);
}
