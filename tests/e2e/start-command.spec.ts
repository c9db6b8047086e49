import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const PORTS = { SIGTERM: 4_191, SIGINT: 4_192 } as const;

for (const [signal, port] of Object.entries(PORTS)) {
  test(`npm start passes ${signal} on: the server and its database end, with 0`, async ({ isMobile }) => {
    test.skip(isMobile, 'a server has one size');
    const data = mkdtempSync(join(tmpdir(), 'filiz-start-'));
    chmodSync(data, 0o755); // the cluster runs as another user when we are root
    const npm = spawn('npm', ['start'], {
      env: { ...process.env, PORT: String(port), DATA_DIR: data, DATABASE_URL: '', LOG_LEVEL: 'error' },
      stdio: 'ignore',
    });
    const ended = once(npm, 'exit');
    try {
      const isReady = () =>
        fetch(`http://localhost:${port}/readyz`).then(
          ({ ok }) => ok,
          () => false,
        );
      await expect.poll(isReady, { timeout: 45_000 }).toBe(true);
      expect(existsSync(join(data, 'postgres/postmaster.pid'))).toBe(true);
      npm.kill(signal as 'SIGTERM' | 'SIGINT');
      const [code] = await ended;
      expect(code).toBe(0);
      expect(await isReady()).toBe(false);
      expect(existsSync(join(data, 'postgres/postmaster.pid'))).toBe(false);
    } finally {
      npm.kill('SIGKILL');
      rmSync(data, { recursive: true, force: true });
    }
  });
}
