import { z } from 'zod';
import { claimColumns, claimRow } from '../claim';
import {
  filled,
  inFourLanguages,
  inFourLanguagesOrNone,
  list,
  optional,
  optionalDate,
  optionalNumber,
  textsOf,
} from '../columns';
import { dataset } from '../dataset';

const factColumns = {
  ...claimColumns,
  subject: filled,
  indicator: filled,
  value: optionalNumber,
  value_high: optionalNumber,
  unit: optional,
  unit_multiplier: optionalNumber,
  as_of: optionalDate,
  ...inFourLanguagesOrNone('text'),
};

type FactCells = z.output<z.ZodObject<typeof factColumns>>;

function factRow(row: FactCells, verdict: { verdict?: string | null; verdictReason?: unknown } = {}) {
  return claimRow(row, {
    subject: row.subject,
    indicator: row.indicator,
    value: row.value,
    valueHigh: row.value_high,
    unit: row.unit,
    multiplier: row.unit_multiplier,
    asOf: row.as_of,
    words: textsOf(row, 'text'),
    ...verdict,
  });
}

/** Facts about things that have a table of their own: one figure or sentence each. */
export const facts = [
  'deposit-facts.csv',
  'region-facts.csv',
  'project-facts.csv',
  'park-facts.csv',
  'organisation-facts.csv',
  'mine-action-facts.csv',
  'statistics-facts.csv',
].map((file) => dataset(file, z.strictObject(factColumns), (row) => [factRow(row)]));

/** What the paper says, with the verdict of recomputing it. */
export const paperFacts = dataset(
  'paper-facts.csv',
  z.strictObject({ ...factColumns, verdict: optional, ...inFourLanguagesOrNone('verdict_reason') }),
  (row) => [factRow(row, { verdict: row.verdict, verdictReason: textsOf(row, 'verdict_reason') })],
);

/** What a reader of the data must know: conflicts, warnings, what was not found. */
export const dataNotes = dataset(
  'data-notes.csv',
  z.strictObject({
    id: filled,
    statement: optional,
    kind: filled,
    subject: optional,
    ...inFourLanguages('text'),
    claims: list,
  }),
  (row) => {
    const [kind = null, ...id] = row.subject?.split(':') ?? [];
    return [
      {
        table: 'data_note',
        values: {
          id: row.id,
          statement: row.statement,
          kind: row.kind,
          subject_kind: kind,
          subject_id: id.join(':') || null,
          words: textsOf(row, 'text'),
          claim_ids: row.claims,
        },
      },
    ];
  },
);
