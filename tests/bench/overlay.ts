import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openPrivateCluster } from '@/geo/database/cluster/private-cluster';
import { migrate } from '@/geo/database/migrations';
import { openPool } from '@/geo/database/pool';
import { EVERYONE } from '@/geo/domain/hazard-audience';
import { createHttpApp } from '@/geo/http/app';
import { loadSeed } from '@/geo/ingest/seed/load-seed';
import { accessCheck } from '@/geo/queries/access-check';
import { nearestOpen, overlayOf } from '@/geo/queries/overlay';
import { placeOf } from '@/geo/queries/overlay-place';
import { removeData, startAtlas } from '../support/atlas-server';
import { connectionString } from '../support/connection-string';
import { median } from './median';
import { type TimeStepCost, timeStepCost } from './time-step';

/** What the questions of an overlay report cost; medians in milliseconds. */
export interface OverlayCost {
  areas: number;
  releases: number;
  /** Areas that the corridor hits. */
  hit: number;
  /** Hectares by status and the list of areas, of a corridor 100 km long and 200 m wide. */
  overlayMs: number;
  /** Whether the corridor may be built, and where not. */
  accessMs: number;
  /** The open area nearest to a plot that lies in none. */
  nearestMs: number;
  /** The whole answer of the route for the corridor: the land, hectares, access, districts and the nearest open area. */
  answerMs: number;
  /** A step of the slider over time on a map of all these areas. */
  step: TimeStepCost;
}

// From the south of the generated areas to their north-east: 100 km on the ellipsoid.
const CORRIDOR = [
  [46.2, 39.0],
  [46.7, 39.4],
  [47.17, 39.49],
];
const PLOT = [
  [46.504, 39.204],
  [46.5042, 39.204],
  [46.5042, 39.2042],
  [46.504, 39.204],
];

/** Fills a database of its own with generated areas of 150 corners, each with two releases, and lays a corridor over them. */
export async function overlayCost(
  areas: number,
  { rounds, steps, port }: { rounds: number; steps: number; port: number },
): Promise<OverlayCost> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'filiz-bench-overlay-'));
  chmodSync(dataDirectory, 0o755); // the cluster runs as another user when we are root
  const cluster = await openPrivateCluster({ dataDirectory, report: () => {} });
  const pool = new pg.Pool({ ...cluster.address, max: 1 });
  pool.on('error', () => {}); // the cluster stops before the last connection has gone
  const served = openPool(cluster.address);
  try {
    await migrate(pool, 'prisma/migrations');
    await loadSeed(pool, { directory: 'prisma/data' });
    await pool.query(GENERATE_AREAS, [areas]);
    await pool.query(GENERATE_RELEASES);
    await pool.query('analyze');
    const asked = await ask(pool, rounds);
    const atlas = await startAtlas(port, { DATABASE_URL: connectionString(cluster.address) });
    try {
      return {
        areas,
        releases: areas * 2,
        ...asked,
        step: await timeStepCost(atlas.root, steps, 'hazard_areas'),
      };
    } finally {
      await atlas.stop();
    }
  } finally {
    await served.end();
    await pool.end();
    await cluster.stop();
    removeData(dataDirectory);
  }
}

async function ask(pool: pg.Pool, rounds: number): Promise<Omit<OverlayCost, 'areas' | 'releases' | 'step'>> {
  const askedMs = async (answer: () => Promise<unknown>) => {
    const times: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      const started = performance.now();
      await answer();
      if (round > 0) times.push(performance.now() - started); // the first reads from disk
    }
    return median(times);
  };
  const queryMs = ({ text, values }: { text: string; values: readonly unknown[] }) =>
    askedMs(() => pool.query(text, [...values]));
  const line = placeOf({
    kind: 'drawn',
    shape: { type: 'line', coordinates: [CORRIDOR as [number, number][]], widthM: 200 },
  });
  const plot = placeOf({
    kind: 'drawn',
    shape: { type: 'area', coordinates: [[PLOT as [number, number][]]] },
  });
  const corridor = (await pool.query(line.text, [...line.values])).rows[0].outline as string;
  const spot = (await pool.query(plot.text, [...plot.values])).rows[0].outline as string;
  const overlay = overlayOf(corridor, EVERYONE);
  const { rows } = await pool.query(overlay.text, [...overlay.values]);
  return {
    hit: rows[0].areas.length,
    overlayMs: await queryMs(overlay),
    accessMs: await queryMs(accessCheck([corridor], EVERYONE)),
    nearestMs: await queryMs(nearestOpen(spot, 0.02, EVERYONE)),
    answerMs: await askedMs(askRoute),
  };
}

const app = createHttpApp();

async function askRoute(): Promise<void> {
  const response = await app.request('http://localhost/api/overlay?widthM=200', {
    method: 'POST',
    body: JSON.stringify({ type: 'LineString', coordinates: CORRIDOR }),
  });
  const report = await response.json();
  if (response.status !== 200 || report.access?.verdict !== 'refused' || !report.nearest)
    throw new Error(`the route answered ${response.status}: ${report.detail ?? 'not a whole report'}`);
}

// Wavy outlines of 150 corners, about 300 m across, on a grid that fills 1.8 by 1.8 degrees; every fiftieth is so large that it lies on its
// neighbours. The west third of each was cleared, the middle third reduced.
const GENERATE_AREAS = `
  insert into hazard_area (slug, dataset, type, status, visibility, region_code, names, evidence, device_categories, survey_date,
                           accuracy_m, source_id, geometry)
  select 'generated-' || i, 'real', case i % 2 when 0 then 'cha' else 'sha' end, 'open', 'public', 'AZ-CAB',
         jsonb_build_object('az', 'Sahə ' || i, 'en', 'Area ' || i, 'ru', 'Район ' || i, 'tr', 'Alan ' || i),
         case i % 2 when 0 then 'direct' else 'indirect' end, '{AP}', date '2021-01-01' + i % 365, 20, 'filiz-exercise',
         st_multi(st_makepolygon(st_makeline(array(
           select st_setsrid(st_point(46 + 1.8 * (i % side) / side + reach * radius * cos(radians(angle % 360)),
                                      38.8 + 1.8 * (i / side) / side + reach * radius * sin(radians(angle % 360))), 4326)
           from (select step * 2.4 as angle, 0.0016 + 0.0002 * sin(radians(step % 150 * 12)) as radius from generate_series(0, 150) step) corner
         ))))
  from generate_series(0, $1::integer - 1) i, (select ceil(sqrt($1::integer))::integer as side) grid,
       lateral (select case i % 50 when 0 then 4 else 1 end as reach) size`;
const GENERATE_RELEASES = `
  insert into land_release (slug, hazard_area_slug, type, started_on, completed_on, method, depth_m, ap_mines, at_mines, uxo,
                            quality_sample_percent, geometry)
  select slug || '-' || third, slug, case third when 0 then 'cleared' else 'reduced' end, survey_date + 30 + 90 * third,
         survey_date + 60 + 90 * third, case third when 0 then 'manual' else 'technical_survey' end,
         case third when 0 then 0.2 end, 0, 0, 0, case third when 0 then 10 end,
         st_multi(st_collectionextract(st_intersection(geometry, st_makeenvelope(
           st_xmin(geometry) + third * width, st_ymin(geometry), st_xmin(geometry) + (third + 1) * width, st_ymax(geometry), 4326)), 3))
  from hazard_area, generate_series(0, 1) third, lateral (select (st_xmax(geometry) - st_xmin(geometry)) / 3 as width) size
  where slug like 'generated-%'`;
