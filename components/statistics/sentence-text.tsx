import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/geo/domain/languages';
import type { Sentence, SentenceValue } from '@/geo/statistics/sentence';
import { formatFixed } from '../ui/format';

type Group = 'check' | 'finding';

/** A sentence of the statistics in the reader's language, its numbers written as that language does. */
export function SentenceText<In extends Group>({ group, sentence }: { group: In; sentence: Sentence<In> }) {
  const write = useSentence();
  return <>{write(group, sentence)}</>;
}

/** Writes sentences as text. */
export function useSentence(): <In extends Group>(group: In, sentence: Sentence<In>) => string {
  const t = useTranslations('statistics');
  const language = useLocale();
  const variable = (name: string) => variableName(t, name);
  return (group, { key, values }) =>
    t(
      `${group}.${String(key)}` as 'check.count',
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, textOf(value, language, variable)]),
      ),
    );
}

/** The short name of a variable of the paper's table; the code itself where it has none. */
export function variableName(t: ReturnType<typeof useTranslations<'statistics'>>, name: string): string {
  const key = `variables.${name}` as 'variables.year';
  return t.has(key) ? t(key) : name;
}

function textOf(value: SentenceValue, language: Language, variable: (name: string) => string): string {
  if (typeof value === 'string') return value;
  if ('number' in value) return formatFixed(value.number, language, value.decimals).replace(/^-/, '−');
  if ('texts' in value) return value.texts[language];
  return value.variables.map(variable).join(', ');
}
