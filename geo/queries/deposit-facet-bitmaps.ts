import { z } from 'zod';
import { MAX_KM } from '@/geo/domain/deposit-facets';
import { EVERYONE } from '@/geo/domain/hazard-audience';
import type { Query } from '@/geo/domain/query';
import { DEPOSIT_HOLDERS } from './deposit-holders';

const nothing = z.unknown();

/** Gives every deposit its place in the bitmaps and its folded text; the table must be empty. */
export const fillFacetRows: Query<unknown> = {
  text: `insert into deposit_facet_row (deposit_slug, ordinal, folded)
         select slug, row_number() over (order by slug),
                fold(concat_ws(' ', names->>'az', names->>'en', names->>'ru', names->>'tr', array_to_string(other_names, ' '),
                  (select string_agg(concat_ws(' ', commodity.names->>'az', commodity.names->>'en',
                                               commodity.names->>'ru', commodity.names->>'tr'), ' ' order by commodity.code)
                   from deposit_commodity join commodity on commodity.code = commodity_code
                   where deposit_slug = deposit.slug)))
         from deposit`,
  values: [],
  row: nothing,
};

// Every value of every facet that a deposit has, as (facet, value, slug).
const VALUES = `
  select 'all' as facet, '' as value, slug from deposit
  union select 'commodity', commodity_code, deposit_slug from deposit_commodity
  union select 'commodity:' || role, commodity_code, deposit_slug from deposit_commodity
  union select 'role', role, deposit_slug from deposit_commodity
  union select 'region', coalesce(parent.code, 'none'), deposit.slug
        from deposit left join region_today district on district.code = deposit.region_code
        left join region parent on parent.code = district.parent_code and parent.level = 'economic_region'
  union select 'district', coalesce(region_code, 'none'), slug from deposit
  union select 'status', status, slug from deposit
  union select 'type', deposit_type, slug from deposit
  union select 'estimate', case when exists (select from resource_estimate where deposit_slug = slug) then 'yes' else 'no' end, slug
        from deposit
  union select 'system', system, deposit_slug from resource_estimate where deposit_slug is not null
  union select 'holder', coalesce(organisation_slug, 'none'), slug
        from deposit left join (${DEPOSIT_HOLDERS}) holder on deposit_slug = slug
  union select 'clearance', case
          when exists (select from clearance_breakdown where dimension = 'district' and key = deposit.region_code) then 'figure'
          when exists (select from visible_hazard_summary($2) summary
                       where summary.region_code = deposit.region_code and summary.dataset = 'real') then 'at_work'
          else 'none' end, slug
        from deposit`;

// Whole kilometres, rounded up, at the far end of the interval: only what is surely no farther than 24 km is within 24 km.
const DISTANCES = `
  select 'accuracy' as facet, ceil(accuracy_m / 1000.0)::integer as km, slug from deposit where accuracy_m is not null
  union all select 'within.' || kind || ':' || state, ceil((distance_m + accuracy_m) / 1000)::integer, deposit_slug from deposit_access
            where kind in ('railway', 'road', 'power', 'park')`;

/** Makes the bitmaps of all facets anew from the deposits; the table must be empty, `deposit_facet_row` filled. */
export const fillFacets: Query<unknown> = {
  text: `with pairs as (
           select facet, value, null::integer as km, slug from (${VALUES}) chosen
           union all
           select facet, km::text, km, slug from (${DISTANCES}) distances where km <= $1
         ), gaps as (
           select facet, value, km, ordinal,
                  ordinal - coalesce(lag(ordinal) over (partition by facet, value order by ordinal), 0) - 1 as gap
           from pairs join deposit_facet_row on deposit_slug = slug
         ), bitmaps as (
           select facet, value, km, rpad(string_agg(repeat('0', gap) || '1', '' order by ordinal),
                    (select count(*)::integer from deposit_facet_row), '0')::bit varying as deposits
           from gaps group by facet, value, km
         )
         insert into deposit_facet (facet, value, deposits)
         select facet, value, case when km is null then deposits
                else bit_or(deposits) over (partition by facet, km is null order by km) end
         from bitmaps`,
  values: [MAX_KM, EVERYONE],
  row: nothing,
};
