import { useLocale, useTranslations } from 'next-intl';
import type { Language } from '@/geo/domain/languages';
import type { HitRow } from '@/geo/domain/overlay';
import { DataTable } from '../ui/data-table';
import { formatDate, formatFixed, formatNumber } from '../ui/format';
import { Link } from '../ui/link';

const MOST_ROWS = 100;

/** The hazard areas on the land, those with most open land first. */
export function AreaTable({ areas }: { areas: readonly HitRow[] }) {
  const language = useLocale() as Language;
  const t = useTranslations('overlay');
  if (areas.length === 0) return <p className="mt-6 text-muted">{t('areasNone')}</p>;
  const ha = (value: number | null) => (value === null ? '–' : formatFixed(value, language, 2));
  return (
    <>
      <h3 className="mt-6 -mb-3 font-bold">
        {t('areas')} <span className="font-normal text-muted">{formatNumber(areas.length, language)}</span>
      </h3>
      <DataTable
        caption={t('areas')}
        headings={[t('area'), t('openHa'), t('releasedHa'), t('wholeHa'), t('surveyed'), t('accuracyM')]}
        rows={areas.slice(0, MOST_ROWS).map((area) => ({
          key: `${area.dataset} ${area.slug}`,
          cells: [
            <span key="name" className="block min-w-36">
              <AreaName area={area} />
            </span>,
            <strong key="open">{ha(area.open_ha)}</strong>,
            ha(area.cleared_ha + area.reduced_ha + area.cancelled_ha),
            ha(area.area_ha),
            area.survey_date ? formatDate(area.survey_date, language) : t('noDate'),
            formatNumber(area.accuracy_m, language),
          ],
        }))}
      />
      {areas.length > MOST_ROWS && (
        <p className="mt-2 text-muted">
          {t('areasMore', { count: formatNumber(areas.length - MOST_ROWS, language) })}
        </p>
      )}
    </>
  );
}

/** The name of an area with what it is; a generalised one has none. */
export function AreaName({ area }: { area: Pick<HitRow, 'slug' | 'names' | 'type'> }) {
  const language = useLocale() as Language;
  const t = useTranslations('overlay');
  if (!area.names || area.type === 'generalised') return <>{t('cell')}</>;
  return (
    <>
      <Link href={`/${language}?select=hazard:${area.slug}`} className="text-accent hover:underline">
        {area.names[language]}
      </Link>{' '}
      <span className="text-muted">{area.type.toUpperCase()}</span>
    </>
  );
}
