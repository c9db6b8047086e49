import type { Texts } from '@/geo/domain/languages';
import type { Messages } from '@/geo/domain/messages';

/** A value in a sentence: a number with its decimals, names of variables, a name in four languages, or words as they are. */
export type SentenceValue =
  | string
  | { number: number; decimals: number }
  | { variables: readonly string[] }
  | { texts: Texts };

/** A sentence of the statistics messages with the values in it; written in the reader's language when it is shown. */
export interface Sentence<Group extends 'check' | 'finding'> {
  key: keyof Messages['statistics'][Group];
  values: Record<string, SentenceValue>;
}

/** A sentence of the paper check. */
export type CheckSentence = Sentence<'check'>;

/** A sentence of the paper check with its values. */
export function say(key: CheckSentence['key'], values: Record<string, SentenceValue> = {}): CheckSentence {
  return { key, values };
}

/** A number in a sentence, with exactly so many decimals. */
export function quantity(number: number, decimals = 0): SentenceValue {
  return { number, decimals };
}
