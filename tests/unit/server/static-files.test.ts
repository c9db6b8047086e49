import { mkdirSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { staticFiles } from '@/geo/server/static-files';
import { temporaryDirectory } from '../../support/data-directory';
import { until } from '../../support/processes';

const LARGE_BYTES = 20_000_000;

let built: string;
let server: Server;
let origin: string;

beforeEach(async () => {
  const root = temporaryDirectory();
  built = join(root, '.next/static');
  mkdirSync(built, { recursive: true });
  writeFileSync(join(built, 'first.js'), 'first()');
  writeFileSync(join(built, 'second.js'), 'second()');
  writeFileSync(join(built, 'large.js'), Buffer.alloc(LARGE_BYTES, ' '));
  const answer = staticFiles(root);
  server = createServer((request, response) => {
    if (!answer(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function openFiles(): string[] {
  return readdirSync('/proc/self/fd').flatMap((number) => {
    try {
      return [readlinkSync(`/proc/self/fd/${number}`)];
    } catch {
      return []; // the one that listed them
    }
  });
}

describe('the built files', () => {
  it('are answered to be kept for good, and other addresses are left to the pages', async () => {
    const response = await fetch(`${origin}/_next/static/first.js`);
    expect(await response.text()).toBe('first()');
    expect(response.headers.get('cache-control')).toBe('public,max-age=31536000,immutable');
    expect((await fetch(`${origin}/_next/static/third.js`)).status).toBe(404);
    expect((await fetch(`${origin}/az`)).status).toBe(404);
  });

  it('end the connection when one is gone since the start, and go on answering the others', async () => {
    rmSync(join(built, 'first.js'));
    await expect(
      fetch(`${origin}/_next/static/first.js`).then((response) => response.text()),
    ).rejects.toThrow();
    expect(await (await fetch(`${origin}/_next/static/second.js`)).text()).toBe('second()');
  });

  it('are closed when the reader leaves before the end', async () => {
    const large = join(built, 'large.js');
    await new Promise<void>((resolve) => {
      const request = get(`${origin}/_next/static/large.js`, (response) => {
        response.once('data', () => {
          expect(openFiles()).toContain(large);
          request.destroy();
          resolve();
        });
      });
      request.on('error', resolve);
    });
    await until(() => !openFiles().includes(large));
  });
});
