import { useLocale, useTranslations } from 'next-intl';
import type { RegionRow } from '@/geo/domain/region';
import { DataTable } from '../ui/data-table';
import { Link } from '../ui/link';
import { pageAddress } from './page-address';

/** The economic regions and their districts in a table, each leading to its page. */
export function RegionTable({ regions }: { regions: readonly RegionRow[] }) {
  const language = useLocale();
  const t = useTranslations('pages');
  const words = useTranslations('words');
  return (
    <DataTable
      caption={t('regions')}
      headings={[t('name'), t('type'), t('economicRegion')]}
      rows={regions.map((region) => ({
        key: region.code,
        cells: [
          <Link
            key="name"
            href={pageAddress(language, 'region', region.code)}
            className="font-semibold text-accent hover:underline pointer-coarse:inline-flex pointer-coarse:min-h-11 pointer-coarse:items-center"
          >
            {region.names[language]}
          </Link>,
          words(`regionLevels.${region.level}`),
          region.level === 'district' ? region.parent_names?.[language] : '',
        ],
      }))}
    />
  );
}
