import { useLocale, useTranslations } from 'next-intl';
import { figureSchema, QUALIFIERS, sourceSchema } from '@/geo/domain/figure';
import { groupBy } from '@/geo/domain/group-by';
import { numberLocale } from '@/geo/domain/languages';
import { type LedgerField, type LedgerOption, SUBJECT_KINDS } from '@/geo/domain/ledger';
import type { Choice, ChoiceGroup } from './filter-select';

/** What a field of the ledger can be, in the reader's words; values that are no closed list with their number of claims. */
export function useFilterChoices(field: LedgerField, options: readonly LedgerOption[]): ChoiceGroup[] {
  const language = useLocale();
  const words = useTranslations('words');
  const t = useTranslations('sources');
  const verdicts = useTranslations('statistics.verdicts');
  const listed = options.filter((option) => option.field === field);
  const ungrouped = (choices: Choice[]): ChoiceGroup[] => [{ heading: null, choices }];
  const closed = <Value extends string>(values: readonly Value[], label: (value: Value) => string) =>
    ungrouped(values.map((value) => ({ value, label: label(value) })));
  const counted = (label: (option: LedgerOption) => string) => (option: LedgerOption) => ({
    value: option.value,
    label: `${label(option)} (${option.claims})`,
  });
  switch (field) {
    case 'subject':
      return closed(SUBJECT_KINDS, (kind) => t(`subjects.${kind}`));
    case 'source_kind':
      return closed(sourceSchema.shape.kind.options, (kind) => words(`sourceKinds.${kind}`));
    case 'kind':
      return closed(figureSchema.shape.kind.options, (kind) => words(`claimKinds.${kind}`));
    case 'qualifier':
      return closed(QUALIFIERS, (qualifier) => words(`qualifiers.${qualifier}`));
    case 'confidence':
      return closed(figureSchema.shape.confidence.options, (one) => words(`confidences.${one}`));
    case 'verdict':
      return closed(figureSchema.shape.verdict.unwrap().options, (verdict) => verdicts(verdict));
    case 'year':
      return ungrouped(listed.toReversed().map(counted(({ value }) => value)));
    case 'language':
      return ungrouped(listed.map(counted(({ value }) => languageName(value) ?? t('noLanguage'))));
    case 'indicator':
      return byTopic();
    default:
      return ungrouped(listed.map(counted(({ value }) => value)));
  }

  function languageName(code: string): string | undefined {
    return code === 'none' ? undefined : new Intl.DisplayNames(language, { type: 'language' }).of(code);
  }

  function byTopic(): ChoiceGroup[] {
    const { compare } = new Intl.Collator(numberLocale(language));
    const groups = groupBy(listed, ({ topic }) => topic ?? '');
    return [...groups].map(([topic, ofTopic]) => ({
      heading: words(`topics.${topic}` as 'topics.output'),
      choices: ofTopic
        .map(counted(({ names, value }) => names?.[language] ?? value))
        .toSorted((one, other) => compare(one.label, other.label)),
    }));
  }
}
