import { LANGUAGES, type Language } from './languages';

/** A value and the language it is in. */
export interface InLanguage<Value> {
  language: Language;
  value: Value;
}

/** The value in the reader's language, else in the first language that has one; null when there is none. */
export function inLanguage<Value>(
  texts: Partial<Record<Language, Value>> | null,
  wanted: Language,
): InLanguage<Value> | null {
  for (const language of [wanted, ...LANGUAGES]) {
    const value = texts?.[language];
    if (value !== undefined) return { language, value };
  }
  return null;
}
