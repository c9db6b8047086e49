import { useTranslations } from 'next-intl';
import type { Refusal } from '@/geo/statistics/refusal';
import { variableName } from './sentence-text';

/** Why a computation was not made, in a sentence. */
export function RefusalText({ refusal }: { refusal: Refusal }) {
  const t = useTranslations('statistics');
  const variables = refusal.variables.map((name) => variableName(t, name)).join(', ');
  return (
    <p
      role="note"
      data-refusal={refusal.refusal}
      className="rounded-block bg-doubt-soft px-3 py-2 text-doubt"
    >
      {t(`refusals.${refusal.refusal}`, {
        k: refusal.regressors,
        n: refusal.observations,
        variables,
      })}
    </p>
  );
}
