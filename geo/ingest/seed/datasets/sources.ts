import { z } from 'zod';
import { filled, inFourLanguages, optional, optionalDate, optionalNumber, textsOf } from '../columns';
import { dataset } from '../dataset';

export const sources = dataset(
  'sources.csv',
  z.strictObject({
    id: filled,
    publisher: filled,
    title: optional,
    url: optional,
    published_on: optionalDate,
    language: optional,
    kind: filled,
    note: optional,
  }),
  (row) => [{ table: 'source', values: row }],
);

export const indicators = dataset(
  'indicators.csv',
  z.strictObject({
    code: filled,
    topic: filled,
    ...inFourLanguages('name'),
    unit: optional,
    decimals: optionalNumber,
    note: optional,
  }),
  (row) => [
    {
      table: 'indicator',
      values: {
        code: row.code,
        topic: row.topic,
        names: textsOf(row, 'name'),
        unit: row.unit,
        decimals: row.decimals,
        note: row.note,
      },
    },
  ],
);

export const organisations = dataset(
  'organisations.csv',
  z.strictObject({
    slug: filled,
    ...inFourLanguages('name'),
    type: filled,
    country: optional,
    website: optional,
    note: optional,
  }),
  (row) => [
    {
      table: 'organisation',
      values: {
        slug: row.slug,
        names: textsOf(row, 'name'),
        type: row.type,
        country_code: row.country,
        website: row.website,
        note: row.note,
      },
    },
  ],
);
