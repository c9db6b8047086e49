import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '@/geo/domain/languages';
import type { TileSet } from '@/geo/tiles/tile-address';
import { testDatabase } from '../support/postgres';

const { pool } = await testDatabase();

async function tile(set: TileSet, z: number, x: number, y: number): Promise<VectorTile> {
  const { rows } = await pool.query(`select tile_${set}($1, $2, $3) as bytes`, [z, x, y]);
  return new VectorTile(new PbfReader(rows[0].bytes));
}

/** The features of a layer over the tiles of zoom 7 that hold the two regions. */
async function featuresOf(set: TileSet, layer: string): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  for (const x of [79, 80, 81]) {
    for (const y of [47, 48, 49]) {
      const content = (await tile(set, 7, x, y)).layers[layer];
      for (let index = 0; index < (content?.length ?? 0); index++)
        found.push({ ...content?.feature(index).properties });
    }
  }
  return found;
}

describe('the atlas tiles', () => {
  test('hold Vejnəli with its names, commodity group and accuracy', async () => {
    const vejneli = (await featuresOf('atlas', 'deposits')).find((feature) => feature.slug === 'vejneli');
    expect(vejneli).toMatchObject({
      name_az: 'Vejnəli',
      name_ru: 'Вежнали',
      commodity_group: 'precious',
      accuracy_m: 6_000,
      knowledge: 2,
    });
  });

  test('hold the hectares cleared in Cəbrayıl together with the id of their claim', async () => {
    const summary = (await featuresOf('hazard', 'hazard_areas')).find(
      (feature) => feature.region_code === 'AZ-CAB',
    );
    expect(summary).toMatchObject({ type: 'district_summary', cleared_2023: 14_016.7 });
    const { rows } = await pool.query('select value::float8 from claim where id = $1', [
      summary?.cleared_2023_claim,
    ]);
    expect(rows[0].value).toBe(14_016.7);
  });

  describe('of people back in a district hold the largest figure in each year in which it rose, with its claim', () => {
    // Read off prisma/data/resettlement.csv.
    test.each([
      [
        'AZ-LAC', // after over 2 500 in February 2024 come 1 838, 1 971 and 2 090; its villages are smaller
        {
          returned_2023: 1_555,
          returned_2023_claim: 'resettlement-019-lacin-seheri-2023-12-28',
          returned_2024: 2_500,
          returned_2024_claim: 'resettlement-022-lacin-seheri-2024-02-28',
        },
      ],
      [
        'AZ-XCI', // of the whole district; the largest place has 1 016
        {
          returned_2024: 152,
          returned_2024_claim: 'resettlement-063-ballica-kendi-2024-12-26',
          returned_2025: 1_734,
          returned_2025_claim: 'resettlement-084-xocali-rayonu-6-yasayis-2025-09-12',
        },
      ],
      [
        'AZ-CAB', // no stage of 117 to 253 people, nor the 43 001 registered before the war
        { returned_2024: 1_169, returned_2024_claim: 'resettlement-103-cebrayil-seheri-2024-12-25' },
      ],
      [
        'AZ-AGM', // no plan for 2 951
        { returned_2025: 775, returned_2025_claim: 'resettlement-093-saricali-kendi-2025-06-24' },
      ],
    ])('%s', async (code, figures) => {
      const district = (await featuresOf('people', 'district_returns')).find(
        ({ region_code }) => region_code === code,
      );
      const { region_code, name_az, name_en, name_ru, name_tr, ...returned } = district ?? {};
      expect(returned).toEqual(figures);
      for (const name of [name_az, name_en, name_ru, name_tr]) expect(name).toEqual(expect.any(String));
    });

    test('and no district of which only groups were reported, such as Kəlbəcər and Xankəndi', async () => {
      const codes = (await featuresOf('people', 'district_returns')).map(({ region_code }) => region_code);
      expect(codes).toContain('AZ-FUZ');
      expect(codes).not.toContain('AZ-KAL');
      expect(codes).not.toContain('AZ-XA');
    });

    test.each([
      ['suspicious', 'cumulative', '2024-06'],
      ['plan', 'cumulative', '2024-06'],
      ['less_than', 'cumulative', '2024-06'],
      ['exact', 'stage', '2024-06'],
      ['exact', 'cumulative', null],
    ])('and nothing that is %s, %s, dated %s', async (qualifier, measure, asOf) => {
      const claim = 'resettlement-042-fuzuli-seheri-2024-05-02';
      const before = await featuresOf('people', 'district_returns');
      await pool.query(`insert into claim select (jsonb_populate_record(null::claim, to_jsonb(claim)
        || jsonb_build_object('id', 'test-return', 'qualifier', '${qualifier}'))).* from claim where id = '${claim}'`);
      await pool.query(
        `insert into resettlement_report values ('test-return', 'Füzuli şəhəri', 'AZ-FUZ', $1, $2, null, 9999)`,
        [asOf, measure],
      );
      try {
        expect(await featuresOf('people', 'district_returns')).toEqual(before);
      } finally {
        await pool.query(`delete from resettlement_report where claim_id = 'test-return'`);
        await pool.query(`delete from claim where id = 'test-return'`);
      }
    });
  });

  test('hold every district of the atlas with its name in each language, for the list of what is in view', async () => {
    const districts = (await featuresOf('base', 'districts')).filter(({ in_atlas }) => in_atlas);
    expect(districts.length).toBeGreaterThan(10);
    for (const district of districts)
      for (const language of LANGUAGES) expect(district[`name_${language}`]).toEqual(expect.any(String));
    expect(districts.find(({ code }) => code === 'AZ-LAC')).toMatchObject({
      name_az: 'Laçın',
      name_ru: 'Лачын',
    });
  });

  test('hold the Horadiz–Ağbənd railway as a schematic line under construction', async () => {
    const railway = (await featuresOf('atlas', 'infrastructure')).find(
      (feature) => feature.slug === 'horadiz-agbend',
    );
    expect(railway).toMatchObject({ type: 'railway', status: 'implementation', schematic: true });
  });

  test.each([
    ['AZ-SHZ', { az: 'ŞƏRQİ ZƏNGƏZUR', en: 'EAST ZANGEZUR' }],
    ['AZ-ZAN', { az: 'ZƏNGİLAN', en: 'ZANGILAN', ru: 'ЗАНГИЛАН', tr: 'ZENGİLAN' }],
    ['AZ-LAC', { az: 'LAÇIN' }],
  ])('hold the name of %s in capitals of each language', async (code, capitals) => {
    const label = (await featuresOf('base', 'region_labels')).find((feature) => feature.code === code);
    for (const [language, written] of Object.entries(capitals))
      expect(label?.[`capitals_${language}`]).toBe(written);
    for (const language of LANGUAGES)
      expect(label?.[`capitals_${language}`]).toBe(
        String(label?.[`name_${language}`]).toLocaleUpperCase(language),
      );
  });

  test('never hold exercise or restricted hazard areas', async () => {
    await pool.query(`insert into hazard_area (slug, dataset, type, status, visibility, region_code, names, device_categories, accuracy_m, source_id, geometry)
      select 'hidden-' || kind, case kind when 'exercise' then 'exercise' else 'real' end, 'cha', 'open',
             case kind when 'exercise' then 'public' else kind end, region_code, names, '{}', 100, source_id, geometry
      from hazard_area, unnest(array['exercise', 'restricted', 'generalised']) kind where slug = 'cab-rayonu'`);
    const slugs = (await featuresOf('hazard', 'hazard_areas')).map((feature) => feature.slug);
    expect(slugs.filter((slug) => String(slug).startsWith('hidden-'))).toEqual([]);
    await pool.query(`delete from hazard_area where slug like 'hidden-%'`);
  });

  test('group the deposits known only to their district by that district', async () => {
    const groups = await featuresOf('atlas', 'deposit_groups');
    const { rows } = await pool.query(`select count(*)::integer as n from deposit
      where location_precision = 'district' and region_code = 'AZ-LAC'`);
    expect(groups.find((group) => group.region_code === 'AZ-LAC')?.deposit_count).toBe(rows[0].n);
  });

  test('find their rows by index, not by reading every row', async () => {
    await pool.query('analyze');
    const { rows } = await pool
      .query(`set enable_seqscan = off; explain select 1 from deposit
      where geometry_3857 && tile_search_area(9, 321, 195)`)
      .then((results) => (results as unknown as { rows: unknown[] }[])[1] ?? { rows: [] });
    expect(JSON.stringify(rows)).toContain('deposit_3857');
  });
});

describe('the base tiles', () => {
  test('hold countries, districts, both economic regions, the Araz and places', async () => {
    const content = await tile('base', 7, 80, 48);
    expect(Object.keys(content.layers).toSorted()).toEqual([
      'countries',
      'districts',
      'economic_regions',
      'places',
      'region_labels',
      'water',
    ]);
    const regions = (await featuresOf('base', 'economic_regions')).map((feature) => feature.code);
    expect([...new Set(regions)].toSorted()).toEqual(['AZ-QARABAG', 'AZ-SHZ']);
  });

  test('are small: none of the region above 100 KB', async () => {
    for (const z of [5, 6, 7, 8]) {
      const scale = 2 ** (z - 7);
      const { rows } = await pool.query('select length(tile_base($1, $2, $3)) as bytes', [
        z,
        Math.floor(80 * scale),
        Math.floor(48 * scale),
      ]);
      expect(rows[0].bytes).toBeLessThan(100_000);
    }
  });

  test('of a place far away are empty', async () => {
    const { rows } = await pool.query(
      'select length(tile_base(7, 10, 10)) as bytes, length(tile_atlas(7, 10, 10)) as atlas',
    );
    expect(rows[0]).toEqual({ bytes: 0, atlas: 0 });
  });
});
