import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openPrivateCluster } from '@/geo/database/cluster/private-cluster';
import { migrate } from '@/geo/database/migrations';
import { type DepositFilter, NO_FILTER } from '@/geo/domain/deposit-filter';
import type { Query } from '@/geo/domain/query';
import { loadSeed } from '@/geo/ingest/seed/load-seed';
import { facetCounts } from '@/geo/queries/deposit-facets';
import { depositRows } from '@/geo/queries/deposit-rows';
import { removeData } from '../support/atlas-server';
import { inventDeposits } from './invented-deposits';
import { median } from './median';

/** What counting the facets of so many deposits costs, and the first rows of the filter; medians in milliseconds. */
export interface FacetCost {
  deposits: number;
  countsMs: number;
  rowsMs: number;
}

/** What a reader might ask for: nothing, one facet, several, distances, words, a part of the map. */
const FILTERS: readonly Partial<DepositFilter>[] = [
  {},
  { choices: { commodity: ['gold'] } },
  { choices: { commodity: ['gold', 'silver', 'copper'], role: ['main'] } },
  { choices: { region: ['AZ-SHZ'], estimate: ['yes'] } },
  { choices: { status: ['unknown', 'exploration'], system: ['soviet'], type: ['vein', 'skarn'] } },
  { thresholds: { 'within.railway': 25, 'within.power': 10 } },
  { thresholds: { accuracy: 5, 'within.park': 50 }, access: 'now', choices: { clearance: ['figure'] } },
  { text: 'vejn' },
  { text: 'yataq 77', choices: { commodity: ['marble'] } },
  { extent: [46, 39.2, 46.4, 39.6] },
];

/** Fills a database of its own with `sizes` invented deposits, one size after the other, and measures each. */
export async function facetCosts(sizes: readonly number[], rounds: number): Promise<FacetCost[]> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'filiz-bench-facets-'));
  chmodSync(dataDirectory, 0o755); // the cluster runs as another user when we are root
  const cluster = await openPrivateCluster({ dataDirectory, report: () => {} });
  const pool = new pg.Pool(cluster.address); // without the server's limits: to invent takes long
  try {
    await migrate(pool, 'prisma/migrations');
    await loadSeed(pool, { directory: 'prisma/data' });
    const costs: FacetCost[] = [];
    for (const size of sizes) {
      await inventDeposits(pool, size);
      costs.push({ deposits: size, ...(await measure(pool, rounds)) });
    }
    return costs;
  } finally {
    await pool.end();
    await cluster.stop();
    removeData(dataDirectory);
  }
}

async function measure(pool: pg.Pool, rounds: number): Promise<Omit<FacetCost, 'deposits'>> {
  const counts: number[] = [];
  const rows: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const part of FILTERS) {
      const filter = { ...NO_FILTER, ...part };
      const times = [
        await milliseconds(pool, facetCounts(filter)),
        await milliseconds(pool, depositRows({ filter, sort: null, language: 'az' }, 0, 200)),
      ] as const;
      if (round === 0) continue; // reads everything into memory
      counts.push(times[0]);
      rows.push(times[1]);
    }
  }
  return { countsMs: median(counts), rowsMs: median(rows) };
}

async function milliseconds(pool: pg.Pool, query: Query<unknown>): Promise<number> {
  const started = performance.now();
  await pool.query(query.text, [...query.values]);
  return performance.now() - started;
}
