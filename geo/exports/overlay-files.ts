import type { BlockedRow } from '@/geo/domain/blocked';
import type { Column, ExportTable } from '@/geo/domain/export-table';
import { LANGUAGES } from '@/geo/domain/languages';
import { hasExercise, type OverlayReport } from '@/geo/domain/overlay';
import { formatOverlayAddress } from '@/geo/domain/overlay-address';
import type { OverlayPiece } from '@/geo/domain/overlay-piece';
import { exportNotes } from './notes';
import { csvForPeople } from './writers/csv';
import { gather } from './writers/gather';
import { geoJson } from './writers/geojson';

/** The formats of a report. */
export const REPORT_FORMATS = { csv: 'text/csv; charset=utf-8', geojson: 'application/geo+json' } as const;

export type ReportFormat = keyof typeof REPORT_FORMATS;

/** A file of a report, with the notes that every file carries. */
export function reportFile(
  table: ExportTable,
  format: ReportFormat,
  version: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const notes = exportNotes(version);
  if (format === 'geojson') return gather(geoJson(table, [], notes.members));
  const row = { cells: [notes.line, ...table.columns.slice(1).map(() => null)], geometry: null };
  return gather(csvForPeople({ ...table, rows: [...table.rows, row] }));
}

const text = (name: string): Column => ({ name, type: 'text' });
const number = (name: string): Column => ({ name, type: 'number' });

/** A report as a table: a row for each class of land, then one for each piece of a hazard area; hectares on the ellipsoid, two decimals. */
export function overlayTable(report: OverlayReport, pieces: readonly OverlayPiece[]): ExportTable {
  const names = new Map(report.areas.map((area) => [area.slug, area.names]));
  const about = formatOverlayAddress(report.place) ?? 'drawn';
  const dataset = hasExercise(report) ? 'exercise' : 'real';
  const whole = {
    geometry: report.row.geometry,
    cells: ['land', 'land', about, null, dataset, hectares(report.areaHa), 100, null],
  };
  return {
    name: 'overlay',
    columns: [
      text('row'),
      text('class'),
      text('slug'),
      text('name_en'),
      text('dataset'),
      number('area_ha'),
      number('percent_of_land'),
      text('released_on'),
    ],
    isPlaced: true,
    rows: [
      whole,
      ...report.parts.map((part) => ({
        geometry: null,
        cells: [
          `total:${part.class}`,
          part.class,
          null,
          null,
          dataset,
          hectares(part.areaHa),
          hectares(part.percent),
          null,
        ],
      })),
      ...pieces.map((piece, index) => ({
        geometry: piece.geometry,
        cells: [
          `piece:${index + 1}`,
          piece.class,
          piece.slug,
          names.get(piece.slug)?.en ?? null,
          piece.dataset,
          hectares(piece.area_ha),
          null,
          piece.released_on,
        ],
      })),
    ],
  };
}

/** What is blocked as a table: a row for each deposit, project and park. */
export function blockedTable(rows: readonly BlockedRow[]): ExportTable {
  return {
    name: 'blocked',
    columns: [
      text('id'),
      text('kind'),
      text('slug'),
      ...LANGUAGES.map((language) => text(`name_${language}`)),
      text('region_code'),
      number('accuracy_m'),
      number('open_areas'),
      number('exercise_areas'),
      number('nearest_m'),
      number('within_m'),
      number('inside_km'),
      number('length_km'),
    ],
    isPlaced: true,
    rows: rows.map((row) => ({
      geometry: row.place,
      cells: [
        `${row.kind}:${row.slug}`,
        row.kind,
        row.slug,
        ...LANGUAGES.map((language) => row.names[language]),
        row.region_code,
        row.accuracy_m,
        row.open_areas,
        row.exercise_areas,
        Math.round(row.nearest_m),
        row.within_m,
        kilometres(row.inside_km),
        kilometres(row.length_km),
      ],
    })),
  };
}

function hectares(value: number): number {
  return Number(value.toFixed(2));
}

function kilometres(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(2));
}
