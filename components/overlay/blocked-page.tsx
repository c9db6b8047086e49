import { Download } from 'lucide';
import { useLocale, useTranslations } from 'next-intl';
import type { BlockedRow, NotCompared } from '@/geo/domain/blocked';
import type { Language } from '@/geo/domain/languages';
import { PrintButton } from '../dossier/print-button';
import { DataTable } from '../ui/data-table';
import { formatFixed, formatNumber } from '../ui/format';
import { Icon } from '../ui/icon';
import { Link } from '../ui/link';
import { PageShell } from '../ui/page-shell';
import { PageTitle } from '../ui/page-title';
import { ExerciseMark, HazardNotice } from './hazard-notice';
import '../dossier/dossier.css';
import './overlay.css';
import { OverlayPages } from './overlay-pages';

/** What open areas may touch: deposits and parks within the accuracies, projects by the kilometres inside. */
export function BlockedPage({
  rows,
  notCompared,
}: {
  rows: readonly BlockedRow[];
  notCompared: NotCompared;
}) {
  const t = useTranslations('overlay');
  const words = useTranslations('words');
  const language = useLocale() as Language;
  return (
    <PageShell>
      <div className="printable" data-hazard>
        <OverlayPages current="blocked" />
        <PageTitle title={t('blocked.title')} lead={t('blocked.lead')} />
        <HazardNotice />
        {rows.some((row) => row.exercise_areas > 0) && <ExerciseMark />}
        {rows.length === 0 ? (
          <p className="mt-6 text-muted">{t('blocked.none')}</p>
        ) : (
          <DataTable
            caption={t('blocked.title')}
            headings={[
              t('blocked.thing'),
              t('blocked.kind'),
              t('blocked.openAreas'),
              t('blocked.nearest'),
              t('blocked.inside'),
            ]}
            rows={rows.map((row) => ({
              key: `${row.kind}:${row.slug}`,
              cells: [
                <ThingName key="name" row={row} />,
                words(`kinds.${row.kind}`),
                formatNumber(row.open_areas, language),
                <Distance key="distance" row={row} />,
                <InsideLength key="inside" row={row} />,
              ],
            }))}
          />
        )}
        <NotComparedCounts {...notCompared} />
        <nav aria-label={t('downloads')} className="mt-4 flex flex-wrap gap-x-6 print:hidden">
          <PrintButton label={t('print')} />
          {(['csv', 'geojson', 'json'] as const).map((format) => (
            <a key={format} href={`/api/blocked?format=${format}`} className="dossier-action">
              <Icon of={Download} size={16} /> {format === 'geojson' ? 'GeoJSON' : format.toUpperCase()}
            </a>
          ))}
        </nav>
      </div>
    </PageShell>
  );
}

function NotComparedCounts({ deposit, project, park }: NotCompared) {
  const language = useLocale() as Language;
  const t = useTranslations('overlay.blocked');
  if (deposit + project + park === 0) return null;
  return (
    <p
      data-not-compared
      className="mt-4 max-w-3xl rounded-block border-l-4 border-doubt bg-doubt-soft px-3 py-2"
    >
      {t('notCompared', {
        deposits: formatNumber(deposit, language),
        projects: formatNumber(project, language),
        parks: formatNumber(park, language),
      })}
    </p>
  );
}

function ThingName({ row }: { row: BlockedRow }) {
  const language = useLocale() as Language;
  return (
    <>
      <Link
        href={`/${language}/clearance/overlay?of=${row.kind}:${row.slug}`}
        className="font-semibold text-accent hover:underline"
      >
        {row.names[language]}
      </Link>
      {row.region_names && <div className="text-xs text-muted">{row.region_names[language]}</div>}
    </>
  );
}

function Distance({ row }: { row: BlockedRow }) {
  const language = useLocale() as Language;
  const t = useTranslations('overlay.blocked');
  if (row.nearest_m === 0) return <span data-computed="st_distance">{t('within')}</span>;
  return (
    <span data-computed="st_distance">
      {t('inAccuracy', {
        km: formatFixed(row.nearest_m / 1_000, language, 2),
        accuracy: formatNumber(row.within_m / 1_000, language),
      })}
    </span>
  );
}

function InsideLength({ row }: { row: BlockedRow }) {
  const language = useLocale() as Language;
  const t = useTranslations('overlay.blocked');
  if (row.inside_km === null || row.length_km === null) return <span className="text-muted">–</span>;
  return (
    <span data-computed="st_length">
      {t('insideOf', {
        inside: formatFixed(row.inside_km, language, 2),
        length: formatFixed(row.length_km, language, 1),
      })}
    </span>
  );
}
