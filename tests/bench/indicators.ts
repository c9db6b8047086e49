import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openPrivateCluster } from '@/geo/database/cluster/private-cluster';
import { migrate } from '@/geo/database/migrations';
import { loadSeed } from '@/geo/ingest/seed/load-seed';
import { removeData, startAtlas } from '../support/atlas-server';
import { pageMs } from './statistics';

/** How many indicators, districts and years are invented. */
export interface ObservationGrid {
  indicators: number;
  districts: number;
  years: number;
}

/** What the page of indicators costs over so many observations, in milliseconds: as it opens, and with a map and seven lines. */
export interface IndicatorsCost {
  observations: number;
  openMs: number;
  fullMs: number;
}

/** Fills a database of its own with invented observations beside the seed, serves it, and measures the page. */
export async function indicatorsCost(port: number, grid: ObservationGrid): Promise<IndicatorsCost> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'filiz-bench-indicators-'));
  chmodSync(dataDirectory, 0o755); // the cluster runs as another user when we are root
  try {
    const observations = await fill(dataDirectory, grid);
    const atlas = await startAtlas(port, { DATA_DIR: dataDirectory });
    const page = `${atlas.root}/en/statistics?indicator=bench-1`;
    const districts = Array.from({ length: 7 }, (_, index) => `BENCH-${index + 1}`).join(',');
    try {
      const openMs = await pageMs(page);
      const fullMs = await pageMs(`${page}&region=${districts}&measure=index&select=BENCH-1`);
      return { observations, openMs, fullMs };
    } finally {
      await atlas.stop();
    }
  } finally {
    removeData(dataDirectory);
  }
}

async function fill(dataDirectory: string, grid: ObservationGrid): Promise<number> {
  const cluster = await openPrivateCluster({ dataDirectory, report: () => {} });
  const pool = new pg.Pool({ ...cluster.address, max: 1 }); // without the server's limits: to invent takes long
  try {
    await migrate(pool, 'prisma/migrations');
    await loadSeed(pool, { directory: 'prisma/data' });
    await invent(pool, grid);
    const { rows } = await pool.query('select count(*)::integer as n from observation');
    return rows[0].n;
  } finally {
    await pool.end();
    await cluster.stop();
  }
}

// Indicators spread over the topics, districts of the atlas without outlines, whole years: each time the same.
async function invent(pool: pg.Pool, { indicators, districts, years }: ObservationGrid): Promise<void> {
  await pool.query("set session_replication_role = 'replica'"); // keys need no checking here, and it takes minutes
  await pool.query(
    `insert into indicator (code, topic, names, unit)
     select 'bench-' || number, topics.list[1 + number % cardinality(topics.list)], model.names, 'AZN'
     from generate_series(1, $1::integer) as number, indicator model,
          (select array_agg(distinct topic) as list from indicator where exists
             (select from observation where indicator_code = indicator.code)) topics
     where model.code = 'industrial_output'`,
    [indicators],
  );
  await pool.query(
    `insert into region (code, level, in_atlas, names)
     select 'BENCH-' || number, 'district', true, names
     from region, generate_series(1, $1::integer) as number where code = 'AZ-KAL'`,
    [districts],
  );
  await pool.query(
    `insert into claim (id, statement, source_id, kind, qualifier, confidence, subject_kind, subject_id, indicator_code, as_of,
                        value, unit, unit_multiplier, as_printed)
     select 'bench-' || i || '-' || d || '-' || y, 'bench.' || i, 'derived', 'fact', 'exact', 'derived', 'region', 'BENCH-' || d,
            'bench-' || i, y::text, (i * 31 + d * 17 + y * 7) % 1000 + 1, 'AZN', 1000000, y::text
     from generate_series(1, $1::integer) i, generate_series(1, $2::integer) d, generate_series(2026 - $3::integer, 2025) y`,
    [indicators, districts, years],
  );
  await pool.query(
    `insert into observation (claim_id, indicator_code, region_code, period, period_start, period_end, period_type, status)
     select id, indicator_code, subject_id, as_of, (as_of || '-01-01')::date, (as_of || '-12-31')::date, 'year', 'A'
     from claim where id like 'bench-%'`,
  );
  await pool.query('analyze');
}
