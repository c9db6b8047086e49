import { useLocale, useTranslations } from 'next-intl';
import type { ParkRow } from '@/geo/domain/park';
import { DataTable } from '../ui/data-table';
import { Link } from '../ui/link';
import { pageAddress } from './page-address';

/** Every park in a table, each leading to its page. */
export function ParkTable({ parks }: { parks: readonly ParkRow[] }) {
  const language = useLocale();
  const t = useTranslations('pages');
  const words = useTranslations('words');
  return (
    <DataTable
      caption={t('parks')}
      headings={[t('name'), t('type'), t('district')]}
      rows={parks.map((park) => ({
        key: park.slug,
        cells: [
          <Link
            key="name"
            href={pageAddress(language, 'park', park.slug)}
            className="font-semibold text-accent hover:underline pointer-coarse:inline-flex pointer-coarse:min-h-11 pointer-coarse:items-center"
          >
            {park.names[language]}
          </Link>,
          words(`parkTypes.${park.type}`),
          park.region_names?.[language] ?? '—',
        ],
      }))}
    />
  );
}
