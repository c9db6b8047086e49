import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { describe, expect, test } from 'vitest';
import { hazardAreaProfile } from '@/geo/atlas/hazard-area-profile';
import { loadSeed } from '@/geo/ingest/seed/load-seed';
import { testDatabase } from '../support/postgres';

const { pool } = await testDatabase();
const SEED = 'prisma/data';

async function one(sql: string): Promise<Record<string, unknown>> {
  return (await pool.query(sql)).rows[0];
}

describe('the exercise set', () => {
  test('holds at least 60 areas of both types, and releases of all three kinds from 2021 to 2025', async () => {
    const areas = await one(`select count(*)::integer as n, array_agg(distinct type order by type) as types,
      array_agg(distinct status order by status) as statuses from hazard_area where dataset = 'exercise'`);
    expect(areas.n).toBeGreaterThanOrEqual(60);
    expect(areas).toMatchObject({ types: ['cha', 'sha'], statuses: ['closed', 'handed_over', 'open'] });
    const releases = await one(`select array_agg(distinct type order by type) as types,
      array_agg(distinct extract(year from completed_on)::integer order by extract(year from completed_on)::integer) as years from land_release`);
    expect(releases).toEqual({
      types: ['cancelled', 'cleared', 'reduced'],
      years: [2021, 2022, 2023, 2024, 2025],
    });
  });

  test('says of every area that it is an exercise, in four languages', async () => {
    const { rows } = await pool.query(`select names from hazard_area where dataset = 'exercise'`);
    for (const { names } of rows) {
      expect(names.az).toMatch(/^Təlim/);
      expect(names.en).toMatch(/^Exercise/);
      expect(names.ru).toMatch(/^Учебный/);
      expect(names.tr).toMatch(/^Tatbikat/);
    }
  });

  test('balances: open + cancelled + reduced + cleared is the initial area to a square metre, with no overlap', async () => {
    const { rows } =
      await pool.query(`select slug, abs(st_area(area.geometry::geography) - sum(st_area(piece.geometry::geography))) as lost_m2,
        sum(st_area(piece.geometry)) - st_area(st_union(piece.geometry)) as overlap
      from hazard_area area join visible_hazard_piece('mine_action') piece on piece.hazard_area_slug = slug
      where dataset = 'exercise' group by slug, area.geometry
      having abs(st_area(area.geometry::geography) - sum(st_area(piece.geometry::geography))) > 1
          or sum(st_area(piece.geometry)) - st_area(st_union(piece.geometry)) > 1e-10`);
    expect(rows).toEqual([]);
  });

  test('has something open in every open area and nothing in a closed one', async () => {
    const { rows } = await pool.query(`select slug, status from hazard_area area
      left join (select hazard_area_slug, sum(st_area(geometry::geography)) as released from land_release group by 1) releases
        on hazard_area_slug = slug
      where dataset = 'exercise'
        and (status = 'open') <> (st_area(geometry::geography) - coalesce(released, 0) > 1)`);
    expect(rows).toEqual([]);
  });

  test('suspects on indirect evidence and confirms on direct, and never releases before the survey', async () => {
    const { rows } =
      await pool.query(`select slug from hazard_area where dataset = 'exercise' and (type = 'cha') <> (evidence = 'direct')
      union all
      select release.slug from land_release release join hazard_area area on area.slug = hazard_area_slug where started_on < survey_date`);
    expect(rows).toEqual([]);
  });

  test('lies in its district and at least 1 km from every named place, deposit and park', async () => {
    const { rows } = await pool.query(`select area.slug from hazard_area area
      left join region_today on region_today.code = area.region_code and st_covers(region_today.geometry, area.geometry)
      where dataset = 'exercise' and region_today.code is null
      union all
      select area.slug from hazard_area area
      join (select geometry from place union all select geometry from deposit union all select geometry from industrial_park) named
        on st_dwithin(area.geometry::geography, named.geometry::geography, 1000)
      where dataset = 'exercise'`);
    expect(rows).toEqual([]);
  });

  test('is drawn by a tile set of its own, whose every feature says exercise', async () => {
    const { rows } = await pool.query('select tile_exercise(7, 80, 48) as bytes');
    const layer = new VectorTile(new PbfReader(rows[0].bytes)).layers.exercise_areas;
    expect(layer?.length).toBeGreaterThan(20);
    for (let index = 0; index < (layer?.length ?? 0); index++) {
      const { dataset, surveyed_day } = layer?.feature(index).properties ?? {};
      expect(dataset).toBe('exercise');
      expect(surveyed_day).toBeGreaterThanOrEqual(Date.parse('2021-01-01') / 86_400_000);
    }
  });

  test('tells of one area what was released when: areas measured by PostGIS on the ellipsoid', async () => {
    const { area, releases } = await hazardAreaProfile('exercise-20');
    expect(area).toMatchObject({ dataset: 'exercise', region_code: 'AZ-FUZ' });
    const released = releases.reduce((sum, { area_ha }) => sum + area_ha, 0);
    expect(area.open_ha + released).toBeCloseTo(area.area_ha, 4);
  });

  test('does not make an area of a district summary', async () => {
    await expect(hazardAreaProfile('cab-rayonu')).rejects.toMatchObject({ kind: 'not_found' });
  });

  test('is refused with file, row and reason when a ring is not closed, and nothing is stored', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'filiz-exercise-'));
    try {
      cpSync(SEED, directory, { recursive: true });
      const file = join(directory, 'exercise-hazard-areas.geojson');
      const collection = JSON.parse(readFileSync(file, 'utf8'));
      collection.features[2].geometry.coordinates[0].pop();
      writeFileSync(file, JSON.stringify(collection));
      const before = await one('select count(*)::integer as n from hazard_area');
      await expect(loadSeed(pool, { directory })).rejects.toThrow(/exercise-hazard-areas\.geojson.*3/);
      expect(await one('select count(*)::integer as n from hazard_area')).toEqual(before);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  test.each([
    ['exercise-hazard-areas.geojson', 'hazard area exercise-03: recorded_on is 2999-01-01, after today'],
    ['exercise-land-releases.geojson', 'recorded_on is 2999-01-01, after today'],
    ['exercise-release-corrections.geojson', 'recorded_on is 2999-01-01, after today'],
  ])(
    'is refused with file, row and reason when a record of %s is dated after today',
    async (name, reason) => {
      const directory = mkdtempSync(join(tmpdir(), 'filiz-exercise-'));
      try {
        cpSync(SEED, directory, { recursive: true });
        const file = join(directory, name);
        const collection = JSON.parse(readFileSync(file, 'utf8'));
        collection.features[2].properties.recorded_on = '2999-01-01';
        writeFileSync(file, JSON.stringify(collection));
        const loading = loadSeed(pool, { directory });
        await expect(loading).rejects.toThrow(reason);
        await expect(loading).rejects.toMatchObject({ name: 'SeedError', file: name });
      } finally {
        rmSync(directory, { recursive: true });
      }
    },
  );

  test('can be left out: the real data are the same without it', async () => {
    const real = `select (select count(*)::integer from claim) as claims,
      (select count(*)::integer from hazard_area where dataset = 'real') as areas`;
    const before = await one(real);
    expect((await loadSeed(pool, { directory: SEED, withExercise: false })).loaded).toBe(true);
    expect(
      await one(
        `select count(*)::integer as n from hazard_area left join land_release on true where dataset = 'exercise'`,
      ),
    ).toEqual({ n: 0 });
    expect(await one(real)).toEqual(before);
  });
});
