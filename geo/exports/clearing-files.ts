import type { ClearingOrder, OrderStep } from '@/geo/domain/clearing-order';
import type { Column, ExportTable } from '@/geo/domain/export-table';
import { csvForPeople } from './writers/csv';
import { gather } from './writers/gather';
import { geoJson } from './writers/geojson';
import { withNoteColumn } from './writers/note-column';

const NOTE =
  'EXERCISE: invented hazard areas, nothing here describes a real place. TƏLİM: uydurma sahələr. ' +
  'A planning aid, not an instruction; a place in this order makes no land safe. Computed; not for navigation or safety decisions.';

const COLUMNS: readonly Column[] = [
  { name: 'place', type: 'integer' },
  { name: 'area', type: 'text' },
  { name: 'dataset', type: 'text' },
  { name: 'name_az', type: 'text' },
  { name: 'name_en', type: 'text' },
  { name: 'district_az', type: 'text' },
  { name: 'type', type: 'text' },
  { name: 'open_ha', type: 'number' },
  { name: 'points', type: 'number' },
  { name: 'total_ha', type: 'number' },
  { name: 'total_points', type: 'number' },
  { name: 'unlocks', type: 'text' },
];

/** The order as a file: `csv` (no cell runs in a spreadsheet) or `geojson`, every row marked EXERCISE and as a planning aid; areas in hectares. */
export function clearingFile(
  order: ClearingOrder,
  format: 'csv' | 'geojson',
): Promise<Uint8Array<ArrayBuffer>> {
  const table: ExportTable = {
    name: 'clearing_order',
    columns: COLUMNS,
    isPlaced: true,
    rows: order.steps.map((step) => ({ cells: cellsOf(step), geometry: step.area.geometry })),
  };
  return gather(
    format === 'csv' ? csvForPeople(withNoteColumn(table, NOTE)) : geoJson(table, [], { note: NOTE }),
  );
}

function cellsOf({ place, area, points, totalHa, totalPoints, unlocked }: OrderStep) {
  return [
    place,
    area.slug,
    'exercise',
    area.names.az,
    area.names.en,
    area.region_names.az,
    area.type,
    rounded(area.open_ha),
    rounded(points),
    rounded(totalHa),
    rounded(totalPoints),
    unlocked
      .map(({ kind, slug, amount }) => `${kind}:${slug}:${amount === null ? '' : rounded(amount)}`)
      .join('; '),
  ];
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}
