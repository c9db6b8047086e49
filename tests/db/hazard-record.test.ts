import fc from 'fast-check';
import type pg from 'pg';
import { afterEach, describe, expect, test } from 'vitest';
import { hazardAreaProfile } from '@/geo/atlas/hazard-area-profile';
import { hazardAreas, recordOf } from '@/geo/atlas/hazard-areas';
import { dayInBaku } from '@/geo/domain/day-in-baku';
import { EVERYONE } from '@/geo/domain/hazard-audience';
import { hazardEventSchema, RELEASE_TYPES, stateAt } from '@/geo/domain/hazard-event';
import { eventsOf } from '@/geo/queries/hazard-areas';
import { addArea, addRelease, type TestRelease } from '../support/hazard-fixtures';
import { testDatabase } from '../support/postgres';

const { pool } = await testDatabase();

afterEach(async () => {
  // In one transaction, for a closed area may not stand without its releases.
  await pool.query(
    `delete from land_release where hazard_area_slug like 'test-%'; delete from hazard_area where slug like 'test-%'`,
  );
});

const AREA = { slug: 'test-a', square: [47, 39.4, 0.01] } as const;

/** Hectares of the stored pieces of an area at a time, by state. */
async function stored(slug: string, on: string, known: string): Promise<Record<string, number>> {
  const { rows } = await pool.query(
    `select case when released_on <= $2 then release_type else 'open' end as state, sum(st_area(geometry::geography)) / 10000 as ha
     from hazard_piece where hazard_area_slug = $1 and part <> 'whole' and known_from <= $3 and coalesce(known_to, 'infinity') > $3
       and coalesce(surveyed_on, '-infinity') <= $2 group by 1`,
    [slug, on, known],
  );
  return Object.fromEntries(rows.map(({ state, ha }) => [state, ha]));
}

describe('a release', () => {
  const release = (more: Partial<TestRelease>) =>
    addRelease(pool, { slug: 'test-r', area: AREA.slug, square: [47, 39.4, 0.004], ...more });

  test('is refused outside its area, over another release, before the survey, and before its area is recorded', async () => {
    await addArea(pool, AREA);
    await expect(release({ square: [47.008, 39.4, 0.004] })).rejects.toThrow(
      'lies outside its hazard area test-a',
    );
    await expect(release({ startedOn: '2022-01-09' })).rejects.toThrow(
      'before the survey of test-a on 2022-01-10',
    );
    await expect(release({ completedOn: '2022-01-15', recordedOn: '2022-01-19' })).rejects.toThrow(
      'before the area itself',
    );
    await expect(release({ recordedOn: '2022-04-30' })).rejects.toThrow('check constraint'); // written down before it was done
    await release({});
    await expect(release({ slug: 'test-s', square: [47.003, 39.4, 0.004] })).rejects.toThrow(
      'test-r and test-s of test-a overlap',
    );
    await release({ slug: 'test-s', square: [47.004, 39.4, 0.004] }); // they may share an edge
  });

  test('may not be left outside by a change of its area', async () => {
    await addArea(pool, AREA);
    await release({ square: [47.006, 39.406, 0.004] });
    await expect(
      pool.query(
        `update hazard_area set geometry = st_multi(st_makeenvelope(47, 39.4, 47.005, 39.405, 4326)) where slug = 'test-a'`,
      ),
    ).rejects.toThrow('lies outside its hazard area');
  });

  test('that is all of an area lets it be closed, and nothing less does', async () => {
    await addArea(pool, AREA);
    await release({});
    const close = () =>
      pool.query(`update hazard_area set status = 'closed', status_on = '2023-01-01' where slug = 'test-a'`);
    await expect(close()).rejects.toThrow('Hazard area test-a is closed while a part of it is open');
    await pool.query(`delete from land_release where slug = 'test-r'`);
    await release({ slug: 'test-all', square: AREA.square });
    await close();
    await expect(pool.query(`delete from land_release where slug = 'test-all'`)).rejects.toThrow(
      'while a part of it is open',
    );
  });
});

describe('the log', () => {
  test('is only added to', async () => {
    await addArea(pool, AREA);
    for (const change of [
      'update hazard_event set recorded_on = now()',
      'delete from hazard_event',
      'truncate hazard_event',
    ])
      await expect(pool.query(change), change).rejects.toThrow('only added to');
  });

  test('has every change of an area and its releases, each with both of its days', async () => {
    await addArea(pool, AREA);
    await addRelease(pool, {
      slug: 'test-r',
      area: AREA.slug,
      square: [47, 39.4, 0.004],
      recordedOn: '2022-09-01',
    });
    const correct = (slug: string, action: string, day: string, completed: string | null) =>
      pool.query(
        `insert into land_release_correction (slug, hazard_area_slug, release_slug, action, recorded_on, reason, completed_on)
         values ($1, 'test-a', 'test-r', $2, $3, '{"az": "a", "en": "b", "ru": "c", "tr": "d"}', $4)`,
        [slug, action, day, completed],
      );
    await correct('test-c1', 'corrected', '2022-10-01', '2022-06-01');
    await expect(correct('test-c2', 'corrected', '2022-09-15', '2022-07-01')).rejects.toThrow(
      'already recorded',
    );
    await correct('test-c3', 'withdrawn', '2022-11-01', null);
    const { events, releases } = await hazardAreaProfile('test-a');
    expect(releases).toEqual([]);
    expect(
      events.map(({ kind, valid_on, recorded_on, reason }) => [kind, valid_on, recorded_on, reason?.en]),
    ).toEqual([
      ['area_surveyed', '2022-01-10', '2022-01-20', undefined],
      ['release_recorded', '2022-05-01', '2022-09-01', undefined],
      ['release_corrected', '2022-06-01', '2022-10-01', 'b'],
      ['release_withdrawn', '2022-06-01', '2022-11-01', 'b'],
    ]);
  });

  test('replayed gives the stored pieces of every exercise area on every day of its record', async () => {
    const { rows } = await pool.query<{ slug: string; days: string[] }>(
      `select hazard_area_slug as slug, array_agg(distinct day::text) as days
       from hazard_event, unnest(array[valid_on, valid_on - 1, recorded_on, recorded_on - 1]) day
       where day is not null group by 1`,
    );
    expect(rows.length).toBeGreaterThanOrEqual(60);
    for (const { slug, days } of rows) {
      const { events } = await hazardAreaProfile(slug);
      const pieces = await pool.query(
        `select at::text as on, known::text,
                coalesce(sum(ha) filter (where released_on is null or released_on > at), 0) as open,
                coalesce(sum(ha) filter (where released_on <= at and release_type = 'cancelled'), 0) as cancelled,
                coalesce(sum(ha) filter (where released_on <= at and release_type = 'reduced'), 0) as reduced,
                coalesce(sum(ha) filter (where released_on <= at and release_type = 'cleared'), 0) as cleared
         from unnest($2::date[]) at cross join unnest($2::date[]) known
         left join (select *, st_area(geometry::geography) / 10000 as ha from hazard_piece where hazard_area_slug = $1 and part <> 'whole') piece
           on piece.surveyed_on <= at and known_from <= known and coalesce(known_to, 'infinity') > known
         group by 1, 2`,
        [slug, days],
      );
      expect(pieces.rows).toHaveLength(days.length ** 2);
      for (const { on, known, ...hectares } of pieces.rows) {
        const state = stateAt(events, { on, known });
        for (const part of ['open', ...RELEASE_TYPES] as const)
          expect(hectares[part], `${slug} ${part} on ${on} as known on ${known}`).toBeCloseTo(
            state?.[part] ?? 0,
            3,
          );
      }
    }
  });
});

describe('a day that has not come in Baku', () => {
  const tomorrow = dayInBaku(new Date(Date.now() + 86_400_000));
  const today = dayInBaku(new Date());
  const release = { slug: 'test-r', area: AREA.slug, square: [47, 39.4, 0.004] } as const;

  test('is refused for an area, its survey and its status', async () => {
    const refusal = (field: string) => `hazard area test-a: ${field} is ${tomorrow}, after today (${today})`;
    await expect(addArea(pool, { ...AREA, recordedOn: tomorrow })).rejects.toThrow(refusal('recorded_on'));
    await expect(addArea(pool, { ...AREA, surveyDate: tomorrow, recordedOn: tomorrow })).rejects.toThrow(
      'after today',
    );
    await addArea(pool, { ...AREA, recordedOn: today });
    for (const field of ['recorded_on', 'status_on'])
      await expect(
        pool.query(`update hazard_area set ${field} = $1 where slug = 'test-a'`, [tomorrow]),
      ).rejects.toThrow(refusal(field));
  });

  test('is refused for a release, its handing over and its correction, so that nothing counts as released before it is', async () => {
    await addArea(pool, AREA);
    await expect(addRelease(pool, { ...release, completedOn: tomorrow })).rejects.toThrow(
      `land release test-r: recorded_on is ${tomorrow}, after today (${today})`,
    );
    await expect(addRelease(pool, { ...release, recordedOn: '2099-01-01' })).rejects.toThrow('after today');
    await addRelease(pool, { ...release, recordedOn: '2022-09-01' });
    for (const field of ['recorded_on', 'handed_over_on'])
      await expect(
        pool.query(`update land_release set ${field} = $1 where slug = 'test-r'`, [tomorrow]),
      ).rejects.toThrow(`land release test-r: ${field} is ${tomorrow}`);
    for (const action of ['corrected', 'withdrawn'])
      await expect(
        pool.query(
          `insert into land_release_correction (slug, hazard_area_slug, release_slug, action, recorded_on, reason, completed_on)
           values ('test-c', 'test-a', 'test-r', $1, $2, '{"az": "a", "en": "b", "ru": "c", "tr": "d"}',
                   case $1 when 'corrected' then date '2022-06-01' end)`,
          [action, tomorrow],
        ),
      ).rejects.toThrow(`land release correction test-c: recorded_on is ${tomorrow}`);
  });

  test.each(['Pacific/Kiritimati', 'Etc/GMT+12'])(
    'is never given by the clock of the server, as in %s: what comes without a day is written down today',
    async (zone) => {
      const client = await pool.connect();
      try {
        await client.query(`begin; set local time zone '${zone}'`);
        await addArea(client, AREA);
        await addRelease(client, release);
        await client.query(
          `update hazard_area set type = 'sha' where slug = 'test-a'; delete from land_release where slug = 'test-r'`,
        );
        const { rows } = await client.query(
          `select recorded_on::text from hazard_event where hazard_area_slug = 'test-a' order by id desc limit 2`,
        );
        const [{ given }] = (
          await client.query(`select pg_get_expr(adbin, adrelid) as given from pg_attrdef
          where adrelid = 'hazard_area'::regclass and pg_get_expr(adbin, adrelid) like '%today%'`)
        ).rows;
        expect(given).toBe('today_in_baku()');
        expect(rows).toEqual([{ recorded_on: today }, { recorded_on: today }]);
      } finally {
        await client.query('rollback');
        client.release();
      }
    },
  );
});

// A grid of 4 by 4 cells over the area: each release takes some, no two the same.
const SIDE = 0.0025;
const histories = fc.record({
  parts: fc.uniqueArray(
    fc.record({
      cell: fc.integer({ min: 0, max: 15 }),
      type: fc.constantFrom(...RELEASE_TYPES),
      done: fc.integer({ min: 1, max: 300 }),
      late: fc.integer({ min: 0, max: 200 }),
      fate: fc.constantFrom('stays', 'moves', 'withdrawn'),
    }),
    { selector: ({ cell }) => cell, maxLength: 6 },
  ),
});
type History = typeof histories extends fc.Arbitrary<infer Value> ? Value : never;
const day = (number: number) => new Date(Date.UTC(2022, 0, 20 + number)).toISOString().slice(0, 10);

async function store(client: pg.PoolClient, { parts }: History): Promise<void> {
  await addArea(client, AREA);
  for (const { cell, type, done, late, fate } of parts) {
    const slug = `test-${cell}`;
    const square = [47 + SIDE * (cell % 4), 39.4 + SIDE * Math.floor(cell / 4), SIDE] as const;
    const recordedOn = day(done + late);
    await addRelease(client, { slug, area: AREA.slug, type, square, completedOn: day(done), recordedOn });
    if (fate === 'stays') continue;
    await client.query(
      `insert into land_release_correction (slug, hazard_area_slug, release_slug, action, recorded_on, reason, completed_on, geometry)
       select 'fix-' || slug, hazard_area_slug, slug, $2, $3, '{"az": "a", "en": "b", "ru": "c", "tr": "d"}',
              $4::date, case when $2 = 'corrected' then st_multi(st_setsrid(st_makeenvelope(st_xmin(geometry), st_ymin(geometry),
                                                   (st_xmin(geometry) + st_xmax(geometry)) / 2, st_ymax(geometry)), 4326)) end
       from land_release where slug = $1`,
      [
        slug,
        fate === 'moves' ? 'corrected' : 'withdrawn',
        day(done + late + 30),
        fate === 'moves' ? day(done + 15) : null,
      ],
    );
  }
}

test('open + cancelled + reduced + cleared is the initial area, for any history on any day as known on any day', async () => {
  await fc.assert(
    fc.asyncProperty(
      histories,
      fc.array(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 600 })), {
        minLength: 3,
        maxLength: 8,
      }),
      async (history, times) => {
        const client = await pool.connect();
        try {
          await client.query('begin');
          await store(client, history);
          const log = await client.query(eventsOf('test-a', EVERYONE).text, ['test-a', EVERYONE]);
          const events = log.rows.map((row) => hazardEventSchema.parse(row));
          const { rows } = await client.query(
            `select at::text as on, known::text, st_area(area.geometry) as initial, sum(st_area(piece.geometry)) as sum,
                    st_area(st_union(piece.geometry)) as covered,
                    coalesce(sum(st_area(piece.geometry::geography)) filter (where released_on is null or released_on > at), 0) / 10000 as open_ha
             from (select distinct * from unnest($1::date[], $2::date[]) as given(at, known)) moment
             cross join hazard_area area
             left join hazard_piece piece on hazard_area_slug = slug and part <> 'whole' and known_from <= known and coalesce(known_to, 'infinity') > known
             where slug = 'test-a' group by at, known, area.geometry`,
            [times.map(([at]) => day(at)), times.map(([, known]) => day(known))],
          );
          for (const { on, known, initial, sum, covered, open_ha } of rows) {
            expect(sum / initial).toBeCloseTo(1, 9);
            expect(covered / initial).toBeCloseTo(1, 9);
            // Edges that a cut divides are geodesics of their own: of 85 ha, some square metres.
            expect(stateAt(events, { on, known })?.open).toBeCloseTo(open_ha, 2);
          }
        } finally {
          await client.query('rollback');
          client.release();
        }
      },
    ),
    { numRuns: 40 },
  );
});

describe('the record', () => {
  test('of the exercise set reaches from its first survey to its last release, and says when it was written down', async () => {
    const record = await recordOf('exercise');
    const { rows } = await pool.query(
      `select min(survey_date)::text as first_on, (select max(completed_on)::text from land_release) as last_on,
              min(area.recorded_on)::text as first_recorded_on
       from hazard_area area where dataset = 'exercise'`,
    );
    expect(record).toMatchObject(rows[0]);
    expect(record.months[0]?.month.slice(0, 4)).toBe('2021');
    expect(await recordOf('real')).toMatchObject({ first_on: null, months: [] });
  });

  test.each([
    ['on a day that has not come', { on: '2099-01-01', known: null }, 'has not come yet'],
    ['as known on a day that has not come', { on: null, known: '2099-01-01' }, 'has not come yet'],
    [
      'before the first survey',
      { on: '1999-01-01', known: null },
      'the record of surveyed areas begins on 202',
    ],
    [
      'before anything was written down',
      { on: null, known: '1999-01-01' },
      'nothing was recorded before 202',
    ],
  ])('refuses to list areas %s', async (_, time, reason) => {
    for (const dataset of ['real', 'exercise'] as const) {
      if (dataset === 'real') await addArea(pool, AREA);
      await expect(hazardAreas(dataset, time, { limit: 10, offset: 0 })).rejects.toMatchObject({
        kind: 'bad_request',
        message: expect.stringContaining(reason),
      });
    }
  });

  test('lists the areas of a day with their balance', async () => {
    await addArea(pool, AREA);
    await addRelease(pool, {
      slug: 'test-r',
      area: AREA.slug,
      square: [47, 39.4, 0.004],
      recordedOn: '2022-09-01',
    });
    const at = async (on: string, known: string | null) =>
      (await hazardAreas('real', { on, known }, { limit: 10, offset: 0 })).areas;
    const cleared = await stored('test-a', '2022-05-01', '2022-09-01');
    expect(await at('2022-04-30', null)).toMatchObject([{ slug: 'test-a', balance: { cleared_ha: 0 } }]);
    const [later] = await at('2022-05-01', null);
    expect(later?.balance?.cleared_ha).toBeCloseTo(cleared.cleared ?? -1, 6);
    expect(later?.balance?.open_ha).toBeCloseTo(cleared.open ?? -1, 6);
    expect(await at('2022-05-01', '2022-08-31')).toMatchObject([{ balance: { cleared_ha: 0 } }]);
  });

  test('lists an area that was surveyed anew once, with the balance of its log at every time', async () => {
    await addArea(pool, { ...AREA, type: 'sha' });
    const release = { area: AREA.slug, completedOn: '2022-05-01', recordedOn: '2022-09-01' } as const;
    await addRelease(pool, { ...release, slug: 'test-r', square: [47, 39.4, 0.004] });
    await addRelease(pool, { ...release, slug: 'test-s', square: [47.006, 39.4, 0.004], type: 'reduced' });
    await pool.query(
      "update hazard_area set type = 'cha', survey_date = '2022-03-01', recorded_on = current_date where slug = 'test-a'",
    );
    await pool.query("update land_release set completed_on = '2022-06-01' where slug = 'test-s'");
    const { events } = await hazardAreaProfile('test-a');
    expect(events.filter(({ kind }) => kind === 'area_surveyed')).toHaveLength(2);
    for (const on of ['2022-02-01', '2022-03-01', '2022-05-01', '2022-06-01', null]) {
      for (const known of ['2022-08-01', '2022-09-01', null]) {
        const { areas } = await hazardAreas('real', { on, known }, { limit: 10, offset: 0 });
        const state = stateAt(events, { on, known });
        expect(areas.length, `on ${on} as known on ${known}`).toBe(state ? 1 : 0);
        if (!state) continue;
        expect(areas[0]?.type).toBe(state.type);
        // To some square metres: edges that a cut divides are geodesics of their own.
        for (const part of ['open', ...RELEASE_TYPES] as const)
          expect(areas[0]?.balance?.[`${part}_ha`], `${part} on ${on} as known on ${known}`).toBeCloseTo(
            state[part],
            2,
          );
      }
    }
    expect((await recordOf('real')).months.map(({ month }) => month)).toEqual(['2022-05', '2022-06']);
  });
});
