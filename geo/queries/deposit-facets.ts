import { z } from 'zod';
import {
  CHOICE_FACETS,
  type ChoiceFacet,
  type FacetId,
  FIXED_VALUES,
  facetValueSchema,
  THRESHOLD_FACETS,
  THRESHOLD_STEPS,
} from '@/geo/domain/deposit-facets';
import type { DepositFilter } from '@/geo/domain/deposit-filter';
import type { Query } from '@/geo/domain/query';

/** One thing a filter asks for, as the table of bitmaps holds it; conditions of one dimension belong to one facet. */
interface Condition {
  dimension: string;
  facet: string;
  values?: readonly string[];
  km?: number;
}

/** What is counted: the values of a row of bitmaps, or (`as`) some of them together as one value. */
interface Counted {
  id: FacetId;
  dimension: string;
  facet: string;
  values?: readonly string[];
  as?: string;
  km?: readonly number[];
}

/**
 * The bitmap of each condition ($1 as JSON, $2 words, $3 extent) and of all together: an AND of bitmaps, a bit a deposit.
 * `chosen` has a row for every facet that is asked about, `matching` one row for the whole filter.
 */
export const MATCHING_DEPOSITS = `
  everything as materialized (select deposits from deposit_facet where facet = 'all'),
  conditions as (
    select * from jsonb_to_recordset($1::jsonb) as condition (dimension text, facet text, "values" text[], km integer)
  ),
  found (dimension, ordinal) as (
    select 'text', named from deposits_named($2) as named where $2::text is not null
    union all
    select 'extent', ordinal from deposit join deposit_facet_row on deposit_slug = slug
    where $3::float8[] is not null
      and geometry && st_makeenvelope(($3::float8[])[1], ($3::float8[])[2], ($3::float8[])[3], ($3::float8[])[4], 4326)
  ),
  gaps as (
    select dimension, ordinal, ordinal - coalesce(lag(ordinal) over (partition by dimension order by ordinal), 0) - 1 as gap
    from found
  ),
  chosen as materialized (
    select condition.dimension, coalesce(
      case when condition.km is null then
        (select bit_or(facet.deposits) from deposit_facet facet
         where facet.facet = condition.facet and facet.value = any(condition."values"))
      else
        (select facet.deposits from deposit_facet facet
         where facet.facet = condition.facet and facet.value::integer <= condition.km
         order by facet.value::integer desc limit 1)
      end, everything.deposits & ~everything.deposits) as deposits
    from conditions condition, everything
    union all
    select asked.dimension, rpad(coalesce((select string_agg(repeat('0', gap) || '1', '' order by ordinal)
                                           from gaps where gaps.dimension = asked.dimension), ''),
                                 length(everything.deposits), '0')::bit varying
    from (select 'text' where $2::text is not null union all select 'extent' where $3::float8[] is not null) as asked (dimension),
         everything
  ),
  matching as materialized (
    select everything.deposits & coalesce((select bit_and(deposits) from chosen), everything.deposits) as deposits
    from everything
  )`;

/** The values of `MATCHING_DEPOSITS` for a filter. */
export function matchingValues(
  filter: DepositFilter,
): readonly [string, string | null, readonly number[] | null] {
  return [JSON.stringify(conditionsOf(filter)), filter.text === '' ? null : filter.text, filter.extent];
}

/** How many deposits have each value of each facet when all other facets apply, and (facet `total`) when all do. */
export function facetCounts(filter: DepositFilter): Query<{ facet: string; value: string; count: number }> {
  return {
    text: `with ${MATCHING_DEPOSITS},
           counted as (
             select * from jsonb_to_recordset($4::jsonb)
               as counted (id text, dimension text, facet text, "values" text[], "as" text, km integer[])
           ),
           others as materialized (
             select dimension, everything.deposits & coalesce(
               (select bit_and(deposits) from chosen where chosen.dimension <> asked.dimension), everything.deposits) as deposits
             from (select distinct dimension from counted) asked, everything
           ),
           bitmaps as (
             select id, dimension, value, deposits from counted join deposit_facet using (facet)
             where "as" is null and km is null
             union all
             select id, dimension, "as",
                    (select bit_or(deposits) from deposit_facet
                     where deposit_facet.facet = counted.facet and value = any(counted."values"))
             from counted where "as" is not null
             union all
             select id, dimension, step::text,
                    (select deposits from deposit_facet
                     where deposit_facet.facet = counted.facet and value::integer <= step order by value::integer desc limit 1)
             from counted, unnest(km) as step
           )
           select 'total' as facet, '' as value, bit_count(deposits)::integer as count from matching
           union all
           select id, value, coalesce(bit_count(bitmaps.deposits & others.deposits), 0)::integer
           from bitmaps join others using (dimension)`,
    values: [...matchingValues(filter), JSON.stringify(countedOf(filter))],
    row: z.object({ facet: z.string(), value: z.string(), count: z.number() }),
  };
}

/** The slugs of all deposits of a filter, in no order: a map asks only which. */
export function matchingSlugs(filter: DepositFilter): Query<{ slugs: string[] }> {
  return {
    text: `with ${MATCHING_DEPOSITS}
           select coalesce(array_agg(deposit_slug), '{}') as slugs from deposit_facet_row, matching
           where get_bit(deposits, ordinal - 1) = 1`,
    values: matchingValues(filter),
    row: z.object({ slugs: z.array(z.string()) }),
  };
}

/** Every value that the facets with a list from the data know. */
export const facetValues: Query<z.output<typeof facetValueSchema>> = {
  text: `select * from (
           select 'commodity' as facet, code as value, names, commodity_group as group, inspire_code as inspire, names->>'az' as place from commodity
           union all select 'region', code, names, null, null, names->>'az' from region where level = 'economic_region' and in_atlas
           union all select 'region', 'none', null, null, null, null
           union all select 'district', code, names, case when in_atlas then parent_code end, null,
                            concat(not in_atlas, parent_code, names->>'az') from region_today
                     where level = 'district' and (in_atlas or code in (select region_code from deposit))
           union all select 'district', 'none', null, null, null, null
           union all select distinct 'type', deposit_type, null::jsonb, null, null, deposit_type from deposit
           union all select distinct 'holder', slug, names, null, null, names->>'az'
                     from organisation join licence on organisation_slug = slug join licence_deposit using (claim_id)
           union all select 'holder', 'none', null, null, null, null
         ) facet_values
         order by facet, place nulls last, value`,
  values: [],
  row: facetValueSchema,
};

// Main or by-product says in which role a deposit has the chosen commodities, so both are one dimension.
const roleFacet = (role: string | undefined) => (role ? `commodity:${role}` : 'commodity');

function conditionsOf({ choices, thresholds, access }: DepositFilter): Condition[] {
  const { commodity, role, ...others } = choices;
  const conditions: Condition[] = [];
  if (commodity) conditions.push({ dimension: 'commodity', facet: roleFacet(role?.[0]), values: commodity });
  else if (role) conditions.push({ dimension: 'commodity', facet: 'role', values: role });
  for (const [facet, values] of Object.entries(others)) conditions.push({ dimension: facet, facet, values });
  for (const facet of THRESHOLD_FACETS) {
    const km = thresholds[facet];
    if (km !== undefined) conditions.push({ dimension: facet, facet: distanceFacet(facet, access), km });
  }
  return conditions;
}

function countedOf({ choices, access }: DepositFilter): Counted[] {
  const { commodity, role } = choices;
  const plain = (CHOICE_FACETS as readonly ChoiceFacet[]).filter((id) => id !== 'commodity' && id !== 'role');
  return [
    { id: 'commodity', dimension: 'commodity', facet: roleFacet(role?.[0]) },
    ...(FIXED_VALUES.role ?? []).map((value): Counted => {
      const counted = { id: 'role', dimension: 'commodity', as: value } as const;
      return commodity
        ? { ...counted, facet: roleFacet(value), values: commodity }
        : { ...counted, facet: 'role', values: [value] };
    }),
    ...plain.map((id): Counted => ({ id, dimension: id, facet: id })),
    ...THRESHOLD_FACETS.map((id): Counted => {
      return { id, dimension: id, facet: distanceFacet(id, access), km: THRESHOLD_STEPS[id] };
    }),
  ];
}

function distanceFacet(facet: (typeof THRESHOLD_FACETS)[number], access: string): string {
  return facet === 'accuracy' ? facet : `${facet}:${access}`;
}
