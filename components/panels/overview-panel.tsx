import { useLocale, useTranslations } from 'next-intl';
import type { OverviewRow } from '@/geo/domain/overview';
import { FeatureLink } from './feature-link';
import { DistrictLinks } from './link-lists';

/** Nothing chosen: the two economic regions side by side. */
export function OverviewPanel({ regions }: { regions: readonly OverviewRow[] }) {
  const language = useLocale();
  const t = useTranslations('panels');
  return (
    <article>
      <h1 className="text-[22px] leading-7 font-bold">{t('overviewTitle')}</h1>
      <p className="mt-1 text-muted">{t('overviewLead')}</p>
      <div className="mt-4 grid grid-cols-2 gap-4">
        {regions.map((region) => (
          <section key={region.code}>
            <h2 className="font-bold">
              <FeatureLink kind="region" slug={region.code}>
                {region.names[language]}
              </FeatureLink>
            </h2>
            <p className="text-[13px] text-muted">
              {t('overviewDeposits', { count: region.deposit_count })}
              <br />
              {t('overviewParks', { count: region.park_count })}
            </p>
            <div className="mt-2 text-[13px]">
              <DistrictLinks districts={region.districts} />
            </div>
          </section>
        ))}
      </div>
      <p className="mt-3 text-xs text-muted">{t('recordsNote')}</p>
    </article>
  );
}
