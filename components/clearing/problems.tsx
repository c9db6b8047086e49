import { useTranslations } from 'next-intl';
import { CLEARING_METHODS, type ReadSettings } from '@/geo/domain/clearing-settings';

/** Which settings could not be used and why, each in a sentence. */
export function Problems({ problems }: Pick<ReadSettings, 'problems'>) {
  const t = useTranslations('clearing');
  const nameOf = useFieldNames();
  if (problems.length === 0) return null;
  return (
    <div role="alert" className="mt-3 rounded-block border-l-4 border-doubt bg-doubt-soft px-3 py-2">
      <strong>{t('problemTitle')}</strong>
      <ul>
        {problems.map(({ field, problem }) => (
          <li key={`${field} ${problem}`}>
            {nameOf(field)}: {t(`problems.${problem}`)}.
          </li>
        ))}
      </ul>
    </div>
  );
}

function useFieldNames(): (field: ReadSettings['problems'][number]['field']) => string {
  const t = useTranslations('clearing');
  const words = useTranslations('words');
  return (field) => {
    if (field === 'weights' || field === 'budget' || field === 'hectares' || field === 'within')
      return t(field);
    const kind = /^weight_(.*)$/.exec(field)?.[1];
    if (kind) return t(`kinds.${kind as 'parks'}`);
    const method = CLEARING_METHODS.find((known) => field.startsWith(known)) ?? 'manual';
    return `${words(`releaseMethods.${method}`)}, ${field.endsWith('_days') ? t('days') : t('rate')}`;
  };
}
