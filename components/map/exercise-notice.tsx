import { useTranslations } from 'next-intl';

/** While the exercise set is drawn, its name stands over the map in words, beside the watermark in the picture. */
export function ExerciseNotice() {
  const t = useTranslations('map');
  return (
    <p
      role="status"
      data-exercise-notice
      className="pointer-events-none absolute top-33 left-1/2 z-5 -translate-x-1/2 rounded-lg bg-hazard px-3 py-1 text-center text-xs max-md:max-w-52 max-md:leading-4 font-bold text-paper md:top-auto md:bottom-11"
    >
      {t('exerciseOn')}
    </p>
  );
}
