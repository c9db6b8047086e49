import { describe, expect, test } from 'vitest';
import { compareDeposits } from '@/geo/atlas/compare-deposits';
import { fullDossier } from '@/geo/atlas/full-dossier';
import { regionProfile } from '@/geo/atlas/region-profile';
import { regionView } from '@/geo/atlas/region-view';
import { depositJsonLd } from '@/geo/domain/deposit-json-ld';
import { testDatabase } from '../support/postgres';

const { pool } = await testDatabase();

const dossier = await fullDossier('vejneli');

describe('the dossier of Vejnəli', () => {
  const gold = dossier.estimates.filter((estimate) => estimate.commodity === 'gold');
  const lows = (category: string | null) =>
    gold.filter((estimate) => estimate.category === category).map(({ low }) => low);

  test('holds 6.5 t C1+C2, 2.3 t P1, 2.169 t C1 and 4.347 t C2 as estimates of their own, and no sum of them', () => {
    expect(lows('C1+C2')).toEqual([6.5]);
    expect(lows('P1')).toEqual([2.3]);
    expect(lows('C1')).toEqual([2.169]);
    expect(lows('C2')).toEqual([4.347]);
    expect(gold.map(({ low }) => low)).not.toContain(6.516); // 2.169 + 4.347
    expect(gold.map(({ low }) => low)).not.toContain(8.8); // 6.5 + 2.3
  });

  test('holds “> 10 t with other metals” as at least 10 t of all metals, never as gold', () => {
    const total = dossier.estimates.filter((estimate) => estimate.commodity === 'metalsTotal');
    expect(total.map(({ low, bound, category }) => [low, bound, category])).toEqual([[10, 'at_least', null]]);
  });

  test('names Switzerland for gold with figures, and Sweden as what only the paper says, both as claims', () => {
    const markets = dossier.markets.find(({ commodity }) => commodity === 'gold')?.markets ?? [];
    const swiss = markets.find(({ partner }) => partner === 'CH');
    const swedish = markets.find(({ partner }) => partner === 'SE');
    expect(swiss?.onlyThePaper).toBe(false);
    expect(swiss?.claims.map((claim) => claim.value)).toContain(3971); // kg, January to November 2025
    expect(swedish?.onlyThePaper).toBe(true);
    expect(swedish?.claims.map((claim) => claim.source.kind)).toEqual(['paper']);
    expect(dossier.marketNotes.map(({ id }) => id)).toEqual(['paper-export-sweden']);
  });

  test('shows all five problems of the paper, each for a reason of its own', () => {
    expect(dossier.problems.map(({ problem, reason }) => [problem.id, reason])).toEqual([
      ['problem-mined-land', 'mineAction'],
      ['problem-infrastructure', 'accessBehind'],
      ['problem-investment', 'notInOperation'],
      ['problem-workforce', 'regionWide'],
      ['problem-market-access', 'marketsDiffer'],
    ]);
  });

  test('says that its coordinates are from no primary page and that no grade and no cost is known', () => {
    expect(dossier.notKnown).toEqual(['positionNotPrimary', 'noGrade', 'noCost']);
  });

  test('tells machines “~4 kt” of copper as about 4 kt, not as a least amount', () => {
    const told = depositJsonLd(dossier, 'en', 'https://a.example/data') as { variableMeasured: object[] };
    const copper = told.variableMeasured.find(
      (one) => 'propertyID' in one && one.propertyID === 'vejneli-copper-agency',
    );
    expect(copper).toMatchObject({ value: 4, unitText: 'kt', description: '~ 4 kt' });
    expect(copper).not.toHaveProperty('minValue');
  });

  test('has three parks by distance, the nearest first, as PostGIS measures it', async () => {
    const [{ metres }] = (
      await pool.query(`select st_distance(park.geometry::geography, deposit.geometry::geography) as metres
        from deposit, industrial_park park where deposit.slug = 'vejneli' and park.slug = 'dost-aqroparki'`)
    ).rows;
    expect(dossier.parks).toHaveLength(3);
    expect(dossier.parks[0]?.slug).toBe('dost-aqroparki');
    expect(dossier.parks[0]?.distance.km).toBeCloseTo(metres / 1_000, 6);
    expect(dossier.parks[0]?.distance.plusMinusKm).toBe(14); // 6 km of the deposit and 8 km of the park
    expect(dossier.incentives).toHaveLength(4);
  });
});

describe('the small map', () => {
  test('shows the district whole, with its neighbours, and holds the ring of the deposit', async () => {
    const { map } = dossier;
    expect(map?.features.filter(({ kind }) => kind === 'district').map(({ slug }) => slug)).toEqual([
      'AZ-ZAN',
    ]);
    expect(map?.features.some(({ kind }) => kind === 'neighbour')).toBe(true);
    expect(map?.features.find(({ slug }) => slug === 'horadiz-agbend')).toMatchObject({
      kind: 'railway',
      open: false,
    });
    const held = await pool.query(
      `select st_covers(st_makeenvelope($1, $2, $3, $4, 4326), st_buffer(geometry::geography, accuracy_m)::geometry) as ring,
              st_covers(st_makeenvelope($1, $2, $3, $4, 4326), (select geometry from region_today where code = 'AZ-ZAN')) as district
       from deposit where slug = 'vejneli'`,
      [...(map?.bounds ?? [])],
    );
    expect(held.rows).toEqual([{ ring: true, district: true }]);
  });

  test('of a deposit known only to its district shows the district, with the parks that are near it; of one without a place nothing', async () => {
    const inDistrict = await pool.query(
      "select slug from deposit where location_precision = 'district' order by slug limit 1",
    );
    const nowhere = await pool.query(
      "select slug from deposit where location_precision = 'none' and region_code is null order by slug limit 1",
    );
    const known = await fullDossier(inDistrict.rows[0].slug);
    expect(known.map?.features.some(({ kind }) => kind === 'district')).toBe(true);
    const nearest = known.access.find(({ kind }) => kind === 'park')?.now;
    expect(known.parks[0]).toMatchObject({ slug: nearest?.slug, distance: nearest?.distance });
    expect((await fullDossier(nowhere.rows[0].slug)).map).toBeNull();
  });
});

test('what only district records say is not said of a deposit', async () => {
  const dossiers = await pool.query("select slug from deposit where region_code = 'AZ-KAL'");
  for (const { slug } of dossiers.rows) {
    const { estimates } = await fullDossier(slug);
    expect(estimates.filter((one) => one.commodity === 'gold').map(({ low }) => low)).not.toContain(130);
  }
});

test('a comparison leaves out the fifth deposit and the one that does not exist, and says so', async () => {
  const compared = await compareDeposits('vejneli,atlantis,demirli,soyudlu,tutxun,qizilbulaq');
  expect(compared.deposits.map(({ deposit }) => deposit.slug)).toEqual([
    'vejneli',
    'demirli',
    'soyudlu',
    'tutxun',
  ]);
  expect(compared.tooMany).toEqual(['qizilbulaq']);
  expect(compared.unknown).toEqual(['atlantis']);
});

test('a comparison knows deposits by earlier spellings too, and each once', async () => {
  const { deposits, unknown } = await compareDeposits('vejnali,gyzylbulag,vejneli');
  expect(deposits.map(({ deposit }) => deposit.slug)).toEqual(['vejneli', 'qizilbulaq']);
  expect(unknown).toEqual([]);
});

test('East Zangezur has its five districts, and 130 t and 143 t of gold stand side by side for Kəlbəcər', async () => {
  const view = await regionView(await regionProfile('AZ-SHZ'));
  expect(view?.districts.map(({ code }) => code).toSorted()).toEqual(
    ['AZ-CAB', 'AZ-KAL', 'AZ-LAC', 'AZ-QBI', 'AZ-ZAN'].toSorted(),
  );
  const counted = await pool.query(
    "select region_code as code, count(*)::integer as total from deposit where region_code = 'AZ-KAL' group by 1",
  );
  expect(view?.districts.find(({ code }) => code === 'AZ-KAL')?.total).toBe(counted.rows[0].total);
  const totals = view?.totals.find(({ code }) => code === 'AZ-KAL')?.estimates ?? [];
  const gold = totals.filter(({ commodity }) => commodity === 'gold');
  expect(gold.map(({ low }) => low).toSorted()).toEqual([130, 143]);
  expect(new Set(gold.map(({ source }) => source.id)).size).toBe(2);
});
