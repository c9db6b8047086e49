import type { BlockedRow } from '@/geo/domain/blocked';
import type { Cell, Column, ExportTable, TableRow } from '@/geo/domain/export-table';
import { LANGUAGES } from '@/geo/domain/languages';
import { hasExercise, type OverlayReport } from '@/geo/domain/overlay';
import { formatOverlayAddress } from '@/geo/domain/overlay-address';
import type { OverlayPiece } from '@/geo/domain/overlay-piece';
import { exportNotes, type Note } from './notes';
import { csvForPeople } from './writers/csv';
import { gather } from './writers/gather';
import { geoJson } from './writers/geojson';

/** The formats of a report. */
export const REPORT_FORMATS = { csv: 'text/csv; charset=utf-8', geojson: 'application/geo+json' } as const;

export type ReportFormat = keyof typeof REPORT_FORMATS;

/** A file of a report, with its own notes before those that every file carries. */
export function reportFile(
  table: ExportTable,
  format: ReportFormat,
  version: number,
  first: readonly Note[],
): Promise<Uint8Array<ArrayBuffer>> {
  const notes = exportNotes(version, first);
  if (format === 'geojson') return gather(geoJson(table, [], notes.members));
  const last = { cells: [notes.line, ...table.columns.slice(1).map(() => null)], geometry: null };
  return gather(csvForPeople({ ...table, rows: [...table.rows, last] }));
}

const text = <Name extends string>(name: Name) => ({ name, type: 'text' }) satisfies Column;
const number = <Name extends string>(name: Name) => ({ name, type: 'number' }) satisfies Column;

const OVERLAY_COLUMNS = [
  text('row'),
  text('class'),
  text('slug'),
  text('name_en'),
  text('dataset'),
  number('area_ha'),
  number('percent_of_land'),
  number('from_cha_ha'),
  number('from_sha_ha'),
  text('released_on'),
  number('distance_km'),
  number('distance_low_km'),
  number('distance_high_km'),
  number('accuracy_m'),
  number('year'),
  number('district_cleared_ha'),
  text('claim_id'),
  text('source_id'),
] as const;

/**
 * A report as a table: a row for each class of land (released land with the hectares that were released from confirmed and from suspected areas), one for each piece of a hazard area, one for the nearest open area with the interval of
 * its distance, one for each district and each figure published for it; hectares on the ellipsoid, two decimals.
 */
export function overlayTable(report: OverlayReport, pieces: readonly OverlayPiece[]): ExportTable {
  const names = new Map(report.areas.map((area) => [area.slug, area.names]));
  const about = formatOverlayAddress(report.place) ?? 'drawn';
  const dataset = hasExercise(report) ? 'exercise' : 'real';
  const whole = row(
    {
      row: 'land',
      class: 'land',
      slug: about,
      dataset,
      area_ha: hectares(report.areaHa),
      percent_of_land: 100,
    },
    report.row.geometry,
  );
  return {
    name: 'overlay',
    columns: OVERLAY_COLUMNS,
    isPlaced: true,
    rows: [
      whole,
      ...report.parts.map((part) =>
        row({
          row: `total:${part.class}`,
          class: part.class,
          dataset,
          area_ha: hectares(part.areaHa),
          percent_of_land: hectares(part.percent),
          from_cha_ha: part.releasedFrom && hectares(part.releasedFrom.cha),
          from_sha_ha: part.releasedFrom && hectares(part.releasedFrom.sha),
        }),
      ),
      ...pieces.map((piece, index) =>
        row(
          {
            row: `piece:${index + 1}`,
            class: piece.class,
            slug: piece.slug,
            name_en: names.get(piece.slug)?.en,
            dataset: piece.dataset,
            area_ha: hectares(piece.area_ha),
            released_on: piece.released_on,
          },
          piece.geometry,
        ),
      ),
      ...nearestRow(report),
      ...report.districts.flatMap((district) => districtRows(district, report.areaHa)),
    ],
  };
}

function nearestRow({ nearest }: OverlayReport): TableRow[] {
  if (!nearest) return [];
  const { slug, dataset, type, names, accuracy_m, distance } = nearest;
  return [
    row({
      row: 'nearest_open',
      class: type === 'generalised' ? type : `open_${type}`,
      slug,
      name_en: names?.en,
      dataset,
      distance_km: kilometres(distance.km),
      distance_low_km: kilometres(distance.lowKm),
      distance_high_km: kilometres(distance.highKm),
      accuracy_m,
    }),
  ];
}

// What was cleared is published for whole districts: how much of it lies on this land nobody says.
function districtRows(
  { code, names, area_ha, accuracy_m, clearance }: OverlayReport['districts'][number],
  landHa: number,
): TableRow[] {
  const district = { class: 'district', slug: code, name_en: names.en, dataset: 'real' };
  const part = {
    area_ha: hectares(area_ha),
    percent_of_land: hectares((area_ha / landHa) * 100),
    accuracy_m,
  };
  return [
    row({ row: `district:${code}`, ...district, ...part }),
    ...clearance.map((figure) =>
      row({
        row: `district:${code}:cleared:${figure.year}:${figure.claim_id}`,
        ...district,
        year: figure.year,
        district_cleared_ha: figure.normalised_value,
        claim_id: figure.claim_id,
        source_id: figure.source.id,
      }),
    ),
  ];
}

function row(
  cells: Partial<Record<(typeof OVERLAY_COLUMNS)[number]['name'], Cell>>,
  geometry: TableRow['geometry'] = null,
): TableRow {
  return { geometry, cells: OVERLAY_COLUMNS.map(({ name }) => cells[name] ?? null) };
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
