/** The languages of the atlas; the first is the default. */
export const LANGUAGES = ['az', 'en', 'ru', 'tr'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A name or text in all four languages. */
export type Texts = Record<Language, string>;

/** True for one of the four language codes. */
export function isLanguage(value: string): value is Language {
  return (LANGUAGES as readonly string[]).includes(value);
}

const NUMBER_LOCALES: Record<Language, string> = {
  az: 'tr', // browsers claim Azerbaijani and write it as English; Turkish writes numbers and numeric dates as it does
  en: 'en-GB',
  ru: 'ru',
  tr: 'tr',
};

/** The locale by which `Intl` writes numbers and numeric dates, and sorts names, as a language does, on servers and in browsers alike. */
export function numberLocale(language: Language): string {
  return NUMBER_LOCALES[language];
}
