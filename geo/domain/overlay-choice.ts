import { z } from 'zod';
import { textsSchema } from './figure';
import { OVERLAY_KINDS } from './overlay-address';

/** A thing a report can be asked for: one whose place is known. */
export const overlayChoiceSchema = z.object({
  kind: z.enum(OVERLAY_KINDS),
  slug: z.string(),
  names: textsSchema,
});

export type OverlayChoice = z.output<typeof overlayChoiceSchema>;
