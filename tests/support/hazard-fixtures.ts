import type pg from 'pg';

/** A square for tests: its west and south edge in degrees, its side in degrees. */
type Square = readonly [west: number, south: number, side: number];

/** A hazard area for tests. */
export interface TestArea {
  slug: string;
  square: Square;
  type?: 'sha' | 'cha';
  status?: string;
  visibility?: 'public' | 'generalised' | 'restricted';
  dataset?: 'real' | 'exercise';
  surveyDate?: string | null;
  recordedOn?: string;
  names?: string;
  accuracyM?: number;
  source?: string;
}

/** Stores a square hazard area in Cəbrayıl. */
export async function addArea(pool: pg.Pool | pg.PoolClient, area: TestArea): Promise<void> {
  const name = area.names ?? `Test ${area.slug}`;
  await pool.query(
    `insert into hazard_area (slug, dataset, type, status, visibility, region_code, names, evidence, device_categories, survey_date,
                              recorded_on, accuracy_m, source_id, geometry)
     values ($1, $2, $3, $4, $5, 'AZ-CAB', $6, 'direct', '{AP,UXO}', $7, $8, $9, $10,
             st_multi(st_makeenvelope($11, $12, $13, $14, 4326)))`,
    [
      area.slug,
      area.dataset ?? 'real',
      area.type ?? 'cha',
      area.status ?? 'open',
      area.visibility ?? 'public',
      JSON.stringify({ az: name, en: name, ru: name, tr: name }),
      area.surveyDate === undefined ? '2022-01-10' : area.surveyDate,
      area.recordedOn ?? '2022-01-20',
      area.accuracyM ?? 37,
      area.source ?? 'filiz-exercise',
      ...corners(area.square),
    ],
  );
}

/** A release for tests: a square of its area. */
export interface TestRelease {
  slug: string;
  area: string;
  square: Square;
  type?: 'cancelled' | 'reduced' | 'cleared';
  startedOn?: string;
  completedOn?: string;
  recordedOn?: string;
}

/** Stores a release. */
export async function addRelease(pool: pg.Pool | pg.PoolClient, release: TestRelease): Promise<void> {
  const type = release.type ?? 'cleared';
  const completedOn = release.completedOn ?? '2022-05-01';
  await pool.query(
    `insert into land_release (slug, hazard_area_slug, type, started_on, completed_on, recorded_on, method, depth_m, ap_mines, at_mines,
                               uxo, quality_sample_percent, geometry)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 0, 0, 0, $9, st_multi(st_makeenvelope($10, $11, $12, $13, 4326)))`,
    [
      release.slug,
      release.area,
      type,
      release.startedOn ?? completedOn,
      completedOn,
      release.recordedOn ?? completedOn,
      type === 'cleared' ? 'manual' : 'technical_survey',
      type === 'cleared' ? 0.2 : null,
      type === 'cleared' ? 10 : null,
      ...corners(release.square),
    ],
  );
}

function corners([west, south, side]: Square): number[] {
  return [west, south, west + side, south + side];
}
