import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { AtlasError, ERROR_KINDS } from '@/geo/domain/errors';

const RETRY_AFTER_SECONDS = '2';
const AN_HOUR_SECONDS = '3600';

/** The answer to a failed request: RFC 9457 problem+json, never a stack, SQL or a path of ours. */
export function problem(context: Context, error: AtlasError): Response {
  const { status, title } = ERROR_KINDS[error.kind];
  const body = {
    type: `urn:filiz:problem:${error.kind}`,
    title,
    status,
    detail: error.detail,
    instance: new URL(context.req.url).pathname,
    ...(error.code !== undefined && { code: error.code }),
    ...(error.pointer !== undefined && { pointer: error.pointer }),
  };
  const headers: Record<string, string> = {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  };
  if (status === 503) headers['retry-after'] = RETRY_AFTER_SECONDS;
  if (status === 429) headers['retry-after'] = AN_HOUR_SECONDS;
  return context.body(JSON.stringify(body), status, headers);
}

/** Any thrown thing as one of the known errors. */
export function asKnownError(error: unknown): AtlasError {
  if (error instanceof AtlasError) return error;
  if (error instanceof HTTPException && error.status === 400)
    return new AtlasError('bad_request', 'The body cannot be read as JSON.', { cause: error });
  return new AtlasError('internal', 'Something failed here. It has been written to the log.', {
    cause: error,
  });
}
