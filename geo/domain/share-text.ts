import { z } from 'zod';
import { LANGUAGES } from './languages';
import { MAX_TEXT, MAX_TITLE } from './share-limits';

// Control and format characters but the line break, among them those that turn the direction of text: they can make it read as what it is not.
const DECEIVING = /(?!\n)[\p{Cc}\p{Cf}]/gu;

// Text as it may be kept: composed letters, no characters that deceive, no space around it.
function harmlessText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(DECEIVING, '').normalize('NFC').trim();
}

/** A text of at most so many characters, made harmless. */
export const plainText = (longest: number) => z.string().max(longest).transform(harmlessText);

/** A text that must say something. */
export const filledText = (longest: number) => plainText(longest).pipe(z.string().min(1, 'is empty'));

/** A title and a text in one language or more. */
export const headedTextsSchema = inSomeLanguages(
  z.strictObject({ title: filledText(MAX_TITLE), text: plainText(MAX_TEXT) }),
);

export type HeadedTexts = z.output<typeof headedTextsSchema>;

/** A value in one language or more. */
export function inSomeLanguages<Value extends z.ZodType>(value: Value) {
  return z
    .partialRecord(z.enum(LANGUAGES), value)
    .refine((texts) => Object.keys(texts).length > 0, 'must be in one language at least');
}
