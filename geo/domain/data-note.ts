import { z } from 'zod';
import { textsSchema } from './figure';

/** What a reader must know about a subject. */
export const dataNoteSchema = z.object({
  id: z.string(),
  kind: z.enum(['conflict', 'warning', 'not_found', 'suspicious', 'method']),
  words: textsSchema,
  claim_ids: z.array(z.string()),
  /** Whether it rests on figures about mines or clearing them. */
  is_hazard: z.boolean(),
});

export type DataNote = z.output<typeof dataNoteSchema>;
