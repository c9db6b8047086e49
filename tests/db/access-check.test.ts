import { booleanIntersects, multiPolygon, polygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { accessOn } from '@/geo/atlas/access-check';
import { whatIsBlocked } from '@/geo/atlas/blocked';
import { locate } from '@/geo/atlas/overlay-report';
import { run } from '@/geo/database/run';
import { decideAccess } from '@/geo/domain/access-check';
import { EVERYONE } from '@/geo/domain/hazard-audience';
import type { ShapePosition } from '@/geo/domain/shape/drawn-shape';
import { accessCheck } from '@/geo/queries/access-check';
import {
  putArea,
  putRelease,
  type RectangleArea,
  type RectangleRelease,
  takeAway,
} from '../support/hazard-areas';
import { testDatabase } from '../support/postgres';

const { pool } = await testDatabase();
await pool.query('analyze'); // as autovacuum does after a load

const checkLine = async (coordinates: ShapePosition[], widthM = 20) => {
  const { outline } = await locate({
    kind: 'drawn',
    shape: { type: 'line', coordinates: [coordinates], widthM },
  });
  return accessOn(outline);
};
const reasonsOf = async (coordinates: ShapePosition[], widthM?: number) =>
  (await checkLine(coordinates, widthM)).objections.map(({ reason }) => reason);

const west: RectangleArea = {
  slug: 'guard-west',
  dataset: 'real',
  type: 'cha',
  accuracyM: 100,
  parts: [{ outer: [45.0, 42.5, 45.02, 42.51], holes: [] }],
};
const west_released: RectangleRelease = {
  slug: 'guard-west-cleared',
  area: 'guard-west',
  type: 'cleared',
  parts: [{ outer: [45.0, 42.5, 45.015, 42.51], holes: [] }],
};

describe('a route', () => {
  async function withRecord<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    await putArea(pool, west);
    await putRelease(pool, west_released);
    try {
      return await ask();
    } finally {
      await takeAway(pool, [west]);
    }
  }

  test('wholly within released land meets no objection, and is told that this says nothing of mines', async () => {
    const answer = await withRecord(() =>
      checkLine([
        [45.004, 42.505],
        [45.01, 42.505],
      ]),
    );
    expect(answer).toEqual({ verdict: 'no_open_record_met', objections: [], inExercise: null });
  });

  test('within land that is released only in the exercise set is refused as not surveyed, all of it', async () => {
    const answer = await withRecord(async () => {
      await pool.query("update hazard_area set dataset = 'exercise' where slug = 'guard-west'");
      return checkLine([
        [45.004, 42.505],
        [45.01, 42.505],
      ]);
    });
    expect(answer).toMatchObject({ verdict: 'refused', inExercise: 'no_open_record_met' });
    // 493 m by 20 m and its two round ends
    expect(answer.objections).toEqual([
      { reason: 'not_surveyed', areas: [], areaHa: expect.closeTo(1.02, 1), places: [expect.anything()] },
    ]);
  });

  test('that leaves really released land for land released in the exercise is refused', async () => {
    const beside: RectangleArea = {
      slug: 'guard-beside',
      type: 'cha',
      accuracyM: 1,
      parts: [{ outer: [45.005, 42.502, 45.012, 42.515], holes: [] }],
    };
    const answer = await withRecord(async () => {
      await putArea(pool, beside);
      await putRelease(pool, { ...beside, slug: 'guard-beside-r', area: 'guard-beside', type: 'cleared' });
      try {
        return await checkLine([
          [45.008, 42.505],
          [45.008, 42.513],
        ]);
      } finally {
        await takeAway(pool, [beside]);
      }
    });
    expect(answer).toMatchObject({
      verdict: 'refused',
      objections: [{ reason: 'not_surveyed' }],
      inExercise: 'no_open_record_met',
    });
  });

  test('over a restricted real area is never told that no open record was met because the exercise releases that land', async () => {
    const exercise: RectangleArea = { ...west, dataset: 'exercise' };
    const secret: RectangleArea = {
      slug: 'guard-secret',
      dataset: 'real',
      type: 'cha',
      visibility: 'restricted',
      parts: [{ outer: [45.002, 42.502, 45.012, 42.508], holes: [] }],
    };
    const ask = () =>
      checkLine([
        [45.004, 42.505],
        [45.01, 42.505],
      ]);
    await putArea(pool, exercise);
    await putRelease(pool, west_released);
    try {
      const before = await ask();
      await putArea(pool, secret);
      const after = await ask();
      expect(after.verdict).toBe('refused');
      expect(after).toEqual(before); // nor is the hidden area given away
    } finally {
      await takeAway(pool, [secret, exercise]);
    }
  });

  test('into what is still open is refused, and the place is where it enters', async () => {
    const answer = await withRecord(() =>
      checkLine([
        [45.004, 42.505],
        [45.018, 42.505],
      ]),
    );
    expect(answer.verdict).toBe('refused');
    const open = answer.objections.find(({ reason }) => reason === 'open_cha');
    expect(open?.areas).toMatchObject([{ slug: 'guard-west', accuracyM: 100 }]);
    const longitudes =
      JSON.stringify(open?.places)
        .match(/45\.0\d+/g)
        ?.map(Number) ?? [];
    // the open part begins at 45.015; its accuracy of 100 m is 0.00122 degrees here
    expect(Math.min(...longitudes)).toBeCloseTo(45.015 - 0.00122, 4);
  });

  test('nearer to an open part than its accuracy is refused, though it is drawn on released land', async () => {
    // 70 m before the open part
    expect(
      await withRecord(() =>
        reasonsOf([
          [45.004, 42.505],
          [45.01415, 42.505],
        ]),
      ),
    ).toContain('open_cha');
  });

  test('along the edge of released land, nearer than its accuracy, is not surveyed', async () => {
    // 55 m inside the southern edge
    expect(
      await withRecord(() =>
        reasonsOf([
          [45.004, 42.5005],
          [45.01, 42.5005],
        ]),
      ),
    ).toEqual(['not_surveyed']);
  });

  test('on land without any record is refused as not surveyed', async () => {
    const answer = await checkLine([
      [45.004, 42.505],
      [45.01, 42.505],
    ]);
    expect(answer.objections).toMatchObject([{ reason: 'not_surveyed' }]);
    expect(answer.objections[0]?.places).toHaveLength(1);
  });

  test('through a generalised cell is refused, though it is drawn on released land', async () => {
    const hidden: RectangleArea = {
      slug: 'guard-hidden',
      type: 'sha',
      visibility: 'generalised',
      parts: [{ outer: [45.051, 42.501, 45.052, 42.502], holes: [] }],
    };
    await putArea(pool, hidden);
    try {
      const answer = await withRecord(() =>
        checkLine([
          [45.004, 42.505],
          [45.01, 42.505],
        ]),
      );
      expect(answer.objections).toMatchObject([{ reason: 'generalised', areas: [{ names: null }] }]);
      expect(JSON.stringify(answer)).not.toContain('guard-hidden');
      const { rows } = await pool.query(
        "select hazard_accuracy_bound_m() as bound, max(accuracy_m) as widest from visible_hazard_area('public')",
      );
      expect(rows[0].bound, 'looked for as far as any area reaches').toBeGreaterThanOrEqual(rows[0].widest);
    } finally {
      await takeAway(pool, [hidden]);
    }
  });

  test('to a deposit 200 m outside a generalised cell is refused, and the deposit is listed as blocked', async () => {
    const hidden: RectangleArea = {
      slug: 'guard-hidden',
      type: 'sha',
      visibility: 'generalised',
      parts: [{ outer: [45.051, 42.501, 45.052, 42.502], holes: [] }],
    };
    const { rows: before } = await pool.query(
      "select geometry::text, accuracy_m from deposit where slug = 'vejneli'",
    );
    await putArea(pool, hidden);
    try {
      const { rows } = await pool.query<{ x: number; y: number }>(
        `with place as (
           select st_project(st_makepoint(st_xmin(geometry), st_ymin(geometry))::geography, 200, radians(225))::geometry as place
           from visible_hazard_area('public') where type = 'generalised'
         )
         update deposit set geometry = st_setsrid(place, 4326), accuracy_m = 50 from place where slug = 'vejneli'
         returning st_x(place) as x, st_y(place) as y`,
      );
      const { x, y } = rows[0] ?? { x: 0, y: 0 };
      expect(
        await reasonsOf([
          [x - 0.0001, y],
          [x, y],
        ]),
      ).toContain('generalised');
      const listed = (await whatIsBlocked()).find(
        ({ kind, slug }) => kind === 'deposit' && slug === 'vejneli',
      );
      expect(listed).toMatchObject({ open_areas: 1, exercise_areas: 1, within_m: 10_050 });
      expect(listed?.nearest_m).toBeGreaterThan(190);
      expect(listed?.nearest_m).toBeLessThan(210); // the cell stands a little askew to the meridian
    } finally {
      await takeAway(pool, [hidden]);
      await pool.query("update deposit set geometry = $1, accuracy_m = $2 where slug = 'vejneli'", [
        before[0].geometry,
        before[0].accuracy_m,
      ]);
    }
  });
});

const LINES = 10_000;
const BATCH = 500;
const SEED = 20_261_125;

/** A repeatable stream of numbers from 0 to 1 (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

// Half of the lines begin in a released piece and are short: those are the ones that might pass.
async function randomLines(): Promise<string[]> {
  const released = (
    await pool.query(
      `select st_x(point) as x, st_y(point) as y from (
         select (st_dumppoints(st_generatepoints(geometry, 20, 7))).geom as point
         from visible_hazard_piece('public') where release_slug is not null) inside`,
    )
  ).rows as { x: number; y: number }[];
  const next = numbersFrom(SEED);
  return Array.from({ length: LINES }, (_, index) => {
    const start = index % 2 === 0 ? released[Math.floor(next() * released.length)] : undefined;
    const [x, y] = start ? [start.x, start.y] : [45.7 + next() * 1.9, 38.95 + next() * 1.5];
    const reach = start ? 0.006 : 0.2;
    const points = [0, 1, 2].map((step) =>
      step === 0 ? `${x} ${y}` : `${x + (next() - 0.5) * reach} ${y + (next() - 0.5) * reach}`,
    );
    return `LINESTRING(${points.join(',')})`;
  });
}

test('of 10 000 random lines over the exercise set none that meets an open area passes, and none on land that is really there', async () => {
  const lines = await randomLines();
  const passed: number[] = [];
  for (let first = 0; first < LINES; first += BATCH) {
    const batch = lines.slice(first, first + BATCH);
    const { rows } = await pool.query(
      `select array_agg(st_buffer(st_geomfromtext(line, 4326)::geography, 5)::geometry::text order by number) as routes
       from unnest($1::text[]) with ordinality as line (line, number)`,
      [batch],
    );
    const answers = await run(accessCheck(rows[0].routes, EVERYONE));
    expect(answers).toHaveLength(batch.length);
    for (const answer of answers) {
      const { verdict, inExercise } = decideAccess(answer);
      expect(verdict).toBe('refused'); // nothing real was released
      if (inExercise) passed.push(first + answer.route - 1);
    }
  }
  // Written apart from the rule: the line as it was drawn against every open piece, by PostGIS without an index and by Turf.
  const { rows: meeting } = await pool.query(
    `select (number - 1)::integer as line from unnest($1::text[]) with ordinality as line (line, number)
     where exists (select from visible_hazard_piece('public') piece where release_slug is null
                   and st_intersects(piece.geometry, st_geomfromtext(line, 4326)))`,
    [lines],
  );
  const met = new Set(meeting.map(({ line }) => line as number));
  expect(met.size).toBeGreaterThan(500);
  expect(passed.length).toBeGreaterThan(50);
  expect(passed.filter((line) => met.has(line))).toEqual([]);
  const { rows: open } = await pool.query(
    `select st_asgeojson(geometry)::jsonb as shape from visible_hazard_piece('public') where release_slug is null and not st_isempty(geometry)`,
  );
  const shapes = open.map(({ shape }: { shape: MultiPolygon | Polygon }) =>
    shape.type === 'Polygon' ? polygon(shape.coordinates) : multiPolygon(shape.coordinates),
  );
  for (const index of passed) {
    const positions =
      (lines[index] ?? '').match(/[\d.]+ [\d.]+/g)?.map((pair) => pair.split(' ').map(Number)) ?? [];
    const line = { type: 'LineString' as const, coordinates: positions };
    expect(
      shapes.some((shape) => booleanIntersects(shape, line)),
      lines[index],
    ).toBe(false);
  }
});
