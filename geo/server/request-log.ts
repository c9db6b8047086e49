import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Logger, pino } from 'pino';

const ACCEPTED_ID = /^[\w.-]{8,64}$/;

/** The process's logger: one JSON line an event. */
export function createLogger(level: string): Logger {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
}

/** Gives the request an id, which the client may choose, and logs one line once it is answered or given up. */
export function logRequest(logger: Logger, request: IncomingMessage, response: ServerResponse): void {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && ACCEPTED_ID.test(given) ? given : randomUUID();
  const startedAt = performance.now();
  const { method, url = '' } = request; // Next rewrites url later
  request.headers['x-request-id'] = id;
  response.setHeader('x-request-id', id);
  response.once('close', () => {
    const line = {
      id,
      method,
      path: url.split('?', 1)[0],
      status: response.statusCode,
      ms: Math.round((performance.now() - startedAt) * 10) / 10,
      ...(response.writableFinished ? {} : { aborted: true }),
    };
    if (response.statusCode >= 500) logger.error(line, 'request');
    else logger.info(line, 'request');
  });
}
