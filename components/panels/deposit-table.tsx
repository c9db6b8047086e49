import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { DepositRow } from '@/geo/domain/deposit';
import { DataTable } from '../ui/data-table';
import { pageAddress } from './page-address';

/** Every deposit in a table, each leading to its dossier. */
export function DepositTable({ deposits }: { deposits: readonly DepositRow[] }) {
  const language = useLocale();
  const t = useTranslations('pages');
  const words = useTranslations('words');
  return (
    <DataTable
      caption={t('deposits')}
      headings={[t('name'), t('commodities'), t('district'), t('status'), t('estimates')]}
      rows={deposits.map((deposit) => ({
        key: deposit.slug,
        cells: [
          <Link
            key="name"
            href={pageAddress(language, 'deposit', deposit.slug)}
            prefetch={false}
            className="font-semibold text-accent hover:underline"
          >
            {deposit.names[language]}
          </Link>,
          deposit.commodities.map((commodity) => commodity.names[language]).join(', '),
          deposit.region_names?.[language] ?? '—',
          words(`depositStatuses.${deposit.status}`),
          deposit.estimate_count,
        ],
      }))}
    />
  );
}
