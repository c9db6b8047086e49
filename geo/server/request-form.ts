import type { IncomingMessage, ServerResponse } from 'node:http';
import { ERROR_KINDS } from '@/geo/domain/errors';

const HOST = /^[\w.[\]:-]+$/;

/** True when a request's address and host can be read at all: everything behind relies on that. */
export function isWellFormed(request: IncomingMessage): boolean {
  const { url = '', headers } = request;
  if (!url.startsWith('/') || (headers.host !== undefined && !HOST.test(headers.host))) return false;
  if (!url.includes('%')) return true;
  try {
    return !decodeURIComponent(url.split('?', 1)[0] ?? '').includes('\0');
  } catch {
    return false;
  }
}

/** Answers 400 as problem+json. */
export function refuseMalformed(response: ServerResponse): void {
  const { status, title } = ERROR_KINDS.bad_request;
  const problem = {
    type: 'urn:filiz:problem:bad_request',
    title,
    status,
    detail: 'The address cannot be read.',
  };
  response.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify(problem));
}
