import { describe, expect, test } from 'vitest';
import { depositAccess } from '@/geo/atlas/deposit-access';
import { refreshAccess } from '@/geo/queries/access';
import { testDatabase } from '../support/postgres';

const { pool } = await testDatabase();

const rowsNow = async () =>
  (await pool.query('select * from deposit_access order by deposit_slug, kind, state')).rows;
const refresh = () => pool.query(refreshAccess.text, [...refreshAccess.values]);

// Written apart from the query under test: every pair is measured, no index is asked.
const BRUTE_FORCE = `
  with feature as (
    select slug, accuracy_m, geometry::geography as place,
           case type when 'highway' then 'road' when 'hydropower' then 'power' when 'solar' then 'power' when 'wind' then 'power'
                     when 'substation' then 'power' when 'energy_hub' then 'power' else type end as kind,
           status = 'completed' as in_use, status <> 'identification' as counted
    from infrastructure_project where geometry is not null and type not in ('programme', 'tunnel')
    union all
    select slug, accuracy_m, geometry::geography, 'park', true, true
    from industrial_park where geometry is not null and type <> 'smart_village'
  ), district as (
    select code, st_transform((st_minimumboundingradius(geometry_3857)).center, 4326)::geography as middle, geometry,
           coalesce(accuracy_m, 0) as accuracy_m
    from region_today where level = 'district' and geometry is not null
  ), deposit as (
    select slug, geometry::geography as place, accuracy_m from public.deposit where geometry is not null
    union all
    select slug, middle, ceil((select max(st_distance(middle, corner.geom::geography)) from st_dumppoints(district.geometry) corner)
                              + district.accuracy_m)::integer
    from public.deposit join district on code = region_code
    where public.deposit.geometry is null and location_precision = 'district'
  ), pair as (
    select deposit.slug as deposit_slug, kind, state, feature.slug as feature_slug,
           st_distance(feature.place, deposit.place) as distance_m, deposit.accuracy_m + feature.accuracy_m as accuracy_m
    from deposit, feature, unnest(array['now', 'after_projects']) as state
    where in_use or (state = 'after_projects' and counted)
  )
  select distinct on (deposit_slug, kind, state) * from pair order by deposit_slug, kind, state, distance_m, feature_slug`;

describe('access of every deposit', () => {
  test('is what measuring every pair on geography gives', async () => {
    const expected = (await pool.query(BRUTE_FORCE)).rows;
    const stored = await rowsNow();
    expect(expected.length).toBeGreaterThan(100);
    expect(stored.map(({ feature_kind: _, ...row }) => row)).toEqual(expected);
  });

  test('now rests on nothing that is still being built', async () => {
    const { rows } = await pool.query(`select distinct status from deposit_access
      join infrastructure_project on slug = feature_slug and feature_kind = 'project' where state = 'now'`);
    expect(rows).toEqual([{ status: 'completed' }]);
  });

  test('after projects is never farther than now', async () => {
    const { rows } = await pool.query(`select 1 from deposit_access before join deposit_access after
      on after.deposit_slug = before.deposit_slug and after.kind = before.kind and after.state = 'after_projects'
      where before.state = 'now' and after.distance_m > before.distance_m`);
    expect(rows).toEqual([]);
  });

  test('computed again is the same', async () => {
    const before = await rowsNow();
    await refresh();
    expect(await rowsNow()).toEqual(before);
  });

  test('follows the tables: a line taken away is no longer near, and one that comes back is', async () => {
    const before = await rowsNow();
    await pool.query("update infrastructure_project set status = 'identification' where type = 'railway'");
    await refresh();
    expect((await rowsNow()).filter((row) => row.kind === 'railway')).toEqual([]);
    await pool.query(
      `update infrastructure_project set status = 'implementation' where slug = 'horadiz-agbend'`,
    );
    await refresh();
    const railways = (await rowsNow()).filter((row) => row.kind === 'railway');
    expect(new Set(railways.map((row) => `${row.state} ${row.feature_slug}`))).toEqual(
      new Set(['after_projects horadiz-agbend']),
    );
    expect(before.filter((row) => row.kind === 'road')).toEqual(
      (await rowsNow()).filter((row) => row.kind === 'road'),
    );
  });
});

test('no source names a border crossing, so nothing is answered for it', async () => {
  const crossing = (await depositAccess('vejneli')).find(({ kind }) => kind === 'border_crossing');
  expect(crossing).toEqual({ kind: 'border_crossing', now: null, afterProjects: null });
});

describe('a deposit known only to its district', () => {
  // Wherever in the district it lies, the nearest thing is as far as the interval says.
  test('has intervals that hold from every corner of the district', async () => {
    const { rows } = await pool.query(`
      with seen as (
        select region_today.code, state, min(from_corner.distance_m) as least_m, max(from_corner.distance_m) as most_m
        from region_today cross join (values ('now'), ('after_projects')) as states(state)
        cross join lateral st_dumppoints(region_today.geometry) corner
        cross join lateral (
          select min(st_distance(feature.geometry::geography, corner.geom::geography)) as distance_m
          from infrastructure_project feature
          where type in ('highway', 'road') and (status = 'completed' or (state = 'after_projects' and status <> 'identification'))
        ) from_corner
        where region_today.code in (select region_code from deposit where geometry is null)
        group by 1, 2
      )
      select access.deposit_slug, access.distance_m, access.accuracy_m, seen.least_m, seen.most_m
      from deposit_access access join deposit on slug = deposit_slug
      join seen on seen.code = deposit.region_code and seen.state = access.state
      where deposit.geometry is null and kind = 'road'`);
    expect(rows.length).toBeGreaterThan(50);
    for (const row of rows) {
      expect(row.least_m).toBeGreaterThanOrEqual(row.distance_m - row.accuracy_m);
      expect(row.most_m).toBeLessThanOrEqual(row.distance_m + row.accuracy_m);
    }
  });

  test('has none where the district has no outline', async () => {
    const { rows } =
      await pool.query(`select access.* from deposit_access access join deposit on slug = deposit_slug
      where region_code in (select code from region_today where geometry is null) and deposit.geometry is null`);
    expect(rows).toEqual([]);
  });
});
