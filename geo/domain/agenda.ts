import { z } from 'zod';
import { figureSchema, textsSchema } from './figure';

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
