import type { HazardDataset } from '@/geo/domain/hazard-area';
import type { LayerId } from '@/geo/domain/layers';
import { exportedDeposits } from '@/geo/queries/exports/deposits';
import { exportedEstimates } from '@/geo/queries/exports/estimates';
import type { ExportQuery } from '@/geo/queries/exports/export-query';
import {
  clearanceInView,
  districtsInView,
  returnsInView,
} from '@/geo/queries/exports/in-view/district-tables';
import {
  exerciseAreasInView,
  hazardSummariesInView,
  surveyedAreasInView,
} from '@/geo/queries/exports/in-view/hazard-tables';
import type { ViewTable } from '@/geo/queries/exports/in-view/view-table';
import type { ExportSubject } from '@/geo/queries/exports/known-slugs';
import { exportedParks } from '@/geo/queries/exports/parks';
import { exportedProgress, exportedProjects } from '@/geo/queries/exports/projects';

/** What the archive of a view holds of a layer: of things with a slug the tables of their exports, else tables of the view's own. */
export type ViewSource =
  | { layer: LayerId; subject: ExportSubject; table: ExportQuery; beside: readonly ExportQuery[] }
  | ViewTable;

/** The registry of what a view can give away, in the order of the files; the districts, which every map shows, come last. */
export const VIEW_SOURCES: readonly ViewSource[] = [
  { layer: 'deposits', subject: 'deposit', table: exportedDeposits, beside: [exportedEstimates] },
  { layer: 'infrastructure', subject: 'project', table: exportedProjects, beside: [exportedProgress] },
  { layer: 'industrial_parks', subject: 'park', table: exportedParks, beside: [] },
  clearanceInView,
  returnsInView,
  hazardSummariesInView,
  surveyedAreasInView,
  exerciseAreasInView,
  districtsInView,
];

/** The record whose mine-action data a source holds; null where it holds none. */
export function hazardOf(source: ViewSource): HazardDataset | null {
  return 'hazard' in source ? source.hazard : null;
}
