import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { logRequest } from '@/geo/server/request-log';

test('a request is logged by its path, never with its query, token or address', () => {
  const lines: string[] = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => lines.push(line) });
  const request = {
    method: 'PUT',
    url: '/api/shares/abc/own?token=SECRET',
    headers: { authorization: 'Bearer SECRET', referer: 'http://localhost/en/s/abc/edit', cookie: 'SECRET' },
    socket: { remoteAddress: '192.0.2.77' },
  } as unknown as IncomingMessage;
  const response = Object.assign(new EventEmitter(), {
    statusCode: 200,
    writableFinished: true,
    setHeader: () => {},
  });
  logRequest(logger, request, response as unknown as ServerResponse);
  response.emit('close');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('"path":"/api/shares/abc/own"');
  expect(lines[0]).not.toMatch(/SECRET|192\.0\.2\.77|edit/);
});
