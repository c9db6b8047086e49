import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { oembed } from '@/geo/atlas/oembed';
import { AtlasError } from '@/geo/domain/errors';
import { documented } from './documented';

const size = z.coerce.number().int().min(100).max(10_000).optional();
const query = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).max(2_000),
  maxwidth: size,
  maxheight: size,
  format: z.string().max(20).default('json'),
});

/** `/api/oembed` (oembed.com): how another page shows a share, from the address of its page. */
export function addOembed(api: OpenAPIHono, publicUrl: string | undefined): void {
  api.openapi(
    createRoute({
      method: 'get',
      path: '/oembed',
      request: { query },
      ...documented('oEmbed 1.0 of a share that other pages may show: rich, with the iframe'),
    }),
    async (context) => {
      const { url, maxwidth, maxheight, format } = context.req.valid('query');
      if (format !== 'json') throw new AtlasError('not_implemented', 'Only format=json is offered.');
      const origin = publicUrl ? new URL(publicUrl).origin : new URL(context.req.url).origin;
      return context.json(await oembed(url, { origin, maxWidth: maxwidth, maxHeight: maxheight }), 200);
    },
  );
}
