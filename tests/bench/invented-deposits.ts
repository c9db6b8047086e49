import type pg from 'pg';
import { ACCESS_STATES } from '@/geo/domain/access';
import { fillFacetRows, fillFacets } from '@/geo/queries/deposit-facet-bitmaps';

// Facets are drawn independently of each other, so that hardly two deposits are alike in all of them.
const INVENT = [
  'select setseed(0.5)',
  `insert into deposit (slug, names, other_names, record_level, region_code, context, status, deposit_type, location_precision,
                        location_basis, accuracy_m, statement, source_id, geometry)
   select 'invented-' || i, jsonb_build_object('az', 'Yataq ' || i, 'en', 'Deposit ' || i, 'ru', 'Месторождение ' || i,
            'tr', 'Yatak ' || i), array['Vejn' || (i % 997)], 'deposit',
          (array['AZ-KAL', 'AZ-LAC', 'AZ-QBI', 'AZ-ZAN', 'AZ-CAB', 'AZ-FUZ', 'AZ-AGM', 'AZ-XVD', 'AZ-SUS', null])[1 + floor(random() * 10)],
          false, (array['unknown', 'exploration', 'in_operation', 'past_operation', 'prospect'])[1 + floor(random() * 5)],
          (array['vein', 'skarn', 'porphyry', 'spring', 'sedimentary', 'unknown'])[1 + floor(random() * 6)], 'point', 'none',
          1000 + floor(random() * 19000), 'invented', (select min(id) from source),
          st_setsrid(st_point(45.6 + random() * 2.1, 38.9 + random() * 1.6), 4326)
   from generate_series((select count(*) from deposit) + 1, $1) as i`,
  `insert into deposit_commodity (deposit_slug, commodity_code, role, position, source_id)
   select slug, (array(select code from commodity order by code))[1 + floor(random() * 48)],
          case when draw = 1 then 'main' else 'minor' end, draw, source_id
   from deposit, generate_series(1, 3) as draw
   where slug like 'invented-%' and (draw = 1 or random() < 0.4) and not exists (select from deposit_commodity where deposit_slug = slug)
   on conflict do nothing`,
  `with claims as (
     insert into claim (id, statement, source_id, kind, qualifier, confidence, subject_kind, subject_id, indicator_code, as_printed)
     select 'invented-' || slug, 'invented', source_id, 'estimate', 'exact', 'stated', 'deposit', slug, 'resource_estimate', '1 t'
     from deposit where slug like 'invented-%' and random() < 0.5 and not exists (select from claim where id = 'invented-' || slug)
     returning id, subject_id
   )
   insert into resource_estimate (claim_id, deposit_slug, commodity_code, measured, low, bound, unit, system)
   select id, subject_id, 'gold', 'contained_metal', 1, 'exact', 't', (array['soviet', 'unclassified', 'unknown'])[1 + floor(random() * 3)]
   from claims`,
  `insert into licence_deposit (claim_id, deposit_slug)
   select (array(select claim_id from licence where organisation_slug is not null order by claim_id))[1 + floor(random() * 15)], slug
   from deposit where slug like 'invented-%' and random() < 0.2 on conflict do nothing`,
  `insert into deposit_access (deposit_slug, kind, state, feature_kind, feature_slug, distance_m, accuracy_m)
   select slug, kind, state, 'project', 'invented', random() * 120000, 5000
   from deposit, unnest(array['railway', 'road', 'power', 'park']) as kind, unnest($1::text[]) as state
   where slug like 'invented-%' on conflict do nothing`,
  'delete from deposit_facet',
  'delete from deposit_facet_row',
] as const;

/** Adds invented deposits until there are `size` of them, and makes the facets anew. */
export async function inventDeposits(pool: pg.Pool, size: number): Promise<void> {
  const client = await pool.connect();
  try {
    for (const text of INVENT) {
      const values: unknown[] = text.includes('$1::text[]')
        ? [[...ACCESS_STATES]]
        : text.includes('$1')
          ? [size]
          : [];
      await client.query(text, values);
    }
    for (const { text, values } of [fillFacetRows, fillFacets]) await client.query(text, [...values]);
    await client.query('analyze');
  } finally {
    client.release();
  }
}
