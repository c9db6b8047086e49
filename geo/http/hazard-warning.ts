import { z } from '@hono/zod-openapi';
import { MESSAGES } from '@/geo/domain/messages';
import type { documented } from './documented';

const { pages, overlay } = MESSAGES.en;

/** What every answer of the API about hazard areas says of itself in its body. */
export const HAZARD_WARNING = { warning: `${pages.safety} ${overlay.never}` };

const warned = {
  schema: z.any().openapi({
    type: 'object',
    properties: { warning: { type: 'string', enum: [HAZARD_WARNING.warning] } },
    required: ['warning'],
  }),
};

/** As given, for a route whose JSON answer carries `HAZARD_WARNING`. */
export function withWarning<Described extends ReturnType<typeof documented>>(described: Described) {
  const { 200: ok, ...others } = described.responses;
  return {
    ...described,
    responses: { ...others, 200: { ...ok, content: { ...ok.content, 'application/json': warned } } },
  };
}
