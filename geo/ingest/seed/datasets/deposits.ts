import { z } from 'zod';
import { claimColumns, claimRow, subjectOf } from '../claim';
import {
  filled,
  inFourLanguages,
  inFourLanguagesOrNone,
  list,
  number,
  optional,
  optionalDate,
  optionalNumber,
  textsOf,
  truth,
} from '../columns';
import { dataset } from '../dataset';
import { pointGeometry } from '../geometry';

export const commodities = dataset(
  'commodities.csv',
  z.strictObject({
    code: filled,
    group: filled,
    ...inFourLanguages('name'),
    symbol: optional,
    inspire: optional,
  }),
  (row) => [
    {
      table: 'commodity',
      values: {
        code: row.code,
        commodity_group: row.group,
        names: textsOf(row, 'name'),
        symbol: row.symbol,
        inspire_code: row.inspire,
      },
    },
  ],
);

export const deposits = dataset(
  'deposits.csv',
  z.strictObject({
    slug: filled,
    ...inFourLanguages('name'),
    other_names: list,
    record_level: filled,
    district: optional,
    former_district: optional,
    context: truth,
    status: filled,
    deposit_type: filled,
    longitude: optionalNumber,
    latitude: optionalNumber,
    accuracy_m: optionalNumber,
    location_precision: filled,
    location_basis: filled,
    ...inFourLanguagesOrNone('summary'),
    statement: filled,
    source: filled,
  }),
  (row) => [
    {
      table: 'deposit',
      values: {
        slug: row.slug,
        names: textsOf(row, 'name'),
        other_names: row.other_names,
        record_level: row.record_level,
        region_code: row.district,
        former_region_code: row.former_district,
        context: row.context,
        status: row.status,
        deposit_type: row.deposit_type,
        location_precision: row.location_precision,
        location_basis: row.location_basis,
        accuracy_m: row.accuracy_m,
        summary: textsOf(row, 'summary'),
        statement: row.statement,
        source_id: row.source,
        geometry: pointGeometry(row.longitude, row.latitude),
      },
    },
  ],
);

export const depositCommodities = dataset(
  'deposit-commodities.csv',
  z.strictObject({
    deposit: filled,
    commodity: filled,
    role: z.enum(['main', 'minor']),
    statement: filled,
    source: filled,
    note: optional,
  }),
  (row, rowNumber) => [
    {
      table: 'deposit_commodity',
      values: {
        deposit_slug: row.deposit,
        commodity_code: row.commodity,
        role: row.role,
        position: rowNumber,
        source_id: row.source,
        note: row.note,
      },
    },
  ],
);

export const resourceEstimates = dataset(
  'resource-estimates.csv',
  z.strictObject({
    ...claimColumns,
    subject: filled,
    commodity: filled,
    measured: filled,
    low: number,
    high: optionalNumber,
    bound: filled,
    unit: filled,
    system: filled,
    category: optional,
    effective_date: optionalDate,
  }),
  (row) => {
    const subject = subjectOf(row.subject);
    return [
      claimRow(row, {
        subject: row.subject,
        indicator: 'resource_estimate',
        value: row.low,
        valueHigh: row.high,
        unit: row.unit,
        asOf: row.effective_date,
      }),
      {
        table: 'resource_estimate',
        values: {
          claim_id: row.claim,
          deposit_slug: subject.kind === 'deposit' ? subject.id : null,
          region_code: subject.kind === 'region' ? subject.id : null,
          commodity_code: row.commodity,
          measured: row.measured,
          low: row.low,
          high: row.high === row.low ? null : row.high,
          bound: row.bound,
          unit: row.unit,
          system: row.system,
          category: row.category,
          effective_date: row.effective_date,
        },
      },
    ];
  },
);

export const licences = dataset(
  'licences.csv',
  z.strictObject({
    ...claimColumns,
    deposits: list,
    district: optional,
    commodity: optional,
    organisation: optional,
    licence_type: filled,
    start: optionalDate,
    end: optionalDate,
    area_ha: optionalNumber,
    price_azn: optionalNumber,
  }),
  (row) => [
    claimRow(row, {
      subject: licenceSubject(row.deposits[0], row.district),
      indicator: 'licence',
      asOf: row.start ?? row.end,
      value: row.area_ha,
      unit: row.area_ha === null ? null : 'ha',
    }),
    {
      table: 'licence',
      values: {
        claim_id: row.claim,
        region_code: row.district,
        commodity: row.commodity,
        organisation_slug: row.organisation,
        licence_type: row.licence_type,
        start_date: row.start,
        end_date: row.end,
        area_ha: row.area_ha,
        price_azn: row.price_azn,
      },
    },
    ...row.deposits.map((deposit) => ({
      table: 'licence_deposit',
      values: { claim_id: row.claim, deposit_slug: deposit },
    })),
  ],
);

function licenceSubject(deposit: string | undefined, district: string | null): string {
  if (deposit) return `deposit:${deposit}`;
  return district ? `region:${district}` : 'topic:mining';
}
