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

/** What the OpenAPI description says of a route: its summary, and the answers every route may give. */
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
