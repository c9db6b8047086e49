import { useTranslations } from 'next-intl';

/** While the exercise set is drawn, its name stands over the map in words, beside the watermark in the picture. */
export function ExerciseNotice() {
  const t = useTranslations('map');
  return (
    <p
      role="status"
      data-exercise-notice
      className="pointer-events-none absolute z-5 rounded-lg bg-hazard px-3 py-1 text-center font-bold text-paper text-xs leading-4 max-md:top-33 max-md:right-16 max-md:left-4 md:bottom-11 md:left-1/2 md:-translate-x-1/2"
    >
      {t('exerciseOn')}
    </p>
  );
}
