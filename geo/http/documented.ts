import { z } from '@hono/zod-openapi';

/** A query without parameters. */
export const none = z.strictObject({});

/** A slug or a region code in a path. */
export const slugParameter = z.object({ slug: z.string().regex(/^[A-Za-z0-9+-]{1,80}$/, 'is not a slug') });

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

/** What OpenAPI says of a route: its summary and the answers it can give. */
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
