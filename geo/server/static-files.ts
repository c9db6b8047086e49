import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import sirv from 'sirv';

const PREFIX = '/_next/static';

const ONE_YEAR_S = 31_536_000;

/**
 * Answers the built scripts, styles and fonts, compressed when they were built; false for any other address.
 * Their names carry their content, so they never change.
 */
export function staticFiles(root: string): (request: IncomingMessage, response: ServerResponse) => boolean {
  const answer = sirv(join(root, '.next/static'), {
    brotli: true,
    gzip: true,
    etag: true,
    maxAge: ONE_YEAR_S,
    immutable: true,
  });
  return (request, response) => {
    const url = request.url ?? '';
    if (!url.startsWith(`${PREFIX}/`)) return false;
    let isAnswered = true;
    response.once('pipe', (file: Readable) => {
      file.once('error', () => response.destroy()); // gone since the start: another build took its place
      response.once('close', () => file.destroy()); // the reader left before the end
    });
    request.url = url.slice(PREFIX.length);
    answer(request, response, () => {
      isAnswered = false;
    });
    request.url = url;
    return isAnswered;
  };
}
