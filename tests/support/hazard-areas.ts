import type pg from 'pg';

/** A rectangle along meridians and parallels: [west, south, east, north] in degrees. */
export type Rectangle = [west: number, south: number, east: number, north: number];

interface RectanglePart {
  outer: Rectangle;
  holes: Rectangle[];
}

/** A hazard area of rectangles, as a test needs it. */
export interface RectangleArea {
  slug: string;
  type: 'sha' | 'cha';
  parts: RectanglePart[];
  visibility?: 'public' | 'generalised' | 'restricted';
  accuracyM?: number;
  /** `exercise` when not given. */
  dataset?: 'real' | 'exercise';
}

/** A release of rectangles. */
export interface RectangleRelease {
  slug: string;
  area: string;
  type: 'cancelled' | 'reduced' | 'cleared';
  parts: RectanglePart[];
}

/** Corners of a rectangle, closed. */
export function ringOf([west, south, east, north]: Rectangle): [number, number][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

const multiPolygon = (parts: readonly RectanglePart[]) =>
  JSON.stringify({
    type: 'MultiPolygon',
    coordinates: parts.map(({ outer, holes }) => [ringOf(outer), ...holes.map(ringOf)]),
  });

/** Puts an area into the record, surveyed in 2021. */
export async function putArea(pool: pg.Pool, area: RectangleArea): Promise<void> {
  await pool.query(
    `insert into hazard_area (slug, dataset, type, status, visibility, region_code, names, evidence, device_categories, survey_date,
                              accuracy_m, source_id, geometry)
     select $1, $6, $2, 'open', $3, 'AZ-CAB', jsonb_build_object('az', $1::text, 'en', $1::text, 'ru', $1::text, 'tr', $1::text),
            case $2 when 'cha' then 'direct' else 'indirect' end, '{}', '2021-01-01', $4, source_id, st_setsrid(st_geomfromgeojson($5), 4326)
     from hazard_area where dataset = 'exercise' limit 1`,
    [
      area.slug,
      area.type,
      area.visibility ?? 'public',
      area.accuracyM ?? 10,
      multiPolygon(area.parts),
      area.dataset ?? 'exercise',
    ],
  );
}

/** Puts a release into the record, completed in 2023. */
export async function putRelease(pool: pg.Pool, release: RectangleRelease): Promise<void> {
  await pool.query(
    `insert into land_release (slug, hazard_area_slug, type, started_on, completed_on, method, depth_m, ap_mines, at_mines, uxo,
                               quality_sample_percent, geometry)
     values ($1, $2, $3, '2023-01-01', '2023-02-01', 'technical_survey', case $3 when 'cleared' then 0.2 end, 0, 0, 0,
             case $3 when 'cleared' then 10 end, st_setsrid(st_geomfromgeojson($4), 4326))`,
    [release.slug, release.area, release.type, multiPolygon(release.parts)],
  );
}

/** Takes away what `putArea` and `putRelease` put in. */
export async function takeAway(pool: pg.Pool, areas: readonly { slug: string }[]): Promise<void> {
  const slugs = areas.map(({ slug }) => slug);
  await pool.query('delete from land_release where hazard_area_slug = any($1)', [slugs]);
  await pool.query('delete from hazard_area where slug = any($1)', [slugs]);
}

const EQUATOR_M = 6_378_137;
const FLATTENING = 1 / 298.257223563;

/**
 * Hectares of a rectangle along meridians and parallels on the WGS 84 ellipsoid, in closed form (Snyder 1987, Map Projections, 3-12):
 * nothing of PostGIS is in it.
 */
export function rectangleHa([west, south, east, north]: Rectangle): number {
  const squared = FLATTENING * (2 - FLATTENING);
  const eccentricity = Math.sqrt(squared);
  const zone = (latitude: number) => {
    const sine = Math.sin((latitude * Math.PI) / 180);
    return sine / (1 - squared * sine * sine) + Math.atanh(eccentricity * sine) / eccentricity;
  };
  const widthRadians = ((east - west) * Math.PI) / 180;
  return (((EQUATOR_M ** 2 * (1 - squared) * widthRadians) / 2) * (zone(north) - zone(south))) / 10_000;
}
