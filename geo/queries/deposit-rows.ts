import { z } from 'zod';
import {
  type ExplorerColumn,
  type ExplorerRow,
  type ExplorerSort,
  explorerRowSchema,
} from '@/geo/domain/deposit-explorer';
import { FIXED_VALUES } from '@/geo/domain/deposit-facets';
import type { DepositFilter } from '@/geo/domain/deposit-filter';
import type { Language } from '@/geo/domain/languages';
import type { Query } from '@/geo/domain/query';
import { MATCHING_DEPOSITS, matchingValues } from './deposit-facets';
import { DEPOSIT_HOLDERS } from './deposit-holders';

// What each column is sorted by; $4 is the language, $5 how distances are meant, $6 the order of the statuses.
const SORT_KEYS: Record<ExplorerColumn, string> = {
  name: 'deposit.names->>$4 collate "und-x-icu"',
  commodities: `(select string_agg(commodity.names->>$4, ', ' order by role, position) from deposit_commodity
                 join commodity on commodity.code = commodity_code where deposit_slug = deposit.slug) collate "und-x-icu"`,
  region: 'parent.names->>$4 collate "und-x-icu"',
  district: 'district.names->>$4 collate "und-x-icu"',
  status: 'array_position($6::text[], deposit.status)',
  type: 'deposit.deposit_type',
  estimates: '(select count(*) from resource_estimate where deposit_slug = deposit.slug)',
  systems: '(select min(system) from resource_estimate where deposit_slug = deposit.slug)',
  holders: `(select min(organisation.names->>$4 collate "und-x-icu") from (${DEPOSIT_HOLDERS}) holder
             join organisation on organisation.slug = organisation_slug where deposit_slug = deposit.slug)`,
  accuracy: 'deposit.accuracy_m',
  railway: distanceKey('railway'),
  road: distanceKey('road'),
  power: distanceKey('power'),
  park: distanceKey('park'),
};

// Unless asked otherwise: those of the two regions first, and of them those whose place is known.
const SORTED = (sort: ExplorerSort | null) => `
  from deposit
  join deposit_facet_row on deposit_slug = deposit.slug
  left join region_today district on district.code = deposit.region_code
  left join region parent on parent.code = district.parent_code and parent.level = 'economic_region'
  where get_bit((select deposits from matching), ordinal - 1) = 1 and $4::text is not null and $5::text is not null
    and $6::text[] is not null
  order by ${sort ? `${SORT_KEYS[sort.column]} ${sort.descending ? 'desc' : 'asc'} nulls last,` : 'deposit.context, deposit.geometry is null,'}
           ${SORT_KEYS.name}, deposit.slug`;

/** How the rows of a filter are asked for. */
export interface RowsAsked {
  filter: DepositFilter;
  sort: ExplorerSort | null;
  language: Language;
}

const valuesOf = ({ filter, language }: RowsAsked) =>
  [...matchingValues(filter), language, filter.access, FIXED_VALUES.status] as const;

/** The slugs of all deposits of a filter, sorted. */
export function depositSlugs(asked: RowsAsked): Query<{ slug: string }> {
  return {
    text: `with ${MATCHING_DEPOSITS} select deposit.slug ${SORTED(asked.sort)}`,
    values: valuesOf(asked),
    row: z.object({ slug: z.string() }),
  };
}

/** The number of a deposit among those of a filter, sorted (0 = first); no row when it is not among them. */
export function depositPlace(asked: RowsAsked, slug: string): Query<{ place: number }> {
  return {
    text: `with ${MATCHING_DEPOSITS}
           select (place - 1)::integer as place
           from unnest(array(select deposit.slug ${SORTED(asked.sort)})) with ordinality as sorted (slug, place)
           where slug = $7`,
    values: [...valuesOf(asked), slug],
    row: z.object({ place: z.int() }),
  };
}

/** At most `limit` rows of a filter, sorted, from the `offset`th (0 = first). */
export function depositRows(asked: RowsAsked, offset: number, limit: number): Query<ExplorerRow> {
  return {
    text: `with ${MATCHING_DEPOSITS},
           page as (
             select slug, place from unnest(array(select deposit.slug ${SORTED(asked.sort)} offset $7 limit $8))
               with ordinality as page (slug, place)
           )
           select deposit.slug, deposit.names, deposit.status, deposit.deposit_type, deposit.context, deposit.accuracy_m,
                  deposit.location_precision, st_x(deposit.geometry) as longitude, st_y(deposit.geometry) as latitude,
                  district.names as district_names, parent.names as region_names,
                  coalesce((select jsonb_agg(jsonb_build_object('code', commodity.code, 'names', commodity.names,
                              'group', commodity.commodity_group, 'role', role) order by role, position)
                            from deposit_commodity join commodity on commodity.code = commodity_code
                            where deposit_slug = deposit.slug), '[]') as commodities,
                  (select count(*)::integer from resource_estimate where deposit_slug = deposit.slug) as estimate_count,
                  array(select distinct system from resource_estimate where deposit_slug = deposit.slug order by 1) as systems,
                  coalesce((select jsonb_agg(distinct organisation.names) from (${DEPOSIT_HOLDERS}) holder
                            join organisation on organisation.slug = organisation_slug
                            where deposit_slug = deposit.slug), '[]') as holders,
                  coalesce((select jsonb_object_agg(kind, jsonb_build_object('distance_m', distance_m, 'accuracy_m', accuracy_m))
                            from deposit_access where deposit_slug = deposit.slug and state = $5
                              and kind in ('railway', 'road', 'power', 'park')), '{}') as access
           from page join deposit using (slug)
           left join region_today district on district.code = deposit.region_code
           left join region parent on parent.code = district.parent_code and parent.level = 'economic_region'
           order by place`,
    values: [...valuesOf(asked), offset, limit],
    row: explorerRowSchema,
  };
}

function distanceKey(kind: string): string {
  return `(select distance_m from deposit_access where deposit_slug = deposit.slug and kind = '${kind}' and state = $5)`;
}
