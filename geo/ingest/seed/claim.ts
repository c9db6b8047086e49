import { z } from 'zod';
import { normalise } from '@/geo/domain/units';
import { filled, optional } from './columns';
import type { TableRow } from './dataset';

/** The columns of every record that states something: what is said, by whom, how surely. */
export const claimColumns = {
  claim: filled,
  statement: filled,
  as_printed: optional,
  kind: z.enum(['fact', 'estimate', 'forecast', 'opinion']),
  qualifier: z.enum([
    'exact',
    'approximate',
    'more_than',
    'less_than',
    'range',
    'plan',
    'inferred',
    'computed',
    'suspicious',
  ]),
  confidence: z.enum(['stated', 'weak', 'general_knowledge', 'paper', 'derived']),
  source: filled,
  note: optional,
};

type ClaimCells = z.output<z.ZodObject<typeof claimColumns>>;

/** What a claim is about, and the figure or words it gives. */
export interface ClaimContent {
  /** `kind:id`, such as `deposit:vejneli`. */
  subject: string;
  indicator: string;
  value?: number | null;
  valueHigh?: number | null;
  unit?: string | null;
  multiplier?: number | null;
  asOf?: string | null;
  words?: unknown;
  verdict?: string | null;
  verdictReason?: unknown;
}

/** The claim row of a record: its cells as given, its figure also in the base unit. */
export function claimRow(cells: ClaimCells, content: ClaimContent): TableRow {
  const { kind: subjectKind, id: subjectId } = subjectOf(content.subject);
  const unit = content.unit ?? null;
  const multiplier = content.multiplier ?? 1;
  const value = content.value ?? null;
  const high = content.valueHigh === content.value ? null : (content.valueHigh ?? null);
  return {
    table: 'claim',
    values: {
      id: cells.claim,
      statement: cells.statement,
      source_id: cells.source,
      kind: cells.kind,
      qualifier: cells.qualifier,
      confidence: cells.confidence,
      subject_kind: subjectKind,
      subject_id: subjectId,
      indicator_code: content.indicator,
      as_of: content.asOf ?? null,
      value,
      value_high: high,
      unit,
      unit_multiplier: multiplier,
      normalised_value: value === null ? null : normalise(value * multiplier, unit).value,
      normalised_value_high: high === null ? null : normalise(high * multiplier, unit).value,
      normalised_unit: value === null ? null : normalise(value, unit).unit,
      words: content.words ?? null,
      as_printed: cells.as_printed,
      verdict: content.verdict ?? null,
      verdict_reason: content.verdictReason ?? null,
      note: cells.note,
    },
  };
}

/** Splits `kind:id`; throws a plain sentence when it has no such form. */
export function subjectOf(subject: string): { kind: string; id: string } {
  const match = /^(deposit|region|project|park|organisation|topic):(.+)$/.exec(subject);
  if (!match?.[1] || !match[2]) throw new Error(`subject: "${subject}" is not kind:id`);
  return { kind: match[1], id: match[2] };
}
