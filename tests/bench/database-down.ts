import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPrivateCluster } from '@/geo/database/cluster/private-cluster';
import { type AtlasServer, removeData, startAtlas } from '../support/atlas-server';
import { connectionString } from '../support/connection-string';

const TILES_ASKED = 40;

/** What happened while the database was away and after it came back. */
export interface DatabaseDownOutcome {
  refusedAfterSeconds: number;
  tilesServed: boolean;
  recoveredAfterSeconds: number;
}

/** Takes the database away from a server under load and gives it back. */
export async function databaseDown(port: number): Promise<DatabaseDownOutcome> {
  const clusterDirectory = mkdtempSync(join(tmpdir(), 'filiz-bench-cluster-'));
  chmodSync(clusterDirectory, 0o755); // the cluster runs as another user when we are root
  const open = () => openPrivateCluster({ dataDirectory: clusterDirectory, report: () => {} });
  let cluster = await open();
  const atlas = await startAtlas(port, { DATABASE_URL: connectionString(cluster.address) });
  try {
    const { tiles } = (await (await fetch(`${atlas.root}/tiles/atlas.json`)).json()) as { tiles: [string] };
    const cached = tileAt(tiles[0], 7, 80, 48);
    await fetch(cached);
    await cluster.stop();
    const refusals = await Promise.all(
      Array.from({ length: TILES_ASKED }, (_, x) => refusalSeconds(tileAt(tiles[0], 9, 300 + x, 190))),
    );
    const served = await Promise.all(
      Array.from({ length: TILES_ASKED }, async () => (await fetch(cached)).status === 200),
    );
    cluster = await open();
    const recoveredAfterSeconds = await recoverySeconds(atlas, tileAt(tiles[0], 9, 320, 196));
    return {
      refusedAfterSeconds: Math.max(...refusals),
      tilesServed: served.every(Boolean),
      recoveredAfterSeconds,
    };
  } finally {
    await atlas.stop();
    await cluster.stop();
    removeData(clusterDirectory);
  }
}

async function refusalSeconds(url: string): Promise<number> {
  const started = Date.now();
  const response = await fetch(url);
  await response.arrayBuffer();
  if (response.status !== 503 || !response.headers.has('retry-after')) {
    throw new Error(`${url}: ${response.status} while the database is down`);
  }
  return (Date.now() - started) / 1_000;
}

async function recoverySeconds(atlas: AtlasServer, url: string): Promise<number> {
  const started = Date.now();
  for (let attempt = 0; attempt < 200; attempt++) {
    const response = await fetch(url);
    await response.arrayBuffer();
    if (response.ok) return (Date.now() - started) / 1_000;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${atlas.root} did not recover.`);
}

function tileAt(template: string, z: number, x: number, y: number): string {
  return template.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y));
}
