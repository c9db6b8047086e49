import { z } from 'zod';
import { dataset } from '../dataset';

const texts = z.strictObject({
  az: z.string().min(1),
  en: z.string().min(1),
  ru: z.string().min(1),
  tr: z.string().min(1),
});

/** The paper's problems, directions, cluster factors, technologies, measures, jobs and examples. */
export const agenda = dataset(
  'agenda.yaml',
  z.strictObject({
    id: z.string().min(1),
    kind: z.string(),
    parent: z.string().nullish(),
    order: z.number().int(),
    name: texts,
    text: texts,
    statement: z.string().nullish(),
    source: z.string(),
    layers: z.array(z.string()).nullish(),
    indicators: z.array(z.string()).nullish(),
  }),
  (row) => [
    {
      table: 'agenda_item',
      values: {
        id: row.id,
        kind: row.kind,
        parent_id: row.parent ?? null,
        position: row.order,
        names: row.name,
        words: row.text,
        statement: row.statement ?? null,
        source_id: row.source,
        layers: row.layers ?? [],
        indicator_codes: row.indicators ?? [],
      },
    },
  ],
);
