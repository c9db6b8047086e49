import type { Context } from 'hono';
import { AtlasError } from '@/geo/domain/errors';

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
