import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/geo/domain/languages';
import type { OverlayReport } from '@/geo/domain/overlay';
import { formatFixed } from '../ui/format';
import { Section } from '../ui/section';
import { AreaName } from './area-table';

/** The nearest open area and how far it is, as an interval. */
export function NearestArea({ nearest }: Pick<OverlayReport, 'nearest'>) {
  const language = useLocale() as Language;
  const t = useTranslations('overlay');
  if (!nearest) return <p className="mt-5 text-muted">{t('nearestNone')}</p>;
  const { km, plusMinusKm, lowKm, highKm } = nearest.distance;
  const text = (value: number) => formatFixed(value, language, 2);
  return (
    <Section title={t('nearest')} aside={t('nearestNote')}>
      <p data-computed="st_distance">
        <AreaName area={nearest} />{' '}
        {km === 0 ? (
          t('nearestIn')
        ) : (
          <strong>
            {t('distance', {
              km: text(km),
              accuracy: text(plusMinusKm),
              low: text(lowKm),
              high: text(highKm),
            })}
          </strong>
        )}
      </p>
    </Section>
  );
}
