import { z } from 'zod';
import { periodOf } from '@/geo/domain/period';
import { claimColumns, claimRow } from '../claim';
import { filled, number, optional, optionalDate, optionalNumber } from '../columns';
import { dataset, type TableRow } from '../dataset';

const figure = {
  indicator: filled,
  region: filled,
  period: optionalDate,
  value: number,
  unit: optional,
  unit_multiplier: optionalNumber,
};

export const observations = dataset(
  'observations.csv',
  z.strictObject({
    ...claimColumns,
    ...figure,
    period_type: filled,
    status: filled,
    published_on: optionalDate,
  }),
  observationRows,
);

/** The paper's table 1: its 40 values are observations of the paper. */
export const paperTable = dataset(
  'paper-table.csv',
  z.strictObject({
    claim: filled,
    statement: filled,
    row: filled,
    ...figure,
    as_printed: optional,
    note: optional,
  }),
  (row) =>
    observationRows({
      ...row,
      kind: 'fact',
      qualifier: 'exact',
      confidence: 'paper',
      source: 'paper',
      period_type: 'year',
      status: 'A',
      published_on: null,
    }),
);

interface ObservationCells extends z.output<z.ZodObject<typeof claimColumns & typeof figure>> {
  period_type: string;
  status: string;
  published_on: string | null;
}

function observationRows(row: ObservationCells): TableRow[] {
  const period = row.period === null ? undefined : periodOf(row.period);
  return [
    claimRow(row, {
      subject: `region:${row.region}`,
      indicator: row.indicator,
      value: row.value,
      unit: row.unit,
      multiplier: row.unit_multiplier,
      asOf: row.period,
    }),
    {
      table: 'observation',
      values: {
        claim_id: row.claim,
        indicator_code: row.indicator,
        region_code: row.region,
        period: row.period,
        period_start: period?.start,
        period_end: period?.end,
        period_type: row.period_type,
        status: row.status,
        published_on: row.published_on,
      },
    },
  ];
}

export const resettlement = dataset(
  'resettlement.csv',
  z.strictObject({
    ...claimColumns,
    settlement: filled,
    district: optional,
    as_of: optionalDate,
    measure: filled,
    families: optionalNumber,
    people: optionalNumber,
  }),
  (row) => [
    claimRow(row, {
      subject: `region:${row.district ?? 'AZ-X-LIBERATED'}`,
      indicator: 'resettlement',
      value: row.people ?? row.families,
      unit: row.people === null ? 'families' : 'persons',
      asOf: row.as_of,
    }),
    {
      table: 'resettlement_report',
      values: {
        claim_id: row.claim,
        settlement: row.settlement,
        region_code: row.district,
        as_of: row.as_of,
        measure: row.measure,
        families: row.families,
        people: row.people,
      },
    },
  ],
);
