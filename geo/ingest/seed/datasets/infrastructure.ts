import { z } from 'zod';
import { claimColumns, claimRow } from '../claim';
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

export const infrastructureProjects = dataset(
  'infrastructure-projects.csv',
  z.strictObject({
    slug: filled,
    programme: optional,
    sector: filled,
    type: filled,
    status: filled,
    ...inFourLanguages('name'),
    other_names: list,
    start: optionalDate,
    end: optionalDate,
    schematic: truth,
    district: optional,
    ...inFourLanguagesOrNone('summary'),
    statement: filled,
    source: filled,
  }),
  (row) => [
    {
      table: 'infrastructure_project',
      values: {
        slug: row.slug,
        programme_slug: row.programme,
        sector: row.sector,
        type: row.type,
        status: row.status,
        names: textsOf(row, 'name'),
        other_names: row.other_names,
        start_date: row.start,
        end_date: row.end,
        region_code: row.district,
        schematic: row.schematic,
        summary: textsOf(row, 'summary'),
        statement: row.statement,
        source_id: row.source,
      },
    },
  ],
);

export const infrastructureWaypoints = dataset(
  'infrastructure-waypoints.csv',
  z.strictObject({
    project: filled,
    sequence: number,
    name: optional,
    longitude: number,
    latitude: number,
    accuracy_m: number,
    basis: filled,
  }),
  (row) => [
    {
      table: 'infrastructure_waypoint',
      values: {
        project_slug: row.project,
        position: row.sequence,
        name: row.name,
        accuracy_m: row.accuracy_m,
        basis: row.basis,
        geometry: pointGeometry(row.longitude, row.latitude),
      },
    },
  ],
);

export const projectProgress = dataset(
  'project-progress.csv',
  z.strictObject({
    ...claimColumns,
    project: filled,
    measure: z.enum(['works', 'design', 'track', 'other']),
    percent: number,
    as_of: optionalDate.refine((cell): cell is string => cell !== null, 'is empty'),
  }),
  (row) => [
    claimRow(row, {
      subject: `project:${row.project}`,
      indicator: `progress_${row.measure}`,
      value: row.percent,
      unit: 'percent',
      asOf: row.as_of,
    }),
    {
      table: 'project_progress',
      values: {
        claim_id: row.claim,
        project_slug: row.project,
        measure: row.measure,
        percent: row.percent,
        as_of: row.as_of,
      },
    },
  ],
);

export const industrialParks = dataset(
  'industrial-parks.csv',
  z.strictObject({
    slug: filled,
    type: filled,
    district: optional,
    ...inFourLanguages('name'),
    other_names: list,
    founded: optionalDate,
    area_ha: optionalNumber,
    longitude: optionalNumber,
    latitude: optionalNumber,
    accuracy_m: optionalNumber,
    location_basis: filled,
    ...inFourLanguagesOrNone('summary'),
    statement: filled,
    source: filled,
  }),
  (row) => [
    {
      table: 'industrial_park',
      values: {
        slug: row.slug,
        type: row.type,
        names: textsOf(row, 'name'),
        other_names: row.other_names,
        region_code: row.district,
        founded: row.founded,
        area_ha: row.area_ha,
        summary: textsOf(row, 'summary'),
        statement: row.statement,
        source_id: row.source,
        location_basis: row.location_basis,
        accuracy_m: row.accuracy_m,
        geometry: pointGeometry(row.longitude, row.latitude),
      },
    },
  ],
);

const figure = { value: number, value_high: optionalNumber, unit: optional, unit_multiplier: optionalNumber };

export const parkObservations = dataset(
  'park-observations.csv',
  z.strictObject({ ...claimColumns, ...figure, park: filled, indicator: filled, as_of: optionalDate }),
  (row) => [
    claimRow(row, {
      subject: `park:${row.park}`,
      indicator: row.indicator,
      value: row.value,
      valueHigh: row.value_high,
      unit: row.unit,
      multiplier: row.unit_multiplier,
      asOf: row.as_of,
    }),
    {
      table: 'park_observation',
      values: { claim_id: row.claim, park_slug: row.park, indicator_code: row.indicator, as_of: row.as_of },
    },
  ],
);

export const incentives = dataset(
  'incentives.csv',
  z.strictObject({
    ...claimColumns,
    slug: filled,
    applies_to: filled,
    ...inFourLanguages('name'),
    ...inFourLanguages('text'),
    valid_from: optionalDate,
    valid_to: optionalDate,
  }),
  (row) => [
    claimRow(row, {
      subject: 'topic:incentives',
      indicator: 'incentive',
      words: textsOf(row, 'text'),
      asOf: row.valid_from,
    }),
    {
      table: 'incentive',
      values: {
        claim_id: row.claim,
        slug: row.slug,
        applies_to: row.applies_to,
        names: textsOf(row, 'name'),
        valid_from: row.valid_from,
        valid_to: row.valid_to,
      },
    },
  ],
);

export const tradeFlows = dataset(
  'exports.csv',
  z.strictObject({
    ...claimColumns,
    commodity: optional,
    exporter: optional,
    partner: optional,
    period: optionalDate,
    ...figure,
    value: optionalNumber,
  }),
  (row) => [
    claimRow(row, {
      subject: row.exporter ? `organisation:${row.exporter}` : 'topic:trade',
      indicator: 'exports',
      value: row.value,
      valueHigh: row.value_high,
      unit: row.unit,
      multiplier: row.unit_multiplier,
      asOf: row.period,
    }),
    {
      table: 'trade_flow',
      values: {
        claim_id: row.claim,
        commodity_code: row.commodity,
        exporter_slug: row.exporter,
        partner_country: row.partner,
        period: row.period,
      },
    },
  ],
);
