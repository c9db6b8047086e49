import { z } from 'zod';
import { figureSchema, textsSchema } from './figure';
import { LAYER_IDS } from './layers';

/** A problem that the paper names, with the claim of the paper it is taken from. */
export const problemSchema = z.object({
  ...figureSchema.shape,
  id: z.enum([
    'problem-mined-land',
    'problem-infrastructure',
    'problem-investment',
    'problem-workforce',
    'problem-market-access',
  ]),
  names: textsSchema,
  text: textsSchema,
});

export type ProblemRow = z.output<typeof problemSchema>;

const AGENDA_KINDS = [
  'problem',
  'direction',
  'cluster_factor',
  'technology',
  'example',
  'measure',
  'job_category',
] as const;

/** An item of the paper's agenda as it is stored: what it says, and the layers and indicators that measure it. */
export const agendaItemSchema = z.object({
  id: z.string(),
  kind: z.enum(AGENDA_KINDS),
  parent_id: z.string().nullable(),
  names: textsSchema,
  text: textsSchema,
  layers: z.array(z.enum(LAYER_IDS)),
  indicators: z.array(z.string()),
  /** The claim of the paper it is taken from; null where no claim holds it word for word. */
  claim_id: z.string().nullable(),
});

export type AgendaItemRow = z.output<typeof agendaItemSchema>;

/** A figure that measures an item of the agenda, and what it is about. */
export const agendaFigureSchema = z.object({
  ...figureSchema.shape,
  subject_kind: z.string(),
  subject_id: z.string(),
  subject_names: textsSchema.nullable(),
});

export type AgendaFigure = z.output<typeof agendaFigureSchema>;

/** An indicator with its names, for saying that it has no data. */
export const indicatorNameSchema = z.object({ code: z.string(), names: textsSchema });

export type IndicatorName = z.output<typeof indicatorNameSchema>;

/** An indicator that measures an item, and the newest figures of it; none means "no data". */
export interface Measured {
  indicator: IndicatorName;
  figures: AgendaFigure[];
}

/** An item of the agenda with what measures it now and the items under it. */
export interface AgendaItem extends Omit<AgendaItemRow, 'indicators'> {
  measured: Measured[];
  children: AgendaItem[];
}

/** The agenda of the paper as a tree: items in its order, each with the newest figures that measure it. */
export function agendaTree(
  rows: readonly AgendaItemRow[],
  measured: ReadonlyMap<string, Measured>,
  parentId: string | null = null,
): AgendaItem[] {
  return rows
    .filter((row) => row.parent_id === parentId)
    .map(({ indicators, ...row }) => ({
      ...row,
      measured: indicators.flatMap((code) => measured.get(code) ?? []),
      children: agendaTree(rows, measured, row.id),
    }));
}
