import { useLocale, useTranslations } from 'next-intl';
import type { RefusalReason } from '@/geo/domain/access-check';
import type { Language } from '@/geo/domain/languages';
import { hasExercise, type OverlayReport } from '@/geo/domain/overlay';
import { OverlayMapIsland } from '../map/overlay-map-island';
import { formatFixed, formatNumber } from '../ui/format';
import { AccessBox } from './access-box';
import { AreaTable } from './area-table';
import { DistrictList } from './district-list';
import { Downloads } from './downloads';
import { ExerciseMark } from './hazard-notice';
import { LandTable } from './land-table';
import { NearestArea } from './nearest-area';
import { RepairNotes } from './repair-notes';

interface ReportViewProps {
  report: OverlayReport;
  tileVersion: string;
}

/** The report on a piece of land, as page and on paper. */
export function ReportView({ report, tileVersion }: ReportViewProps) {
  const language = useLocale() as Language;
  const t = useTranslations('overlay');
  const words = useTranslations('words.units');
  const { row, areaHa } = report;
  return (
    <article className="overlay-report" data-hazard>
      <header>
        <p className="eyebrow">{usePlaceWords(report)}</p>
        <h2 className="text-xl font-bold" data-computed="st_area">
          {row.names && `${row.names[language]} · `}
          {formatFixed(areaHa, language, 2)} {words('ha')}
        </h2>
        {row.accuracy_m !== null && (
          <p className="text-muted">
            {t('accuracy', { km: formatNumber(row.accuracy_m / 1_000, language) })}
          </p>
        )}
        {hasExercise(report) && <ExerciseMark />}
      </header>
      <RepairNotes report={report} />
      {report.access && <AccessBox access={report.access} />}
      <div className="overlay-columns">
        <LandTable parts={report.parts} areaHa={areaHa} />
        <OverlayMapIsland
          tileVersion={tileVersion}
          bounds={row.bounds}
          land={row.geometry}
          before={report.repaired?.before ?? null}
          refused={placesOf(report, (reason) => reason !== 'not_surveyed')}
          unsurveyed={placesOf(report, (reason) => reason === 'not_surveyed')}
        />
      </div>
      <AreaTable areas={report.areas} />
      <NearestArea nearest={report.nearest} />
      <DistrictList districts={report.districts} />
      <Downloads report={report} />
    </article>
  );
}

function placesOf({ access }: OverlayReport, isWanted: (reason: RefusalReason) => boolean) {
  return access?.objections.flatMap(({ reason, places }) => (isWanted(reason) ? places : [])) ?? [];
}

function usePlaceWords({ place }: OverlayReport): string {
  const language = useLocale() as Language;
  const t = useTranslations('overlay.of');
  switch (place.kind) {
    case 'deposit':
    case 'park':
      return t(place.kind, { km: formatNumber(place.bufferKm, language) });
    case 'project':
      return t('project', { m: formatNumber(place.widthM, language) });
    case 'region':
      return t('region');
    case 'drawn':
      return place.shape.type === 'area'
        ? t('drawnArea')
        : t('drawnLine', { m: formatNumber(place.shape.widthM, language) });
  }
}
