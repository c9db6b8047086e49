import { z } from 'zod';
import {
  filled,
  inFourLanguages,
  inFourLanguagesOrNone,
  list,
  number,
  optional,
  optionalDay,
  optionalNumber,
  textsOf,
  truth,
} from '../columns';
import { dataset } from '../dataset';
import { districtShape } from '../district-shapes';
import { pointGeometry } from '../geometry';
import { arazLine, countryShape } from '../world-atlas';

export const regions = dataset(
  'regions.csv',
  z.strictObject({
    code: filled,
    level: filled,
    in_atlas: truth,
    ...inFourLanguages('name'),
    source: filled,
  }),
  (row) => [
    {
      table: 'region',
      values: { code: row.code, level: row.level, in_atlas: row.in_atlas, names: textsOf(row, 'name') },
    },
  ],
);

export const regionVintages = dataset(
  'region-vintages.csv',
  z.strictObject({
    region: filled,
    valid_from: filled,
    valid_to: optionalDay,
    parent: optional,
    adm1_codes: list,
    accuracy_m: optionalNumber,
    longitude: optionalNumber,
    latitude: optionalNumber,
    ...inFourLanguagesOrNone('note'),
  }),
  (row) => [
    {
      table: 'region_vintage',
      values: {
        region_code: row.region,
        valid_from: row.valid_from,
        valid_to: row.valid_to,
        parent_code: row.parent,
        boundary_note: textsOf(row, 'note'),
        accuracy_m: row.accuracy_m,
        geometry: row.adm1_codes.length === 0 ? null : districtShape(row.adm1_codes),
        anchor: pointGeometry(row.longitude, row.latitude),
      },
    },
  ],
);

export const countries = dataset(
  'countries.csv',
  z.strictObject({
    code: filled,
    world_atlas_id: filled,
    ...inFourLanguages('name'),
    longitude: number,
    latitude: number,
  }),
  (row) => [
    {
      table: 'country',
      values: {
        code: row.code,
        names: textsOf(row, 'name'),
        geometry: countryShape(row.world_atlas_id),
        anchor: pointGeometry(row.longitude, row.latitude),
      },
    },
  ],
);

export const waterLines = dataset(
  'water-lines.csv',
  z.strictObject({ code: z.literal('araz'), ...inFourLanguages('name') }),
  (row) => [
    { table: 'water_line', values: { code: row.code, names: textsOf(row, 'name'), geometry: arazLine() } },
  ],
);

export const places = dataset(
  'places.csv',
  z.strictObject({
    slug: filled,
    geonames_name: filled,
    ...inFourLanguages('name'),
    country: filled,
    district: optional,
    rank: number,
    longitude: number,
    latitude: number,
    note: optional,
  }),
  (row) => [
    {
      table: 'place',
      values: {
        slug: row.slug,
        names: textsOf(row, 'name'),
        country_code: row.country,
        region_code: row.district,
        rank: row.rank,
        geometry: pointGeometry(row.longitude, row.latitude),
      },
    },
  ],
);
