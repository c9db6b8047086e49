import { setImmediate as others } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { planClearing } from '@/geo/atlas/clearing-order';
import { currentOrderSolver } from '@/geo/atlas/order-solver';
import { run } from '@/geo/database/run';
import { UNLOCKED_KINDS } from '@/geo/domain/clearing-case';
import { clearingOrder } from '@/geo/domain/clearing-order';
import { FIRST_SETTINGS } from '@/geo/domain/clearing-settings';
import { groupBy } from '@/geo/domain/group-by';
import { EVERYONE } from '@/geo/domain/hazard-audience';
import { createHttpApp } from '@/geo/http/app';
import { blockedThings, openAreas } from '@/geo/queries/clearing';
import { testDatabase } from '../support/postgres';

const { pool } = await testDatabase();
const http = createHttpApp();

// A square of 0.02° by 0.02° around a point, whose only purpose is to block what lies within a few kilometres of it.
async function addArea(slug: string, x: number, y: number, visibility = 'public'): Promise<void> {
  await pool.query(
    `insert into hazard_area (slug, dataset, type, status, visibility, region_code, names, evidence, device_categories, survey_date, accuracy_m, source_id, geometry)
     select $1, dataset, 'cha', 'open', $4, region_code, names, 'direct', device_categories, survey_date, accuracy_m, source_id,
            st_multi(st_makeenvelope($2 - 0.01, $3 - 0.01, $2 + 0.01, $3 + 0.01, 4326))
     from hazard_area where slug = 'exercise-03'`,
    [slug, x, y, visibility],
  );
}

describe('what open areas of the exercise set block', () => {
  test('is a deposit within the distance, and not one beyond it', async () => {
    await addArea('test-near', 46.0, 41.9);
    await pool.query(`update deposit set geometry = st_point(46.05, 41.9, 4326) where slug = 'vejneli'`);
    // 0.04° of longitude from the square's edge at 41.9° north: 0.04 x 111.32 x cos 41.9° = 3.3 km.
    const within = async (km: number) =>
      (await run(blockedThings(EVERYONE, km))).filter(({ slug }) => slug === 'vejneli');
    expect(await within(3)).toEqual([]);
    expect(await within(4)).toMatchObject([{ kind: 'deposits', amount: 1, area_slugs: ['test-near'] }]);
  });

  test('is a thing of two areas when both lie near it', async () => {
    await addArea('test-other-side', 46.1, 41.9);
    expect((await run(blockedThings(EVERYONE, 4))).filter(({ slug }) => slug === 'vejneli')).toMatchObject([
      { area_slugs: ['test-near', 'test-other-side'] },
    ]);
    await pool.query("delete from hazard_area where slug like 'test-%'");
  });

  test('is only the stretch of a road or railway that lies near', async () => {
    const rows = await run(blockedThings(EVERYONE, 5));
    const { rows: lengths } = await pool.query(
      'select slug, st_length(geometry::geography) / 1000 as km from infrastructure_project where geometry is not null',
    );
    const projects = groupBy(
      rows.filter(({ kind }) => kind === 'projects'),
      ({ slug }) => slug,
    );
    expect(projects.size).toBeGreaterThan(0);
    for (const [slug, stretches] of projects) {
      const km = stretches.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
      expect(km).toBeLessThanOrEqual(lengths.find((one) => one.slug === slug).km + 0.001);
    }
  });

  test('is not kept locked by a sliver of a few square metres that a release left open', async () => {
    await addArea('test-near', 46.0, 41.9);
    await addArea('test-sliver', 46.1, 41.9);
    // All but a strip of 0.00000001° by 0.02°: 0.0008 m by 2.2 km, 2 m².
    await pool.query(
      `insert into land_release (slug, hazard_area_slug, type, started_on, completed_on, method, depth_m, ap_mines, at_mines, uxo,
                                 quality_sample_percent, geometry)
       values ('test-release', 'test-sliver', 'cleared', '2024-01-01', '2024-02-01', 'manual', 0.2, 0, 0, 0, 10,
               st_multi(st_makeenvelope(46.09, 41.89, 46.10999999, 41.91, 4326)))`,
    );
    await pool.query(`update deposit set geometry = st_point(46.05, 41.9, 4326) where slug = 'vejneli'`);
    expect((await run(openAreas(EVERYONE))).map(({ slug }) => slug)).not.toContain('test-sliver');
    expect((await run(blockedThings(EVERYONE, 4))).filter(({ slug }) => slug === 'vejneli')).toMatchObject([
      { area_slugs: ['test-near'] },
    ]);
    await pool.query(
      "delete from land_release where slug = 'test-release'; delete from hazard_area where slug like 'test-%'",
    );
  });

  test('costs hectares to two decimals, so that what the page writes can be given as the budget', async () => {
    const areas = await run(openAreas(EVERYONE));
    for (const { open_ha } of areas) expect(open_ha).toBe(Number(open_ha.toFixed(2)));
    const { order } = await planClearing(FIRST_SETTINGS);
    const written = Number(order.steps.at(-1)?.totalHa.toFixed(2));
    const again = await planClearing({ ...FIRST_SETTINGS, hectares: written });
    expect(again.order.steps.at(-1)?.totalPoints).toBeCloseTo(order.steps.at(-1)?.totalPoints ?? 0, 9);
  });

  test('says nothing of areas that not everyone may know', async () => {
    await addArea('test-secret', 46.5, 41.8, 'restricted');
    await addArea('test-blurred', 46.7, 41.8, 'generalised');
    const known = (await run(openAreas(EVERYONE))).map(({ slug }) => slug);
    expect(known.filter((slug) => slug.startsWith('test-') || slug.startsWith('cell-'))).toEqual([]);
    const blocking = (await run(blockedThings(EVERYONE, 50))).flatMap(({ area_slugs }) => area_slugs);
    expect(blocking.filter((slug) => !slug.startsWith('exercise-'))).toEqual([]);
    await pool.query("delete from hazard_area where slug like 'test-%'");
  });
});

// A search of thousands of steps.
const LONGEST = { ...FIRST_SETTINGS, withinKm: 50, hectares: 1_500 };

describe('the order of clearing is worked out in a thread', () => {
  test('with the answer that the rules give', async () => {
    const [areas, things] = await Promise.all([
      run(openAreas(EVERYONE)),
      run(blockedThings(EVERYONE, FIRST_SETTINGS.withinKm)),
    ]);
    const { weights, hectares } = FIRST_SETTINGS;
    const { order } = await planClearing(FIRST_SETTINGS);
    expect(order).toEqual(clearingOrder(areas, things, { budgetHa: hectares, weights }));
  });

  test('so that a request beside it is answered meanwhile', async () => {
    const answered: string[] = [];
    let toRead = 4; // areas, what they block, districts, bounds
    const areRead = new Promise<void>((resolve) => {
      const read = () => {
        toRead -= 1;
        if (toRead > 0) return;
        pool.off('release', read);
        resolve();
      };
      pool.on('release', read);
    });
    const longest = planClearing(LONGEST).then(() => answered.push('order'));
    await areRead;
    await others();
    expect((await http.request('http://localhost/healthz')).status).toBe(200);
    answered.push('beside it');
    await longest;
    expect(answered).toEqual(['beside it', 'order']);
  });

  test('once for the same settings and data, by whoever asks', async () => {
    const settings = { ...FIRST_SETTINGS, hectares: 321 };
    const { order } = await planClearing(settings);
    expect((await planClearing(settings)).order).toBe(order);
    expect((await planClearing({ ...settings, hectares: 322 })).order).not.toBe(order);
  });

  test('and one that failed is asked anew', async () => {
    const failing = currentOrderSolver()('failing', async () => {
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    const job = { areas: [], things: [], budgetHa: 1, weights: FIRST_SETTINGS.weights };
    expect(await currentOrderSolver()('failing', async () => job)).toMatchObject({ steps: [] });
  });
});

describe('the order of clearing', () => {
  test('keeps to the budget, unlocks only what is blocked, and adds up', async () => {
    const { order } = await planClearing(FIRST_SETTINGS);
    expect(order.openAreas).toBeGreaterThan(30);
    expect(order.steps.length).toBeGreaterThan(0);
    const last = order.steps.at(-1);
    expect(last?.totalHa).toBeLessThanOrEqual(500);
    expect(last?.totalPoints).toBeCloseTo(
      order.steps.reduce((sum, { points }) => sum + points, 0),
      9,
    );
    expect(last?.totalPoints).toBeLessThanOrEqual(order.upperBound + 1e-9);
    expect(order.unlocked.deposits).toBeLessThanOrEqual(order.blocked.deposits);
  });

  test('tells a road once a step, however many other areas lay by it', async () => {
    const { order } = await planClearing({ ...FIRST_SETTINGS, hectares: 1_000_000 });
    for (const { unlocked } of order.steps) {
      const names = unlocked.map(({ kind, slug }) => `${kind} ${slug}`);
      expect(names).toEqual([...new Set(names)]);
    }
    for (const kind of UNLOCKED_KINDS) expect(order.unlocked[kind]).toBeCloseTo(order.blocked[kind], 6);
  });

  test('is empty for nothing, and unlocks all 100 points when everything is cleared', async () => {
    expect((await planClearing({ ...FIRST_SETTINGS, hectares: 0 })).order.steps).toEqual([]);
    const { order } = await planClearing({ ...FIRST_SETTINGS, hectares: 1_000_000 });
    expect(order.steps.at(-1)?.totalPoints).toBeCloseTo(100, 9);
    expect(order.isBest).toBe(true);
  });

  test('comes as JSON, CSV and GeoJSON, each marked as an exercise and as a planning aid', async () => {
    const json = await (await http.request('/api/clearance/order?hectares=300')).json();
    expect(json.dataset).toBe('exercise');
    const csv = await (await http.request('/api/clearance/order.csv?hectares=300')).text();
    expect(csv.split('\r\n')[0]).toContain('place,area,dataset');
    expect(csv.trim().split('\r\n')).toHaveLength(json.steps.length + 1);
    for (const line of csv.trim().split('\r\n').slice(1)) expect(line).toMatch(/exercise.*EXERCISE/);
    const geojson = await (await http.request('/api/clearance/order.geojson?hectares=300')).json();
    expect(geojson.features).toHaveLength(json.steps.length);
    expect(geojson.features[0].properties).toMatchObject({ place: 1, dataset: 'exercise' });
    expect(geojson.about.note).toContain('EXERCISE');
  });

  test.each([
    'hectares=-1',
    'hectares=many',
    'hectares=NaN',
    'hectares=1e9',
    'within=51',
    'manual_rate=0',
    'mechanical_rate=1000',
    'weight_parks=-2',
    'weight_deposits=0&weight_projects=0&weight_parks=0&weight_people=0',
    'budget=euro',
    'hectares=1&hectares=2',
    'unknown=1',
  ])('refuses %s with 400', async (query) => {
    const answer = await http.request(`/api/clearance/order?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });
});
