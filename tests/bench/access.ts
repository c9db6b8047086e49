import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openPrivateCluster } from '@/geo/database/cluster/private-cluster';
import { migrate } from '@/geo/database/migrations';
import { loadSeed } from '@/geo/ingest/seed/load-seed';
import { refreshAccess } from '@/geo/queries/access';
import { removeData } from '../support/atlas-server';

/** What computing access for many deposits took. */
export interface AccessCost {
  deposits: number;
  msPerDeposit: number;
}

/** Computes the nearest of six kinds, now and after projects, for generated deposits beside the seed, in a database of its own. */
export async function accessCost(generated: number): Promise<AccessCost> {
  const clusterDirectory = mkdtempSync(join(tmpdir(), 'filiz-bench-access-'));
  chmodSync(clusterDirectory, 0o755); // the cluster runs as another user when we are root
  const cluster = await openPrivateCluster({ dataDirectory: clusterDirectory, report: () => {} });
  const pool = new pg.Pool({ ...cluster.address, max: 1 });
  try {
    await migrate(pool, 'prisma/migrations');
    await loadSeed(pool, { directory: 'prisma/data' });
    await generateDeposits(pool, generated);
    await pool.query('analyze');
    const started = performance.now();
    await pool.query(refreshAccess.text, [...refreshAccess.values]);
    const took = performance.now() - started;
    const { rows } = await pool.query(
      'select count(distinct deposit_slug)::integer as n from deposit_access',
    );
    if (rows[0].n < generated) throw new Error(`only ${rows[0].n} deposits got an answer`);
    return { deposits: rows[0].n, msPerDeposit: took / rows[0].n };
  } finally {
    await pool.end();
    await cluster.stop();
    removeData(clusterDirectory);
  }
}

// On a grid over the two regions, so that the same number is always the same set.
async function generateDeposits(pool: pg.Pool, count: number): Promise<void> {
  await pool.query(
    `insert into deposit (slug, names, other_names, record_level, region_code, former_region_code, context, status, deposit_type,
                          location_precision, location_basis, accuracy_m, summary, statement, source_id, geometry)
     select 'generated-' || number, model.names, model.other_names, model.record_level, model.region_code, model.former_region_code,
            model.context, model.status, model.deposit_type, model.location_precision, model.location_basis, model.accuracy_m,
            model.summary, model.statement, model.source_id,
            st_setsrid(st_point(45.8 + 1.7 * (number * 0.6180339887 % 1), 38.9 + 1.6 * (number * 0.7548776662 % 1)), 4326)
     from deposit model, generate_series(1, $1::integer) as number where model.slug = 'vejneli'`,
    [count],
  );
}
