import type { MiddlewareHandler } from 'hono';
import { AtlasError } from '@/geo/domain/errors';

const MAX_BODY_BYTES = 65_536;

/** Refuses a body of more than 64 KB, or of a length that is not said, before it is read; no more than what is said is ever read. */
export const smallBody: MiddlewareHandler = async (context, next) => {
  const length = context.req.header('content-length');
  if (!/^\d+$/.test(length ?? '') && context.req.method !== 'DELETE')
    throw new AtlasError('bad_request', 'Say how long the body is, with Content-Length.');
  if (Number(length ?? 0) > MAX_BODY_BYTES)
    throw new AtlasError('too_large', `A share has at most ${MAX_BODY_BYTES / 1_024} KB.`);
  await next();
};

/**
 * Lets only our own pages and programs write: a body must be JSON, which no form of another site can send, and an Origin,
 * which every browser names when it writes, must be ours.
 */
export function ownPagesOnly(publicUrl: string | undefined): MiddlewareHandler {
  return async (context, next) => {
    const origin = context.req.header('origin');
    const own = [
      publicUrl && new URL(publicUrl).host,
      context.req.header('host'),
      new URL(context.req.url).host,
    ];
    if (origin !== undefined && !own.includes(hostOf(origin)))
      throw new AtlasError('forbidden', 'Only pages of this atlas may ask for this.');
    const hasBody = context.req.method !== 'DELETE';
    if (hasBody && !/^application\/json *(;|$)/i.test(context.req.header('content-type') ?? ''))
      throw new AtlasError('unsupported_media_type', 'Send JSON, with the content type application/json.');
    await next();
  };
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : '';
}
