import { useLocale, useTranslations } from 'next-intl';
import type { FullDossier } from '@/geo/domain/dossier';
import { MiniMap } from '../charts/mini-map';
import { PageLink } from '../panels/page-link';
import { formatNumber } from '../ui/format';
import { PositionFacts } from './position-facts';
import { ReadinessPart } from './readiness-part';

/** Where the deposit lies: a small map, the coordinates with how sure they are, its district and economic region. */
export function WherePart({ dossier: { deposit, map, criteria } }: { dossier: FullDossier }) {
  const language = useLocale();
  const t = useTranslations('dossier');
  const panels = useTranslations('panels');
  const { longitude, latitude, accuracy_m } = deposit;
  const position =
    longitude !== null && latitude !== null && accuracy_m !== null
      ? { place: [longitude, latitude] as [number, number], accuracyKm: accuracy_m / 1_000 }
      : null;
  return (
    <section aria-label={t('where')} data-facts className="dossier-where">
      {map && (
        <figure>
          <MiniMap map={map} name={deposit.names[language]} position={position} />
          <figcaption className="mt-1 text-xs text-muted" data-computed="geometry">
            {position
              ? t('map.caption', { km: formatNumber(position.accuracyKm, language) })
              : t('map.captionDistrict')}
          </figcaption>
        </figure>
      )}
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {deposit.region_code && (
          <>
            <dt className="text-muted">{t('district')}</dt>
            <dd>
              <PageLink kind="region" slug={deposit.region_code}>
                {deposit.region_names?.[language]}
              </PageLink>
              {deposit.former_region_names && (
                <span className="text-muted" data-computed="region-vintage">
                  {' '}
                  ({panels('formerly', { district: deposit.former_region_names[language] })})
                </span>
              )}
            </dd>
          </>
        )}
        {deposit.parent_code && (
          <>
            <dt className="text-muted">{t('economicRegion')}</dt>
            <dd>
              <PageLink kind="region" slug={deposit.parent_code}>
                {deposit.parent_names?.[language]}
              </PageLink>
            </dd>
          </>
        )}
        <PositionFacts deposit={deposit} />
      </dl>
      {criteria && <ReadinessPart criteria={criteria} />}
    </section>
  );
}
