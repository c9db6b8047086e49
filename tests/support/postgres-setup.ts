import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openPrivateCluster } from '@/geo/database/cluster/private-cluster';
import { migrate } from '@/geo/database/migrations';
import type { DatabaseAddress } from '@/geo/database/pool';
import { loadSeed } from '@/geo/ingest/seed/load-seed';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The database that every test database is a copy of: migrated and seeded. */
    template: DatabaseAddress;
  }
}

/** Opens one cluster for the whole run, with a template database made once; returns how to remove it all. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'filiz-tests-'));
  chmodSync(dataDirectory, 0o755); // the cluster runs as another user when the tests run as root
  const cluster = await openPrivateCluster({
    dataDirectory,
    report: (sentence) => process.stderr.write(`${sentence}\n`),
  });
  const close = async () => {
    await cluster.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  };
  try {
    await fill(cluster.address);
  } catch (failure) {
    await close();
    throw failure;
  }
  project.provide('template', cluster.address);
  return close;
}

async function fill(address: DatabaseAddress): Promise<void> {
  const pool = new pg.Pool({ ...address, max: 1 });
  try {
    await migrate(pool, 'prisma/migrations');
    await loadSeed(pool, { directory: 'prisma/data' });
  } finally {
    await pool.end(); // a database that is copied may have no connections
  }
}
