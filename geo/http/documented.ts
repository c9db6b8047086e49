import { z } from '@hono/zod-openapi';

const problemContent = {
  'application/problem+json': {
    schema: z.object({
      type: z.string(),
      title: z.string(),
      status: z.number(),
      detail: z.string(),
      instance: z.string(),
      code: z.string().optional(),
      pointer: z.string().optional(),
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

/** As `documented`, for a route that takes a shape in its body: how large and how right the shape must be. */
export function documentedWithShape(summary: string) {
  const { responses } = documented(summary);
  return {
    summary,
    responses: {
      ...responses,
      413: { description: 'The file or the shape is too large', content: problemContent },
      422: {
        description: 'The shape cannot be used: `code` says why, `pointer` (RFC 6901) where',
        content: problemContent,
      },
    },
  };
}

const file = { schema: z.any().openapi({ type: 'string', format: 'binary' }) };

/** As given, for a route that also answers with a file, by `format=`. */
export function alsoAsFile<Described extends ReturnType<typeof documented>>(described: Described) {
  const { 200: ok, ...others } = described.responses;
  const content = { ...ok.content, 'text/csv': file, 'application/geo+json': file };
  return { ...described, responses: { ...others, 200: { ...ok, content } } };
}
