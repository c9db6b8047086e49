import { useLocale, useTranslations } from 'next-intl';
import type { DepositRow } from '@/geo/domain/deposit';
import { CommodityTags } from '../panels/commodity-tags';
import { FeatureLink } from '../panels/feature-link';
import { pageAddress } from '../panels/page-address';
import { Link } from '../ui/link';

/** What a row of the list says of a deposit: its name, where, what, how well known; with the ways to its dossier and the map. */
export function DepositLines({ deposit }: { deposit: DepositRow }) {
  const t = useTranslations('exports.list');
  const panels = useTranslations('panels');
  const words = useTranslations('words');
  const language = useLocale();
  const place = [deposit.region_names?.[language], deposit.parent_names?.[language]]
    .filter(Boolean)
    .join(', ');
  const accuracy =
    deposit.accuracy_m === null
      ? panels(deposit.location_precision === 'district' ? 'accuracyDistrict' : 'accuracyNone')
      : panels('accuracy', { km: deposit.accuracy_m / 1_000 });
  return (
    <>
      <h2 className="text-lg leading-6 font-bold">
        <Link href={pageAddress(language, 'deposit', deposit.slug)} className="text-accent hover:underline">
          {deposit.names[language]}
        </Link>
      </h2>
      <p className="mt-0.5 text-[13px] text-muted">
        {[place, words(`depositStatuses.${deposit.status}`), accuracy].filter(Boolean).join(' · ')}
      </p>
      <CommodityTags commodities={deposit.commodities} />
      <div className="mt-2 flex gap-4 text-[13px]">
        <span className="text-muted">{t('estimates', { count: deposit.estimate_count })}</span>
        <FeatureLink kind="deposit" slug={deposit.slug}>
          {t('map')}
        </FeatureLink>
      </div>
    </>
  );
}
