import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/geo/domain/languages';
import type { OverlayReport } from '@/geo/domain/overlay';
import { FigureValue } from '../ui/figure-value';
import { formatFixed, formatNumber } from '../ui/format';
import { Link } from '../ui/link';
import { Row, Rows } from '../ui/rows';
import { Section } from '../ui/section';
import { numberSources } from '../ui/source-numbers';

/** The districts the land touches, with their published clearance: real figures, for whole districts. */
export function DistrictList({ districts }: Pick<OverlayReport, 'districts'>) {
  const language = useLocale() as Language;
  const t = useTranslations('overlay');
  if (districts.length === 0) return null;
  const numberOf = numberSources(districts.flatMap(({ clearance }) => clearance));
  const accuracyKm = Math.max(...districts.map(({ accuracy_m: accuracyM }) => accuracyM)) / 1_000;
  return (
    <Section title={t('districts')}>
      <p className="text-xs text-muted">{t('districtsNote', { km: formatNumber(accuracyKm, language) })}</p>
      <div className="mt-2">
        <Rows>
          {districts.map(({ code, names, area_ha: areaHa, clearance: [latest] }) => (
            <Row
              key={code}
              label={
                <Link href={`/${language}/regions/${code}`} className="text-accent hover:underline">
                  {names[language]}
                </Link>
              }
              detail={
                <span data-computed="st_area">
                  {t('districtPart', { ha: formatFixed(areaHa, language, 2) })}
                </span>
              }
            >
              {latest ? (
                <>
                  <FigureValue figure={latest} number={numberOf(latest)} />{' '}
                  <span className="text-muted">{t('clearedIn', { year: String(latest.year) })}</span>
                </>
              ) : (
                <span className="text-muted">{t('districtNoFigure')}</span>
              )}
            </Row>
          ))}
        </Rows>
      </div>
    </Section>
  );
}
