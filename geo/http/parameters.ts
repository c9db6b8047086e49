import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { AtlasError } from '@/geo/domain/errors';

/** The slug in an address. */
export const slugParameter = z.object({ slug: z.string().regex(/^[A-Za-z0-9+-]{1,80}$/, 'is not a slug') });

/** Throws bad_request when the query names a parameter that is not allowed (OGC API: query-param-unknown). */
export function rejectUnknownParameters(context: Context, allowed: readonly string[]): void {
  const at = context.req.url.indexOf('?');
  if (at === -1) return;
  for (const name of new URLSearchParams(context.req.url.slice(at)).keys()) {
    if (!allowed.includes(name)) {
      throw new AtlasError(
        'bad_request',
        `Unknown parameter "${name.slice(0, 40)}". Known: ${allowed.join(', ') || 'none'}.`,
      );
    }
  }
}
