import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openPrivateCluster } from '@/geo/database/cluster/private-cluster';
import { migrate } from '@/geo/database/migrations';
import { openPool } from '@/geo/database/pool';
import { createHttpApp } from '@/geo/http/app';
import { loadSeed } from '@/geo/ingest/seed/load-seed';

const dataDirectory = mkdtempSync(join(tmpdir(), 'filiz-down-'));
chmodSync(dataDirectory, 0o755); // the cluster runs as another user when the tests run as root
const open = () => openPrivateCluster({ dataDirectory, report: () => {} });
let cluster = await open();
const pool = openPool(cluster.address);
afterAll(async () => {
  await pool.end();
  await cluster.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
});

test('while the database is down cached tiles are served, all else is 503 with Retry-After, and it recovers by itself', async () => {
  await migrate(pool, 'prisma/migrations');
  await loadSeed(pool, { directory: 'prisma/data' });
  const app = createHttpApp();
  const status = async (path: string) => (await app.request(path)).status;
  expect(await status('/tiles/atlas/1/7/80/48.mvt')).toBe(200);

  await cluster.stop();
  expect(await status('/tiles/atlas/1/7/80/48.mvt')).toBe(200);
  for (const path of ['/tiles/atlas/1/9/320/195.mvt', '/api/deposits', '/api/deposits/vejneli', '/readyz']) {
    const refused = await app.request(path);
    expect(refused.status, path).toBe(503);
    expect(refused.headers.get('retry-after')).toBe('2');
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
    expect(await refused.text()).not.toMatch(/ECONN|socket|\/tmp/);
  }
  expect(await status('/healthz')).toBe(200);

  cluster = await open();
  await expect.poll(() => status('/api/deposits/vejneli'), { timeout: 20_000 }).toBe(200);
  expect(await status('/readyz')).toBe(200);
});
