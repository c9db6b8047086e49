import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openPrivateCluster } from '@/geo/database/cluster/private-cluster';
import { migrate } from '@/geo/database/migrations';
import { EVERYONE } from '@/geo/domain/hazard-audience';
import { loadSeed } from '@/geo/ingest/seed/load-seed';
import { hazardRecord } from '@/geo/queries/hazard-record';
import { removeData } from '../support/atlas-server';
import { median } from './median';

/** What asking for generated hazard areas costs; medians in milliseconds. */
export interface HazardCost {
  areas: number;
  releases: number;
  /** Storing them all, with the checks, the log and the pieces. */
  fillSeconds: number;
  /** Areas and pieces within 10 km by 10 km. */
  areasMs: number;
  piecesMs: number;
  /** How far the whole record reaches, and what was released by month. */
  recordMs: number;
  tileMs: Record<number, number>;
}

const ZOOMS = [8, 10, 12, 14];
const CENTRE = { longitude: 46.9, latitude: 39.6 };

/** Fills a database of its own with generated areas of 150 corners, each with two releases, and asks for a part of them. */
export async function hazardCost(areas: number, rounds: number): Promise<HazardCost> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'filiz-bench-hazard-'));
  chmodSync(dataDirectory, 0o755); // the cluster runs as another user when we are root
  const cluster = await openPrivateCluster({ dataDirectory, report: () => {} });
  const pool = new pg.Pool({ ...cluster.address, max: 1 });
  try {
    await migrate(pool, 'prisma/migrations');
    await loadSeed(pool, { directory: 'prisma/data' });
    const started = performance.now();
    for (const text of GENERATE) await pool.query(text, text.includes('$1') ? [areas] : []);
    const fillSeconds = (performance.now() - started) / 1_000;
    await pool.query('analyze');
    const { rows } = await pool.query(
      `select count(*)::integer as n from land_release where slug like 'generated-%'`,
    );
    return { areas, releases: rows[0].n, fillSeconds, ...(await ask(pool, rounds)) };
  } finally {
    await pool.end();
    await cluster.stop();
    removeData(dataDirectory);
  }
}

async function ask(
  pool: pg.Pool,
  rounds: number,
): Promise<Pick<HazardCost, 'areasMs' | 'piecesMs' | 'recordMs' | 'tileMs'>> {
  const box = 'st_expand(st_setsrid(st_point($1, $2), 4326), 0.058, 0.045)';
  const place = [CENTRE.longitude, CENTRE.latitude];
  const time = async (text: string, values: unknown[]) => {
    const times: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      const started = performance.now();
      await pool.query(text, values);
      if (round > 0) times.push(performance.now() - started); // the first reads from disk
    }
    return median(times);
  };
  const record = hazardRecord('real', EVERYONE);
  const tileMs: Record<number, number> = {};
  for (const zoom of ZOOMS)
    tileMs[zoom] = await time('select length(tile_hazard($1, $2, $3))', [zoom, ...tileAt(zoom)]);
  return {
    areasMs: await time(`select slug from visible_hazard_area('public') where geometry && ${box}`, place),
    piecesMs: await time(
      `select hazard_area_slug from visible_hazard_piece('public') where geometry && ${box}`,
      place,
    ),
    recordMs: await time(record.text, [...record.values]),
    tileMs,
  };
}

function tileAt(zoom: number): [number, number] {
  const radians = (CENTRE.latitude * Math.PI) / 180;
  const across = (CENTRE.longitude + 180) / 360;
  const down = (1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2;
  return [Math.floor(across * 2 ** zoom), Math.floor(down * 2 ** zoom)];
}

// Wavy outlines of 150 corners, about 250 m across, on a grid that fills 1.8 by 1.8 degrees; the west third of each was
// cleared, the middle third reduced.
const GENERATE = [
  `insert into hazard_area (slug, dataset, type, status, visibility, region_code, names, evidence, device_categories, survey_date,
                            recorded_on, accuracy_m, source_id, geometry)
   select 'generated-' || i, 'real', case i % 2 when 0 then 'cha' else 'sha' end, 'open', 'public', 'AZ-CAB',
          jsonb_build_object('az', 'Sahə ' || i, 'en', 'Area ' || i, 'ru', 'Район ' || i, 'tr', 'Alan ' || i),
          'direct', '{AP}', date '2021-01-01' + i % 365, date '2024-12-31', 20, 'filiz-exercise',
          st_multi(st_makepolygon(st_makeline(array(
            select st_setsrid(st_point(46 + 1.8 * (i % side) / side + radius * cos(radians(angle % 360)),
                                       38.8 + 1.8 * (i / side) / side + radius * sin(radians(angle % 360))), 4326)
            from (select step * 2.4 as angle, 0.0014 + 0.0002 * sin(radians(step % 150 * 12)) as radius from generate_series(0, 150) step) corner
          ))))
   from generate_series(0, $1::integer - 1) i, (select ceil(sqrt($1::integer))::integer as side) grid`,
  `insert into land_release (slug, hazard_area_slug, type, started_on, completed_on, recorded_on, method, depth_m, ap_mines, at_mines,
                             uxo, quality_sample_percent, geometry)
   select slug || '-' || third, slug, case third when 0 then 'cleared' else 'reduced' end, survey_date + 30 + 90 * third,
          survey_date + 60 + 90 * third, date '2024-12-31', case third when 0 then 'manual' else 'technical_survey' end,
          case third when 0 then 0.2 end, 0, 0, 0, case third when 0 then 10 end,
          st_multi(st_collectionextract(st_intersection(geometry, st_makeenvelope(
            st_xmin(geometry) + third * width, st_ymin(geometry), st_xmin(geometry) + (third + 1) * width, st_ymax(geometry), 4326)), 3))
   from hazard_area, generate_series(0, 1) third, lateral (select (st_xmax(geometry) - st_xmin(geometry)) / 3 as width) size
   where slug like 'generated-%'`,
];
