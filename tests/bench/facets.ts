import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openPrivateCluster } from '@/geo/database/cluster/private-cluster';
import { migrate } from '@/geo/database/migrations';
import { ACCESS_STATES } from '@/geo/domain/access';
import { type DepositFilter, NO_FILTER } from '@/geo/domain/deposit-filter';
import type { Query } from '@/geo/domain/query';
import { loadSeed } from '@/geo/ingest/seed/load-seed';
import { fillFacetRows, fillFacets } from '@/geo/queries/deposit-facet-bitmaps';
import { facetCounts } from '@/geo/queries/deposit-facets';
import { depositRows } from '@/geo/queries/deposit-rows';
import { removeData } from '../support/atlas-server';

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

// Facets are drawn independently of each other, so that hardly two deposits are alike in all of them.
const INVENT = [
  'select setseed(0.5)',
  `insert into deposit (slug, names, other_names, record_level, region_code, context, status, deposit_type, location_precision,
                        location_basis, accuracy_m, statement, source_id, geometry)
   select 'invented-' || i, jsonb_build_object('az', 'Yataq ' || i, 'en', 'Deposit ' || i, 'ru', 'Месторождение ' || i,
            'tr', 'Yatak ' || i), array['Vejn' || (i % 997)], 'deposit',
          (array['AZ-KAL', 'AZ-LAC', 'AZ-QBI', 'AZ-ZAN', 'AZ-CAB', 'AZ-FUZ', 'AZ-AGM', 'AZ-XVD', 'AZ-SUS', null])[1 + floor(random() * 10)],
          false, (array['unknown', 'exploration', 'in_operation', 'past_operation', 'prospect'])[1 + floor(random() * 5)],
          (array['vein', 'skarn', 'porphyry', 'spring', 'sedimentary', 'unknown'])[1 + floor(random() * 6)], 'point', 'none',
          1000 + floor(random() * 19000), 'invented', (select min(id) from source),
          st_setsrid(st_point(45.6 + random() * 2.1, 38.9 + random() * 1.6), 4326)
   from generate_series((select count(*) from deposit) + 1, $1) as i`,
  `insert into deposit_commodity (deposit_slug, commodity_code, role, position, source_id)
   select slug, (array(select code from commodity order by code))[1 + floor(random() * 48)],
          case when draw = 1 then 'main' else 'minor' end, draw, source_id
   from deposit, generate_series(1, 3) as draw
   where slug like 'invented-%' and (draw = 1 or random() < 0.4) and not exists (select from deposit_commodity where deposit_slug = slug)
   on conflict do nothing`,
  `with claims as (
     insert into claim (id, statement, source_id, kind, qualifier, confidence, subject_kind, subject_id, indicator_code, as_printed)
     select 'invented-' || slug, 'invented', source_id, 'estimate', 'exact', 'stated', 'deposit', slug, 'resource_estimate', '1 t'
     from deposit where slug like 'invented-%' and random() < 0.5 and not exists (select from claim where id = 'invented-' || slug)
     returning id, subject_id
   )
   insert into resource_estimate (claim_id, deposit_slug, commodity_code, measured, low, bound, unit, system)
   select id, subject_id, 'gold', 'contained_metal', 1, 'exact', 't', (array['soviet', 'unclassified', 'unknown'])[1 + floor(random() * 3)]
   from claims`,
  `insert into licence_deposit (claim_id, deposit_slug)
   select (array(select claim_id from licence where organisation_slug is not null order by claim_id))[1 + floor(random() * 15)], slug
   from deposit where slug like 'invented-%' and random() < 0.2 on conflict do nothing`,
  `insert into deposit_access (deposit_slug, kind, state, feature_kind, feature_slug, distance_m, accuracy_m)
   select slug, kind, state, 'project', 'invented', random() * 120000, 5000
   from deposit, unnest(array['railway', 'road', 'power', 'park']) as kind, unnest($1::text[]) as state
   where slug like 'invented-%' on conflict do nothing`,
  'delete from deposit_facet',
  'delete from deposit_facet_row',
] as const;

async function inventDeposits(pool: pg.Pool, size: number): Promise<void> {
  const client = await pool.connect();
  try {
    for (const text of INVENT) {
      const values: unknown[] = text.includes('$1::text[]')
        ? [[...ACCESS_STATES]]
        : text.includes('$1')
          ? [size]
          : [];
      await client.query(text, values);
    }
    for (const { text, values } of [fillFacetRows, fillFacets]) await client.query(text, [...values]);
    await client.query('analyze');
  } finally {
    client.release();
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
