import { Download } from 'lucide';
import { useTranslations } from 'next-intl';
import type { OverlayReport } from '@/geo/domain/overlay';
import { formatOverlayAddress } from '@/geo/domain/overlay-address';
import { PrintButton } from '../dossier/print-button';
import { Icon } from '../ui/icon';
import { DrawnDownloads } from './drawn-downloads';

/** The report as files and on paper. */
export function Downloads({ report }: { report: OverlayReport }) {
  const t = useTranslations('overlay');
  const address = formatOverlayAddress(report.place);
  return (
    <nav aria-label={t('downloads')} className="mt-6 flex flex-wrap gap-x-6 print:hidden">
      <PrintButton label={t('print')} />
      {address === null
        ? report.place.kind === 'drawn' && <DrawnDownloads shape={report.place.shape} notes={report.notes} />
        : (['csv', 'geojson', 'json'] as const).map((format) => (
            <a key={format} href={`/api/overlay?${address}&format=${format}`} className="dossier-action">
              <Icon of={Download} size={16} /> {format === 'geojson' ? 'GeoJSON' : format.toUpperCase()}
            </a>
          ))}
    </nav>
  );
}
