import { describe, expect, test } from 'vitest';
import { parkProfile } from '@/geo/atlas/park-profile';
import { projectProfile } from '@/geo/atlas/project-profile';
import { measure, type Position } from '@/geo/domain/measure';
import { testDatabase } from '../support/postgres';

const { pool } = await testDatabase();

const PLACES = `
  select 'deposit' as kind, slug, accuracy_m, geometry from deposit
  union all select 'project', slug, accuracy_m, geometry from infrastructure_project
  union all select 'park', slug, accuracy_m, geometry from industrial_park`;

// Written apart from the query under test: every pair is measured, no index is asked.
async function nearestByBruteForce(kind: string, slug: string) {
  const { rows } = await pool.query(
    `with place as (${PLACES}), pair as (
       select other.kind, other.slug, st_distance(other.geometry::geography, origin.geometry::geography) as distance_m,
              other.accuracy_m + origin.accuracy_m as accuracy_m
       from place origin join place other on (other.kind, other.slug) <> (origin.kind, origin.slug)
       where origin.kind = $1 and origin.slug = $2 and origin.geometry is not null and other.geometry is not null
     ), ranked as (select pair.*, row_number() over (partition by kind order by distance_m, slug) as rank from pair)
     select kind, slug, distance_m / 1000 as km, accuracy_m / 1000.0 as plus_minus_km from ranked where rank <= 3
     order by array_position(array['deposit', 'project', 'park'], kind), distance_m, slug`,
    [kind, slug],
  );
  return rows.map((row) => ({ ...row, plus_minus_km: Number(row.plus_minus_km) }));
}

describe('what lies near', () => {
  test.each([
    ['project', projectProfile, 'infrastructure_project'],
    ['park', parkProfile, 'industrial_park'],
  ] as const)(
    'every %s is its nearest deposits, projects and parks, three of each',
    async (kind, profileOf, table) => {
      const { rows } = await pool.query(`select slug, geometry is not null as has_place from ${table}`);
      expect(rows.length).toBeGreaterThan(3);
      for (const { slug, has_place } of rows) {
        const { near } = await profileOf(slug);
        const found = near.map((one) => ({
          kind: one.kind,
          slug: one.slug,
          km: one.distance.km,
          plus_minus_km: one.distance.plusMinusKm,
        }));
        expect(found, slug).toEqual(await nearestByBruteForce(kind, slug));
        expect(found, slug).toHaveLength(has_place ? 9 : 0);
      }
    },
    120_000,
  );

  test('the park of Ağdam is as far as the ellipsoid says, and as unsure as both places together', async () => {
    const { near } = await parkProfile('agdam-senaye-parki');
    const nearest = near.find(({ kind }) => kind === 'deposit');
    if (!nearest) throw new Error('nothing is near');
    const { rows } = await pool.query(
      `select st_x(geometry) as x, st_y(geometry) as y, accuracy_m from (${PLACES}) place
       where (kind, slug) in (('park', 'agdam-senaye-parki'), ('deposit', $1))`,
      [nearest.slug],
    );
    const { lengthKm } = measure(rows.map(({ x, y }): Position => [x, y]));
    expect(nearest.distance.km).toBeCloseTo(lengthKm, 6);
    expect(nearest.distance.plusMinusKm).toBe((rows[0].accuracy_m + rows[1].accuracy_m) / 1_000);
  });

  test('a programme without a course of its own is nothing', async () => {
    expect((await projectProfile('yollar-proqrami')).near).toEqual([]);
  });
});
