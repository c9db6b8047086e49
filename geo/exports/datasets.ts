import type { ExportFormat } from '@/geo/domain/exports';
import { exportedDeposits } from '@/geo/queries/exports/deposits';
import { exportedEstimates } from '@/geo/queries/exports/estimates';
import type { ExportQuery } from '@/geo/queries/exports/export-query';
import type { ExportSubject } from '@/geo/queries/exports/known-slugs';
import { exportedParks } from '@/geo/queries/exports/parks';
import { exportedProgress, exportedProjects } from '@/geo/queries/exports/projects';

/** A dataset that can be exported: what `ids=` names, its first table, and those that go beside it where a format holds several. */
export interface ExportDataset {
  subject: ExportSubject;
  table: ExportQuery;
  beside: readonly ExportQuery[];
}

/** The registry of exports: adding a dataset is adding a line here and a query. */
export const EXPORT_DATASETS: Readonly<Record<string, ExportDataset>> = {
  deposits: { subject: 'deposit', table: exportedDeposits, beside: [exportedEstimates] },
  'infrastructure-projects': { subject: 'project', table: exportedProjects, beside: [exportedProgress] },
  'industrial-parks': { subject: 'park', table: exportedParks, beside: [] },
  'resource-estimates': { subject: 'deposit', table: exportedEstimates, beside: [] },
};

const TABLE_FORMATS: readonly ExportFormat[] = ['csv', 'xlsx', 'gpkg'];
const LAYER_FORMATS: readonly ExportFormat[] = [...TABLE_FORMATS, 'geojson', 'kml', 'fgb'];

/** The formats of a dataset: what lies nowhere is not written as a map. */
export function formatsOf({ table }: ExportDataset): readonly ExportFormat[] {
  return table.isPlaced ? LAYER_FORMATS : TABLE_FORMATS;
}
