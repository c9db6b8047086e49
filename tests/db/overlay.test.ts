import { readdirSync, readFileSync } from 'node:fs';
import { Geodesic } from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import { overlayReport } from '@/geo/atlas/overlay-report';
import { run } from '@/geo/database/run';
import { EVERYONE } from '@/geo/domain/hazard-audience';
import { LAND_CLASSES } from '@/geo/domain/overlay';
import type { OverlayPlace } from '@/geo/domain/overlay-address';
import { nearestOpen } from '@/geo/queries/overlay';
import {
  putArea,
  putRelease,
  type Rectangle,
  type RectangleArea,
  type RectangleRelease,
  rectangleHa,
  ringOf,
  takeAway,
} from '../support/hazard-areas';
import { testDatabase } from '../support/postgres';

const { pool } = await testDatabase();
await pool.query('analyze'); // as autovacuum does after a load
const FIXTURES = 'tests/fixtures/overlay';

interface Fixture {
  says: string;
  areas: RectangleArea[];
  releases: RectangleRelease[];
  land: Rectangle;
  /** The district whose outline the land becomes. */
  district?: string;
  expected: Record<string, { plus: Rectangle[]; minus: Rectangle[] }>;
}

const drawn = (land: Rectangle): OverlayPlace => ({
  kind: 'drawn',
  shape: { type: 'area', coordinates: [[ringOf(land)]] },
});
const sum = (rectangles: readonly Rectangle[]) =>
  rectangles.reduce((total, rectangle) => total + rectangleHa(rectangle), 0);

test('the closed form is what geographiclib measures of the same rectangle, in steps along its parallels', () => {
  const [west, south, east, north]: Rectangle = [45, 42.5, 45.04, 42.54];
  const polygon = Geodesic.WGS84.Polygon(false);
  const steps = 400;
  for (let step = 0; step <= steps; step++) polygon.AddPoint(south, west + ((east - west) * step) / steps);
  for (let step = steps; step >= 0; step--) polygon.AddPoint(north, west + ((east - west) * step) / steps);
  expect(rectangleHa([west, south, east, north])).toBeCloseTo(
    (polygon.Compute(false, true).area ?? 0) / 10_000,
    4,
  );
});

describe.each(readdirSync(FIXTURES))('the land of %s', (file) => {
  const fixture = JSON.parse(readFileSync(`${FIXTURES}/${file}`, 'utf8')) as Fixture;

  test(fixture.says, async () => {
    for (const area of fixture.areas) await putArea(pool, area);
    for (const release of fixture.releases) await putRelease(pool, release);
    try {
      if (fixture.district) await becomeOutline(fixture.district, fixture.land);
      const place: OverlayPlace = fixture.district
        ? { kind: 'region', slug: fixture.district }
        : drawn(fixture.land);
      const report = await overlayReport(place);
      expect(report.areaHa).toBeCloseTo(rectangleHa(fixture.land), 2);
      let recorded = 0;
      for (const name of LAND_CLASSES.filter((one) => one !== 'not_surveyed')) {
        const { plus = [], minus = [] } = fixture.expected[name] ?? {};
        const hectares = sum(plus) - sum(minus);
        recorded += hectares;
        expect(report.parts.find((part) => part.class === name)?.areaHa, name).toBeCloseTo(hectares, 2);
      }
      for (const { class: name, areaHa, releasedFrom } of report.parts) {
        const isReleased = ['cleared', 'reduced', 'cancelled'].includes(name);
        expect(releasedFrom !== null, name).toBe(isReleased);
        if (releasedFrom) expect(releasedFrom.cha + releasedFrom.sha, name).toBeCloseTo(areaHa, 6);
      }
      const rest = report.parts.find((part) => part.class === 'not_surveyed');
      expect(rest?.areaHa).toBeCloseTo(rectangleHa(fixture.land) - recorded, 2);
      expect(report.parts.reduce((total, part) => total + part.percent, 0)).toBeCloseTo(100, 6);
      expect(report.areas.map(({ slug }) => slug).toSorted()).toEqual(
        fixture.areas.map(({ slug }) => slug).toSorted(),
      );
    } finally {
      await takeAway(pool, fixture.areas);
    }
  });
});

async function becomeOutline(code: string, [west, south, east, north]: Rectangle): Promise<void> {
  await pool.query(
    `update region_vintage set geometry = st_multi(st_makeenvelope($2, $3, $4, $5, 4326)) where region_code = $1 and valid_to is null`,
    [code, west, south, east, north],
  );
}

test('released land is told by the type of the area it was released from, each bit once, confirmed first', async () => {
  // fixture-z is confirmed and lies on the east half of suspected fixture-a; the west half of fixture-a was reduced, all of
  // fixture-z and the rest of fixture-a was cleared: what both had cleared was cleared of the confirmed one.
  const areas: RectangleArea[] = [
    { slug: 'fixture-a', type: 'sha', parts: [{ outer: [45, 42.5, 45.02, 42.51], holes: [] }] },
    { slug: 'fixture-z', type: 'cha', parts: [{ outer: [45.01, 42.5, 45.03, 42.505], holes: [] }] },
  ];
  const [west, east, confirmed]: Rectangle[] = [
    [45, 42.5, 45.01, 42.51],
    [45.01, 42.5, 45.02, 42.51],
    [45.01, 42.5, 45.03, 42.505],
  ] as [Rectangle, Rectangle, Rectangle];
  const released = (
    slug: string,
    area: string,
    type: RectangleRelease['type'],
    outer: Rectangle | undefined,
  ) => putRelease(pool, { slug, area, type, parts: [{ outer: outer as Rectangle, holes: [] }] });
  for (const area of areas) await putArea(pool, area);
  await released('fixture-a-reduced', 'fixture-a', 'reduced', west);
  await released('fixture-a-cleared', 'fixture-a', 'cleared', east);
  await released('fixture-z-cleared', 'fixture-z', 'cleared', confirmed);
  try {
    const { parts } = await overlayReport(drawn([44.99, 42.49, 45.04, 42.52]));
    const of = (name: string) => parts.find((part) => part.class === name);
    const suspected = rectangleHa([45.01, 42.505, 45.02, 42.51]);
    expect(of('cleared')?.releasedFrom?.cha).toBeCloseTo(rectangleHa([45.01, 42.5, 45.03, 42.505]), 2);
    expect(of('cleared')?.releasedFrom?.sha).toBeCloseTo(suspected, 2);
    expect(of('reduced')?.releasedFrom?.cha).toBe(0);
    expect(of('reduced')?.releasedFrom?.sha).toBeCloseTo(rectangleHa([45, 42.5, 45.01, 42.51]), 2);
    expect(of('cancelled')?.releasedFrom).toEqual({ cha: 0, sha: 0 });
    expect(of('open_cha')?.releasedFrom).toBeNull();
  } finally {
    await takeAway(pool, areas);
  }
});

test('what was released of a generalised area is told by no type', async () => {
  const outer: Rectangle = [45.05, 42.5, 45.06, 42.51];
  const hidden: RectangleArea = {
    slug: 'fixture-hidden',
    type: 'cha',
    visibility: 'generalised',
    parts: [{ outer, holes: [] }],
  };
  await putArea(pool, hidden);
  const [west, south, , north] = outer;
  await putRelease(pool, {
    slug: 'fixture-hidden-cleared',
    area: hidden.slug,
    type: 'cleared',
    parts: [{ outer: [west, south, 45.055, north], holes: [] }],
  });
  try {
    const { parts } = await overlayReport(drawn(outer));
    expect(parts.find((part) => part.class === 'generalised')?.areaHa).toBeCloseTo(rectangleHa(outer), 2);
    expect(parts.flatMap(({ releasedFrom }) => releasedFrom ?? [])).toEqual(
      ['cleared', 'reduced', 'cancelled'].map(() => ({ cha: 0, sha: 0 })),
    );
  } finally {
    await takeAway(pool, [hidden]);
  }
});

test('a generalised area is its cell: the land in it counts as generalised, and nothing of the area itself is told', async () => {
  const hidden: RectangleArea = {
    slug: 'fixture-hidden',
    type: 'cha',
    visibility: 'generalised',
    parts: [{ outer: [45.051, 42.501, 45.052, 42.502], holes: [] }],
  };
  await putArea(pool, hidden);
  try {
    const land: Rectangle = [45.05, 42.5, 45.053, 42.503];
    const { areas, parts } = await overlayReport(drawn(land));
    expect(parts.find((part) => part.class === 'generalised')?.areaHa).toBeCloseTo(rectangleHa(land), 2);
    expect(parts.find((part) => part.class === 'not_surveyed')?.areaHa).toBeCloseTo(0, 2);
    expect(areas).toMatchObject([{ type: 'generalised', names: null, survey_date: null, area_ha: null }]);
    expect(JSON.stringify(areas)).not.toContain('fixture-hidden');
  } finally {
    await takeAway(pool, [hidden]);
  }
});

test('a restricted area is not in the report at all', async () => {
  const hidden: RectangleArea = {
    slug: 'fixture-restricted',
    type: 'cha',
    visibility: 'restricted',
    parts: [{ outer: [45.0, 42.5, 45.01, 42.51], holes: [] }],
  };
  const land: Rectangle = [44.99, 42.49, 45.02, 42.52];
  const before = await overlayReport(drawn(land));
  await putArea(pool, hidden);
  try {
    expect(await overlayReport(drawn(land))).toEqual(before);
  } finally {
    await takeAway(pool, [hidden]);
  }
});

test('the nearest open area is as far as brute force on geography finds it, give or take both accuracies', async () => {
  const report = await overlayReport({ kind: 'deposit', slug: 'vejneli', bufferKm: 1 });
  const { rows } = await pool.query(
    `select slug, st_distance(piece.geometry::geography, $1::geography) as distance_m
     from visible_hazard_piece('public') piece join hazard_area on slug = hazard_area_slug
     where release_slug is null order by 2 limit 1`,
    [report.row.outline],
  );
  expect(report.nearest).toMatchObject(rows[0]);
  const { distance, accuracy_m: accuracyM = 0 } = report.nearest ?? {};
  const both = (accuracyM + (report.row.accuracy_m ?? 0)) / 1_000;
  expect(distance?.highKm).toBeCloseTo(rows[0].distance_m / 1_000 + both, 6);
  expect(distance?.lowKm).toBeCloseTo(Math.max(0, rows[0].distance_m / 1_000 - both), 6);
});

test('the nearest open area is nearest in metres, not in degrees, however many stand closer in degrees', async () => {
  // At 41° north a degree of latitude is 111.1 km, of longitude 84.1 km: 0.010° to the north are 1.11 km, 0.012° to the east 1.01 km.
  const north = Array.from({ length: 20 }, (_, index): RectangleArea => {
    const west = 46 + index * 0.0005;
    const outer: Rectangle = [west, 41.02, west + 0.0004, 41.021];
    return { slug: `test-north-${index}`, type: 'sha', parts: [{ outer, holes: [] }] };
  });
  const east: RectangleArea = {
    slug: 'test-east',
    type: 'sha',
    parts: [{ outer: [46.022, 41, 46.023, 41.01], holes: [] }],
  };
  for (const area of [...north, east]) await putArea(pool, area);
  try {
    const { nearest } = await overlayReport(drawn([46, 41, 46.01, 41.01]));
    expect(nearest?.slug).toBe('test-east');
    expect(nearest?.distance_m).toBeCloseTo(1_009, -1);
  } finally {
    await takeAway(pool, [...north, east]);
  }
});

test('a district has its summary and its clearance figure beside the hectares', async () => {
  const report = await overlayReport({ kind: 'region', slug: 'AZ-FUZ' });
  expect(report.districts[0]).toMatchObject({ code: 'AZ-FUZ', has_summary: true });
  expect(report.districts[0]?.clearance[0]).toMatchObject({ year: 2023 });
});

test('what is not there, or lies nowhere known, is not found', async () => {
  await expect(overlayReport({ kind: 'deposit', slug: 'atlantis', bufferKm: 2 })).rejects.toMatchObject({
    kind: 'not_found',
    code: 'no_such_thing',
  });
  const { rows } = await pool.query('select slug from deposit where geometry is null limit 1');
  await expect(overlayReport({ kind: 'deposit', slug: rows[0].slug, bufferKm: 2 })).rejects.toMatchObject({
    code: 'no_location',
  });
});

test('a bow tie is made valid, and both versions are given with their hectares', async () => {
  const report = await overlayReport({
    kind: 'drawn',
    shape: {
      type: 'area',
      coordinates: [
        [
          [
            [45, 42.5],
            [45.02, 42.52],
            [45.02, 42.5],
            [45, 42.52],
            [45, 42.5],
          ],
        ],
      ],
    },
  });
  expect(report.notes.map(({ repair }) => repair)).toEqual(['made_valid']);
  expect(report.repaired?.before_ha).toBeCloseTo(0, 0);
  // two triangles that meet in the middle are half of the rectangle
  expect(report.areaHa).toBeCloseTo(rectangleHa([45, 42.5, 45.02, 42.52]) / 2, 0);
});

test.each([
  ['one area', [46.9, 40.13, 46.92, 40.15]],
  ['many areas', [46.2, 39.0, 47.3, 40.2]],
  ['none', [46.3, 39.9, 46.301, 39.901]],
])(
  'the nearest open area of land with %s on it is the one that a search among all would find',
  async (_, box) => {
    const { row, nearest } = await overlayReport(drawn(box as Rectangle));
    const [searched] = await run(nearestOpen(row.outline ?? '', 12, EVERYONE));
    expect(nearest).toMatchObject({ ...searched });
  },
);
