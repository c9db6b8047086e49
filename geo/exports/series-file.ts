import type { Cell, Column, ExportTable } from '@/geo/domain/export-table';
import type { Observation } from '@/geo/domain/observation';
import {
  firmnessOf,
  type Measure,
  type MeasuredLine,
  type MeasuredPoint,
} from '@/geo/statistics/series/measure';
import { csvForMachines, csvForPeople } from './writers/csv';
import { sdmxTable } from './writers/sdmx';

/** The series of an indicator as they go into a file. */
export interface SeriesFile {
  indicator: string;
  measure: Measure;
  unit: string | null;
  lines: readonly MeasuredLine[];
  /** Figures in another unit: in the file, though not in the chart. */
  otherUnits: readonly Observation[];
}

/** The kinds of file a chart's data come as. */
export const SERIES_FORMATS = { csv: 'csv', sdmx: 'sdmx.csv' } as const;

export type SeriesFormat = keyof typeof SERIES_FORMATS;

/** The text of a file: for people with every measure and a byte order mark, or the figures as SDMX-CSV 2.0 without one. */
export function seriesFile(file: SeriesFile, format: SeriesFormat): string {
  const text = format === 'csv' ? csvForPeople(peopleTable(file)) : csvForMachines(sdmxTable(claimsOf(file)));
  return [...text].join('');
}

const COLUMNS: readonly Column[] = [
  { name: 'indicator', type: 'text' },
  { name: 'region', type: 'text' },
  { name: 'period', type: 'text' },
  { name: 'period_type', type: 'text' },
  { name: 'measure', type: 'text' },
  { name: 'value', type: 'number' },
  { name: 'value_high', type: 'number' },
  { name: 'unit', type: 'text' },
  { name: 'missing', type: 'text' },
  { name: 'role', type: 'text' },
  { name: 'firmness', type: 'text' },
  { name: 'claims', type: 'text' },
  { name: 'as_printed', type: 'text' },
  { name: 'sources', type: 'text' },
  { name: 'source_urls', type: 'text' },
];

function peopleTable(file: SeriesFile): ExportTable {
  const rows = file.lines.flatMap(({ regionCode, points }) =>
    points.flatMap((point) => pointCells(file, regionCode, point)),
  );
  const others = file.otherUnits.map((claim) =>
    figureCells(claim, (claim.value ?? 0) * claim.multiplier, 'other_unit'),
  );
  const cells = file.measure === 'value' ? [...rows, ...others] : rows;
  return {
    name: file.indicator,
    columns: COLUMNS,
    rows: cells.map((row) => ({ cells: row, geometry: null })),
    isPlaced: false,
  };
}

function pointCells(file: SeriesFile, regionCode: string, point: MeasuredPoint): Cell[][] {
  const { claims } = point;
  const chosen: Cell[] = [
    file.indicator,
    regionCode,
    point.period,
    claims[0]?.period_type ?? null,
    file.measure,
    point.value,
    point.high,
    unitOf(file),
    point.missing,
    'chosen',
    point.firmness,
    ...provenance(claims),
  ];
  return [chosen, ...point.others.map(({ claim, value }) => figureCells(claim, value, 'competing'))];
}

function figureCells(claim: Observation, value: number, role: string): Cell[] {
  const { indicator, region_code, period, period_type, unit } = claim;
  const high = claim.value_high === null ? null : claim.value_high * claim.multiplier;
  const figure: Cell[] = [indicator, region_code, period, period_type, 'value', value, high, unit];
  return [...figure, null, role, firmnessOf(claim), ...provenance([claim])];
}

function provenance(claims: readonly Observation[]): Cell[] {
  const joined = (cellOf: (claim: Observation) => string | null) =>
    claims.map((one) => cellOf(one) ?? '').join(' | ');
  return [
    joined((claim) => claim.claim_id),
    joined((claim) => claim.as_printed),
    joined((claim) => claim.source.publisher),
    joined((claim) => claim.source.url),
  ];
}

function unitOf({ measure, unit }: SeriesFile): string | null {
  switch (measure) {
    case 'value':
      return unit;
    case 'index':
      return '2019 = 100';
    case 'growth':
      return '%';
    default:
      return `${unit ?? ''} per person`.trim();
  }
}

function claimsOf(file: SeriesFile): Observation[] {
  const points = file.lines.flatMap((line) => line.points);
  const drawn = points.flatMap((point) => [...point.claims, ...point.others.map(({ claim }) => claim)]);
  return [...new Map([...drawn, ...file.otherUnits].map((claim) => [claim.claim_id, claim])).values()];
}
