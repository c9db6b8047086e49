import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { freePort, processesIn } from '../support/processes';
import { copyCheckout } from './checkout-copy';
import { type NpmAtlas, startByNpm } from './npm-atlas';

interface Fixtures {
  /** A new folder that goes with the test. */
  folder: string;
  /** Starts an atlas by npm; what still runs when the test is over is ended, and what it said is told when the test failed. */
  start: (
    options: Omit<Parameters<typeof startByNpm>[0], 'port' | 'log'>,
  ) => Promise<NpmAtlas & { origin: string }>;
}

const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'filiz-start-'));
    chmodSync(folder, 0o755); // the cluster runs as another user when we are root
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  start: async ({ folder: _goesAfterwards }, use, info) => {
    const started: NpmAtlas[] = [];
    const log = info.outputPath('npm.log');
    await use(async (options) => {
      const port = await freePort();
      const atlas = await startByNpm({ ...options, port, log });
      started.push(atlas);
      return { ...atlas, origin: `http://localhost:${port}` };
    });
    for (const atlas of started) atlas.kill();
    if (info.status !== info.expectedStatus) process.stderr.write(readFileSync(log));
  },
});

test.skip(({ isMobile }) => isMobile, 'a server has one size');

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  test(`npm start passes ${signal} on: the server and its database end, with 0`, async ({
    folder,
    start,
  }) => {
    test.setTimeout(600_000);
    const atlas = await start({ words: ['start'], data: folder });
    await atlas.endsWell(signal);
  });
}

test('what readers made is there after a second start, and so are the deposits', async ({
  folder,
  start,
  page,
}) => {
  test.setTimeout(600_000);
  const first = await start({ words: ['start'], data: folder });
  const made = await page.request.post(`${first.origin}/api/shares`, {
    data: {
      state: {
        version: 1,
        scene: { view: '9/39.2/46.6', layers: ['deposits'], audience: 'public', select: 'deposit:vejneli' },
      },
      texts: { en: { title: 'Gold that outlives a start', text: 'Made before it' } },
    },
  });
  expect(made.status()).toBe(201);
  const { slug } = await made.json();
  await first.endsWell('SIGTERM');

  const second = await start({ words: ['start'], data: folder });
  await page.goto(`${second.origin}/en/s/${slug}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Gold that outlives a start' })).toBeVisible();
  await page.goto(`${second.origin}/en/deposits/vejneli`);
  await expect(page.getByRole('heading', { level: 1, name: 'Vejnaly' })).toBeVisible();
  await second.endsWell('SIGTERM');
});

test('npm run dev shows a changed source without a new start, and ends with 0 on SIGTERM', async ({
  folder,
  start,
  page,
}) => {
  test.setTimeout(600_000); // pages are compiled when they are first asked for
  page.setDefaultTimeout(180_000);
  const root = join(folder, 'checkout');
  copyCheckout(root);
  const atlas = await start({ words: ['run', 'dev'], root, data: join(folder, 'data') });
  await page.goto(`${atlas.origin}/en/sources`, { timeout: 240_000 });
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Sources and claims');
  const words = join(root, 'geo/domain/messages/en/sources.json');
  writeFileSync(words, readFileSync(words, 'utf8').replace('Sources and claims', 'Claims and sources'));
  await expect(heading).toHaveText('Claims and sources', { timeout: 120_000 });
  expect(processesIn(root)).not.toEqual([]);
  await atlas.endsWell('SIGTERM');
  await expect.poll(() => processesIn(root)).toEqual([]); // those that compile end when they find it gone
});
