import {
  type DepositRow,
  depositSchema,
  type EstimateRow,
  estimateSchema,
  type LicenceRow,
  licenceSchema,
} from '@/geo/domain/deposit';
import type { Query } from '@/geo/domain/query';
import { FIGURE_COLUMNS, FIGURE_TABLES } from './claims';

const DEPOSITS = `
  select deposit.slug, deposit.names, deposit.other_names, deposit.record_level, deposit.status, deposit.deposit_type,
         deposit.context, deposit.location_precision, deposit.location_basis, deposit.accuracy_m, deposit.summary,
         st_x(deposit.geometry) as longitude, st_y(deposit.geometry) as latitude,
         deposit.region_code, region.names as region_names, former.names as former_region_names,
         region.parent_code, parent.names as parent_names,
         jsonb_build_object('id', source.id, 'publisher', source.publisher, 'title', source.title, 'url', source.url,
                            'published_on', source.published_on, 'kind', source.kind) as source,
         coalesce((select jsonb_agg(jsonb_build_object('code', commodity.code, 'names', commodity.names,
                            'group', commodity.commodity_group, 'role', role) order by role, position)
                   from deposit_commodity join commodity on commodity.code = commodity_code
                   where deposit_slug = deposit.slug), '[]') as commodities,
         (select count(*)::integer from resource_estimate where deposit_slug = deposit.slug) as estimate_count
  from deposit
  join source on source.id = deposit.source_id
  left join region_today region on region.code = deposit.region_code
  left join region parent on parent.code = region.parent_code
  left join region former on former.code = deposit.former_region_code`;

/** One deposit by its slug. */
export function depositBySlug(slug: string): Query<DepositRow> {
  return { text: `${DEPOSITS} where deposit.slug = $1`, values: [slug], row: depositSchema };
}

/** All deposits, or those of one district or economic region, by name. */
export function depositList(regionCode: string | null): Query<DepositRow> {
  return {
    text: `${DEPOSITS}
           where $1::text is null or deposit.region_code = $1 or region.parent_code = $1
           order by deposit.context, deposit.names->>'az', deposit.slug`,
    values: [regionCode],
    row: depositSchema,
  };
}

/** The deposits with the given slugs, in that order. */
export function depositsBySlug(slugs: readonly string[]): Query<DepositRow> {
  return {
    text: `${DEPOSITS} join unnest($1::text[]) with ordinality as wanted (slug, place) on wanted.slug = deposit.slug
           order by wanted.place`,
    values: [slugs],
    row: depositSchema,
  };
}

/** The resource estimates of a deposit, or of a district as a whole; classes as printed, never converted or summed. */
export function estimatesOf(subject: 'deposit' | 'region', id: string): Query<EstimateRow> {
  const column = subject === 'deposit' ? 'deposit_slug' : 'region_code';
  return {
    text: `select ${FIGURE_COLUMNS}, estimate.commodity_code as commodity, commodity.names as commodity_names,
                  commodity.commodity_group as group, estimate.measured, estimate.low::float8, estimate.high::float8,
                  estimate.bound, estimate.unit as estimate_unit, estimate.system, estimate.category, estimate.effective_date
           from resource_estimate estimate
           join commodity on commodity.code = estimate.commodity_code
           cross join (${FIGURE_TABLES})
           where claim.id = estimate.claim_id and estimate.${column} = $1
           order by (select (role, position) from deposit_commodity
                     where deposit_slug = estimate.deposit_slug and commodity_code = estimate.commodity_code),
                    commodity.commodity_group, commodity.code, estimate.measured,
                    estimate.effective_date nulls last, claim.id`,
    values: [id],
    row: estimateSchema,
  };
}

/** What is published about rights to a deposit. */
export function licencesOf(depositSlug: string): Query<LicenceRow> {
  return {
    text: `select ${FIGURE_COLUMNS}, licence.licence_type, licence.start_date, licence.end_date,
                  licence.area_ha::float8, organisation.names as organisation_names
           from licence_deposit
           join licence on licence.claim_id = licence_deposit.claim_id
           left join organisation on organisation.slug = licence.organisation_slug
           cross join (${FIGURE_TABLES})
           where claim.id = licence.claim_id and licence_deposit.deposit_slug = $1
           order by licence.start_date nulls last, claim.id`,
    values: [depositSlug],
    row: licenceSchema,
  };
}
