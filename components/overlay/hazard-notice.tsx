import { TriangleAlert } from 'lucide';
import { useTranslations } from 'next-intl';
import { Icon } from '../ui/icon';

/** What every view of these records says: that they are no statement about the ground. */
export function HazardNotice() {
  const t = useTranslations('overlay');
  return (
    <p className="mt-3 flex max-w-3xl gap-3 rounded-block border-l-4 border-hazard bg-hazard-soft px-3 py-2">
      <Icon of={TriangleAlert} size={18} className="mt-0.5 shrink-0 text-hazard" />
      <span>{t('never')}</span>
    </p>
  );
}

/** Across everything that rests on invented areas. */
export function ExerciseMark() {
  const t = useTranslations('overlay');
  return (
    <p className="exercise-mark" data-exercise>
      {t('exercise')}
    </p>
  );
}
