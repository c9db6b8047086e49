import { z } from '@hono/zod-openapi';

const problemContent = {
  'application/problem+json': {
    schema: z.object({
      type: z.string(),
      title: z.string(),
      status: z.number(),
      detail: z.string(),
      instance: z.string(),
    }),
  },
};

/** A question of the API in its description: its summary, and every way to answer it. */
export function documented(summary: string) {
  return {
    summary,
    responses: {
      200: { description: summary, content: { 'application/json': { schema: z.any() } } },
      400: { description: 'The request is not valid', content: problemContent },
      404: { description: 'Nothing is here', content: problemContent },
      503: { description: 'The database does not answer', content: problemContent },
    },
  };
}
