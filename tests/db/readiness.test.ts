import { describe, expect, test } from 'vitest';
import { readinessOf, readinessOfAll } from '@/geo/atlas/readiness';
import { AtlasError } from '@/geo/domain/errors';
import { CRITERIA, rankDeposits, readinessScore } from '@/geo/domain/readiness';
import { WEIGHT_PRESETS } from '@/geo/domain/readiness-weights';
import { createHttpApp } from '@/geo/http/app';
import { testDatabase } from '../support/postgres';

const { pool } = await testDatabase();
const app = createHttpApp();
const get = (path: string) => app.request(`http://atlas.test${path}`);

// Written from docs/decisions/0005-readiness.md alone, on other tables where possible: distances are measured again from the shapes.
const BY_HAND = `
  with feature as (
    select case when type in ('highway', 'road') then 'road' when type in ('railway', 'airport') then type else 'power' end as kind,
           status = 'completed' as in_use, geometry::geography as place, accuracy_m
    from infrastructure_project
    where geometry is not null and type not in ('programme', 'tunnel') and status <> 'identification'
    union all
    select 'park', true, geometry::geography, accuracy_m from industrial_park
    where geometry is not null and type <> 'smart_village'
  ), reach (kind, worthless_km) as (
    values ('railway', 60.0), ('road', 30.0), ('airport', 80.0), ('power', 40.0), ('park', 50.0)
  ), middle as (
    select code, geometry, coalesce(accuracy_m, 0) as accuracy_m,
           st_transform((st_minimumboundingradius(geometry_3857)).center, 4326)::geography as point
    from region_today where level = 'district' and geometry is not null
  ), placed as (
    select slug, geometry::geography as point, accuracy_m from deposit where geometry is not null
    union all
    select slug, point, ceil((select max(st_distance(point, corner.geom::geography)) from st_dumppoints(middle.geometry) corner)
                             + middle.accuracy_m)
    from deposit join middle on code = region_code where deposit.geometry is null and location_precision = 'district'
  ), nearest as (
    select distinct on (slug, kind, later) slug, kind, later, worthless_km,
           st_distance(place, placed.point) / 1000 as km, (placed.accuracy_m + feature.accuracy_m) / 1000.0 as apart
    from placed cross join feature
    join reach using (kind) cross join (values (false), (true)) as state (later)
    where in_use or later
    order by slug, kind, later, st_distance(place, placed.point)
  ), near as (
    select slug, kind, later, 100 * greatest(0, least(1, 1 - (km + apart) / worthless_km)) as low,
           100 * greatest(0, least(1, 1 - greatest(0, km - apart) / worthless_km)) as high
    from nearest
  ), every_near as (
    select deposit.slug, kind, later, coalesce(low, 0) as low, coalesce(high, 100) as high
    from deposit cross join reach cross join (values (false), (true)) as state (later)
    left join near using (slug, kind, later)
  ), area as (
    select subject_id as code, min(value) as smallest, max(coalesce(value_high, value)) as largest
    from claim where indicator_code = 'area_km2' and subject_kind = 'region' and qualifier <> 'suspicious' group by subject_id
  ), estimate as (
    select deposit_slug as slug, claim.source_id, commodity_code || measured || normalised_unit as thing, category, bound,
           normalised_value as low, coalesce(normalised_value_high, normalised_value) as stated_high,
           case bound when 'at_least' then 'infinity' else coalesce(normalised_value_high, normalised_value) end as high,
           left(effective_date, 4)::numeric as year
    from resource_estimate join claim on id = claim_id join deposit_commodity using (deposit_slug, commodity_code)
    where role = 'main' and qualifier <> 'suspicious'
  ), class (name, worth) as (
    values ('A', 100), ('B', 90), ('C1', 80), ('C2', 60), ('P1', 30), ('P2', 20), ('P3', 10)
  ), classed as (
    select slug, category, source_id, min(worth) as low, max(worth) as high
    from estimate join class on name = any(string_to_array(category, '+')) group by slug, category, source_id
  ), class_of as (select slug, max(low) as low, max(high) as high from classed group by slug),
  age_of as (
    select slug, 100 * greatest(0, 1 - (2026 - max(year)) / 30) as worth from estimate where year is not null group by slug
  ), compared as (
    select slug, least(1, min(high) / max(low)) as agreement from estimate
    group by slug, thing, category having count(distinct source_id) > 1
  ), agreement_of as (select slug, 100 * min(agreement) as worth from compared group by slug),
  peer as (
    select own.slug, own.thing, max(other.stated_high) as amount
    from (select distinct slug, thing from estimate) own join estimate other on other.thing = own.thing and other.slug <> own.slug
    group by own.slug, own.thing
  ),
  sized as (
    select slug, 100 * greatest(0, least(1, 1 + log(min(low) / amount) / 3)) as low,
           case when max(high) = 'infinity' then 100 else 100 * greatest(0, least(1, 1 + log(max(high) / amount) / 3)) end as high
    from estimate join peer using (slug, thing) group by slug, thing, amount
  ), size_of as (select slug, max(low) as low, max(high) as high from sized group by slug),
  right_worth (type, worth) as (
    values ('operating_licence', 100), ('psa', 80), ('psa_extension', 80), ('psa_amendment', 80), ('contract_signed', 80), ('transfer', 80),
           ('contract_by_order', 70), ('decree', 70), ('auction', 70), ('auction_won', 70), ('heads_of_terms', 50),
           ('auction_announced', 40), ('auction_planned', 30), ('geological_research', 20), ('relinquished', 10), ('prospect', 10)
  ), right_of as (
    select deposit_slug as slug, coalesce(max(worth) filter (where qualifier not in ('plan', 'inferred', 'suspicious')), 0) as low,
           max(worth) as high
    from licence_deposit join licence using (claim_id) join claim on id = claim_id join right_worth on type = licence_type
    group by deposit_slug
  )
  select deposit.slug,
         case when area_ha / largest is null then 0 else 100 * least(1, area_ha / (largest * 100) / 0.15) end::float8 as clearance_low,
         case when area_ha / smallest is null then 100 else 100 * least(1, area_ha / (smallest * 100) / 0.15) end::float8 as clearance_high,
         (select avg(low) from every_near e where e.slug = deposit.slug and not later and kind in ('railway', 'road', 'airport')) as access_now_low,
         (select avg(high) from every_near e where e.slug = deposit.slug and not later and kind in ('railway', 'road', 'airport')) as access_now_high,
         (select avg(low) from every_near e where e.slug = deposit.slug and later and kind in ('railway', 'road', 'airport')) as access_after_low,
         (select avg(high) from every_near e where e.slug = deposit.slug and later and kind in ('railway', 'road', 'airport')) as access_after_high,
         (select low from every_near e where e.slug = deposit.slug and not later and kind = 'power') as power_low,
         (select high from every_near e where e.slug = deposit.slug and not later and kind = 'power') as power_high,
         ((coalesce(class_of.low, 0) + coalesce(age_of.worth, 0) + coalesce(agreement_of.worth, 0)) / 3)::float8 as estimate_quality_low,
         ((coalesce(class_of.high, 100) + coalesce(age_of.worth, 100) + coalesce(agreement_of.worth, 100)) / 3)::float8 as estimate_quality_high,
         coalesce(size_of.low, 0)::float8 as scale_low, coalesce(size_of.high, 100)::float8 as scale_high,
         coalesce(right_of.low, 0)::float8 as licence_low, coalesce(right_of.high, 100)::float8 as licence_high,
         (select low from every_near e where e.slug = deposit.slug and not later and kind = 'park') as incentives_low,
         (select high from every_near e where e.slug = deposit.slug and not later and kind = 'park') as incentives_high
  from deposit
  left join clearance_breakdown on dimension = 'district' and key = region_code and year = 2023
  left join area on area.code = region_code and area_ha is not null
  left join class_of using (slug) left join age_of using (slug) left join agreement_of using (slug)
  left join size_of using (slug) left join right_of using (slug)
  where not context order by deposit.slug`;

describe('readiness', () => {
  test('of every deposit and criterion, and every score, is what independent SQL gives', async () => {
    const byHand = (await pool.query(BY_HAND)).rows;
    const answers = await readinessOfAll();
    expect(answers.map(({ slug }) => slug)).toEqual(byHand.map(({ slug }) => slug));
    answers.forEach(({ slug, criteria }, index) => {
      const row = byHand[index];
      for (const criterion of CRITERIA) {
        expect(criteria[criterion].low, `${slug} ${criterion} low`).toBeCloseTo(
          Number(row[`${criterion}_low`]),
          6,
        );
        expect(criteria[criterion].high, `${slug} ${criterion} high`).toBeCloseTo(
          Number(row[`${criterion}_high`]),
          6,
        );
      }
      // Logistics first: clearance 1, access now 3, after projects 2, power 3, estimates 1, scale 1, licence 1, incentives 1: 13 in all.
      const weighted = (end: 'low' | 'high') =>
        (Number(row[`clearance_${end}`]) +
          3 * Number(row[`access_now_${end}`]) +
          2 * Number(row[`access_after_${end}`]) +
          3 * Number(row[`power_${end}`]) +
          Number(row[`estimate_quality_${end}`]) +
          Number(row[`scale_${end}`]) +
          Number(row[`licence_${end}`]) +
          Number(row[`incentives_${end}`])) /
        13;
      const score = readinessScore(criteria, WEIGHT_PRESETS.logistics_first);
      expect(score.low).toBeCloseTo(weighted('low'), 6);
      expect(score.high).toBeCloseTo(weighted('high'), 6);
    });
  });

  test('ranks no deposit outside the two regions, and names the claims behind every figure', async () => {
    const answers = await readinessOfAll();
    expect(answers.some(({ slug }) => slug === 'daskesen-demir')).toBe(false);
    const vejneli = await readinessOf('vejneli');
    const known = new Set(vejneli.claims.map(({ claim_id }) => claim_id));
    const inputs = CRITERIA.flatMap((criterion) => vejneli.readiness.criteria[criterion].inputs);
    for (const id of inputs.flatMap(({ claimIds }) => claimIds)) expect(known).toContain(id);
    expect(known).toContain('vejneli-gold-2020-c1-c2');
    expect(known).toContain('clearance-2023-district-az-zan');
  });

  test('of what is not known is any value, never zero or the mean', async () => {
    const { readiness } = await readinessOf('goydere'); // neither district nor point, estimate or right is known
    for (const criterion of CRITERIA) {
      expect(readiness.criteria[criterion]).toMatchObject({ low: 0, high: 100 });
    }
  });

  test('in the first five adds up to five places', async () => {
    const shares = (await readinessOfAll()).map(({ topShare }) => topShare);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(5, 6);
  });

  test('of a deposit that does not exist is not found', async () => {
    await expect(readinessOf('atlantis')).rejects.toThrow(AtlasError);
  });
});

describe('GET /api/readiness', () => {
  test('ranks by the weights of the address', async () => {
    const { weights, deposits } = await (await get('/api/readiness?weights=power:1')).json();
    expect(weights).toBe('power:1');
    const power = WEIGHT_PRESETS.balanced;
    const ranked = rankDeposits(await readinessOfAll(), {
      ...Object.fromEntries(CRITERIA.map((criterion) => [criterion, 0])),
      power: power.power,
    } as typeof power);
    expect(deposits.map(({ slug }: { slug: string }) => slug)).toEqual(
      ranked.map(({ deposit }) => deposit.slug),
    );
  });

  test.each(['clearance:-1', 'clearance:x', 'clearance:0', 'beauty:1', '', 'a'.repeat(10_000)])(
    'answers 400 to weights=%s',
    async (weights) => {
      const response = await get(`/api/readiness?weights=${weights}`);
      expect(response.status).toBe(400);
      expect((await response.json()).detail).toContain('weights: must be criterion:number');
    },
  );

  test('answers 400 to an unknown parameter and 404 to an unknown deposit', async () => {
    expect((await get('/api/readiness?weight=power:1')).status).toBe(400);
    expect((await get('/api/readiness/atlantis')).status).toBe(404);
    expect((await get('/api/readiness/vejneli')).status).toBe(200);
  });
});
