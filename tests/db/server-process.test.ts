import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryDirectory } from '../support/data-directory';
import {
  freePort,
  killAllIn,
  processesIn,
  type RunningProgram,
  startProgram,
  until,
} from '../support/processes';

const SERVER = 'tests/fixtures/programs/serve-without-pages.ts';

async function start(data = temporaryDirectory()) {
  const port = await freePort();
  const server = startProgram(SERVER, [], { PORT: String(port), DATA_DIR: data });
  await server.prints('Filiz is at');
  return { server, port, data, origin: `http://localhost:${port}` };
}

async function stop(server: RunningProgram, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | string> {
  server.kill(signal);
  return server.ended;
}

function send(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.end(text));
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

function requestLines(server: RunningProgram): Record<string, unknown>[] {
  const lines = server
    .output()
    .split('\n')
    .filter((line) => line.includes('"msg":"request"'));
  return lines.map((line) => JSON.parse(line));
}

describe('the server process', () => {
  it('prints its steps, is ready at both addresses of localhost, and answers API and pages', async () => {
    const { server, port, origin } = await start();
    expect(server.output()).toMatch(
      /✓ PostGIS cluster ready \(\d+\.\d s\)\n✓ Schema migrated: .* \(\d+\.\d s\)\n✓ Seed data loaded: \d+ rows/,
    );
    expect((await fetch(`${origin}/readyz`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    expect((await fetch(`http://[::1]:${port}/healthz`)).status).toBe(200);
    expect(await (await fetch(`${origin}/az`)).text()).toBe('page');
    expect((await fetch(`${origin}/api/nothing`)).headers.get('content-type')).toContain(
      'application/problem+json',
    );
    expect(await (await fetch(`${origin}/apiary`)).text()).toBe('page');
    expect(await stop(server)).toBe(0);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'ends with 0 on %s, finishes what it is answering, and leaves no database running',
    async (signal) => {
      const { server, data, origin } = await start();
      const answer = fetch(`${origin}/slow`).then((response) => response.text());
      await server.prints('slow is asked');
      expect(await stop(server, signal)).toBe(0);
      expect(await answer).toBe('slow page');
      expect(processesIn(join(data, 'postgres'))).toEqual([]);
    },
  );

  it('ends with 0 when it is stopped while it starts', async () => {
    const data = temporaryDirectory();
    const server = startProgram(SERVER, [], { PORT: String(await freePort()), DATA_DIR: data });
    await until(() => processesIn(join(data, 'postgres')).length > 0);
    expect(await stop(server)).toBe(0);
    expect(processesIn(join(data, 'postgres'))).toEqual([]);
  });

  it('stops its database and ends with 1 after a failure that nothing caught', async () => {
    const { server, data, origin } = await start();
    await fetch(`${origin}/crash`);
    expect(await server.ended).toBe(1);
    expect(server.output()).toContain('crashed');
    expect(processesIn(join(data, 'postgres'))).toEqual([]);
  });

  it('starts again on what a killed server left, without loading or migrating anything anew', async () => {
    const { server, data } = await start();
    await stop(server, 'SIGKILL');
    const { server: next, origin } = await start(data);
    expect(next.output()).toContain('✓ Schema is current');
    expect(next.output()).toContain('✓ Seed data unchanged');
    expect((await fetch(`${origin}/readyz`)).status).toBe(200);
    expect(await stop(next)).toBe(0);
  });

  it('is ready again by itself after its database was killed', async () => {
    const { server, data, origin } = await start();
    killAllIn(join(data, 'postgres'));
    await until(() => server.output().includes('The database ended by itself'));
    await until(async () => (await fetch(`${origin}/readyz`)).status === 200);
    expect(await stop(server)).toBe(0);
  });

  it('answers 400 to addresses that cannot be read, and lives on', async () => {
    const { server, port, origin } = await start();
    for (const line of [
      'GET /%ff HTTP/1.1',
      'GET /tiles/% HTTP/1.1',
      'GET http://other/x HTTP/1.1',
      'OPTIONS * HTTP/1.1',
      'nonsense',
    ]) {
      expect(await send(port, `${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`)).toMatch(
        /^HTTP\/1\.1 400 /,
      );
    }
    expect(await send(port, 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 400 /,
    );
    expect(await send(port, `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(200_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 [\s\S]*longer than 128 KB/,
    );
    // 10 000 letters of any alphabet are refused by the API in words, not by the server below it.
    const long = await fetch(`${origin}/api/search?q=${encodeURIComponent('ə'.repeat(10_000))}`);
    expect(long.status).toBe(400);
    expect(await long.json()).toMatchObject({ detail: expect.stringContaining('200 characters') });
    expect((await fetch(`${origin}/healthz`)).status).toBe(200);
    expect(await stop(server)).toBe(0);
  });

  it('logs one line a request, with the id it answers with and without the query', async () => {
    const { server, origin } = await start();
    const given = await fetch(`${origin}/healthz?token=secret`, {
      headers: { 'x-request-id': 'my-request-1' },
    });
    const made = await fetch(`${origin}/az`, { headers: { 'x-request-id': 'no good\tid' } });
    await until(() => requestLines(server).length === 2);
    expect(given.headers.get('x-request-id')).toBe('my-request-1');
    expect(requestLines(server)[0]).toMatchObject({
      id: 'my-request-1',
      method: 'GET',
      path: '/healthz',
      status: 200,
    });
    expect(requestLines(server)[1]?.id).toBe(made.headers.get('x-request-id'));
    expect(server.output()).not.toContain('secret');
    expect(made.headers.get('x-powered-by')).toBeNull();
    expect(await stop(server)).toBe(0);
  });
});
