import { useLocale, useTranslations } from 'next-intl';
import type { DepositRow } from '@/geo/domain/deposit';
import { formatFixed, formatNumber } from '../ui/format';

// Two decimals of a degree are about a kilometre: finer than any of these positions, so more would be noise.
const DEGREE_DECIMALS = 2;

/** Coordinates with their accuracy and what they rest on, or in words that there are none. */
export function PositionFacts({ deposit }: { deposit: DepositRow }) {
  const language = useLocale();
  const t = useTranslations('dossier');
  const panels = useTranslations('panels');
  const { longitude, latitude, accuracy_m, location_precision, location_basis } = deposit;
  const basis = location_basis as 'stated';
  if (longitude === null || latitude === null || accuracy_m === null) {
    return (
      <>
        <dt className="text-muted">{t('position')}</dt>
        <dd>{panels(location_precision === 'district' ? 'accuracyDistrict' : 'accuracyNone')}</dd>
      </>
    );
  }
  const degrees = (value: number) => formatFixed(value, language, DEGREE_DECIMALS);
  return (
    <>
      <dt className="text-muted">{t('position')}</dt>
      <dd data-computed="geometry">
        {t('coordinates', { latitude: degrees(latitude), longitude: degrees(longitude) })}
        <span className="block text-xs text-muted">
          ± {formatNumber(accuracy_m / 1_000, language)} km · {t(`locationBases.${basis}`)}
        </span>
      </dd>
    </>
  );
}
