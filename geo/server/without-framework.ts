import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

const SCRIPT = /<script\b([^>]*)>[\s\S]*?<\/script>/g;
const PRELOAD = /<link\b[^>]*\bas="script"[^>]*>/g;

/** A page's HTML without the scripts of its framework: only those marked `data-embed` stay. Text cannot be one, for there `<` is escaped. */
export function withoutFramework(html: string): string {
  return html
    .replace(SCRIPT, (script, attributes: string) => (/\bdata-embed\b/.test(attributes) ? script : ''))
    .replace(PRELOAD, '');
}

/**
 * Sends what is written to this response without the framework's scripts: a page without client components needs none of
 * them, but the framework always adds them (113 KB). The page is written uncompressed, and compressed here.
 */
export function sendWithoutFramework(request: IncomingMessage, response: ServerResponse): void {
  const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  delete request.headers['accept-encoding'];
  if (takesGzip) response.setHeader('content-encoding', 'gzip'); // now, for the framework sends the head before the body
  const parts: Buffer[] = [];
  const keep = (part: unknown, encoding?: unknown) => {
    if (typeof part === 'string')
      parts.push(Buffer.from(part, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'));
    else if (part instanceof Uint8Array) parts.push(Buffer.from(part));
  };
  const end = response.end.bind(response);
  response.write = ((part: unknown, encoding?: unknown, done?: unknown) => {
    keep(part, encoding);
    const told = typeof encoding === 'function' ? encoding : done;
    if (typeof told === 'function') queueMicrotask(() => told());
    return true;
  }) as typeof response.write;
  response.end = ((part?: unknown, encoding?: unknown) => {
    keep(part, encoding);
    const html = withoutFramework(Buffer.concat(parts).toString('utf8'));
    return end(takesGzip ? gzipSync(html) : html);
  }) as typeof response.end;
}
