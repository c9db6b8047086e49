import { type Figure, figureSchema } from '@/geo/domain/figure';
import type { Query } from '@/geo/domain/query';
import {
  type LargestEstimate,
  largestEstimateSchema,
  type ReadinessInputs,
  readinessInputsSchema,
} from '@/geo/domain/readiness-inputs';
import { FIGURE_COLUMNS, FIGURE_TABLES } from './claims';

// What a deposit's size may be judged by: figures of its main commodities that are not suspicious.
const SIZED_ESTIMATES = `resource_estimate estimate
                          join claim on claim.id = estimate.claim_id
                          join commodity on commodity.code = estimate.commodity_code
                          join deposit_commodity main on main.deposit_slug = estimate.deposit_slug
                           and main.commodity_code = estimate.commodity_code and main.role = 'main'
                           and claim.normalised_value > 0 and claim.qualifier <> 'suspicious'`;

/** What readiness looks at, of these deposits or, for null, of every one. */
export function readinessInputs(slugs: readonly string[] | null): Query<ReadinessInputs> {
  return {
    text: `select deposit.slug, deposit.names, region.names as region_names, deposit.context,
                coalesce((select jsonb_agg(commodity.names order by role, position)
                          from deposit_commodity join commodity on commodity.code = commodity_code
                          where deposit_slug = deposit.slug), '[]') as commodities,
                coalesce((select jsonb_agg(jsonb_build_object('claim_id', claim_id, 'area_ha', area_ha, 'year', year) order by claim_id)
                          from clearance_breakdown
                          where dimension = 'district' and key = deposit.region_code), '[]') as cleared,
                coalesce((select jsonb_agg(jsonb_build_object('claim_id', id, 'low_km2', value, 'high_km2', value_high) order by id)
                          from claim
                          where subject_kind = 'region' and subject_id = deposit.region_code and indicator_code = 'area_km2'
                            and value > 0 and unit = 'km2' and qualifier <> 'suspicious'), '[]') as district_areas,
                coalesce((select jsonb_agg(jsonb_build_object('kind', access.kind, 'state', access.state,
                            'names', coalesce(project.names, park.names), 'feature_kind', feature_kind,
                            'feature_slug', feature_slug, 'distance_m', distance_m, 'accuracy_m', access.accuracy_m)
                            order by access.kind, access.state)
                          from deposit_access access
                          left join infrastructure_project project on feature_kind = 'project' and project.slug = feature_slug
                          left join industrial_park park on feature_kind = 'park' and park.slug = feature_slug
                          where deposit_slug = deposit.slug), '[]') as access,
                coalesce((select jsonb_agg(jsonb_build_object('claim_id', claim.id, 'source_id', claim.source_id,
                            'commodity', estimate.commodity_code, 'commodity_names', commodity.names, 'measured', measured, 'unit', claim.normalised_unit,
                            'low', claim.normalised_value, 'high', claim.normalised_value_high, 'bound', bound,
                            'category', category, 'effective_year', left(effective_date, 4)::integer) order by claim.id)
                          from ${SIZED_ESTIMATES}
                          where estimate.deposit_slug = deposit.slug), '[]') as estimates,
                coalesce((select jsonb_agg(jsonb_build_object('claim_id', claim.id, 'licence_type', licence_type,
                            'qualifier', claim.qualifier) order by claim.id)
                          from licence_deposit join licence using (claim_id) join claim on claim.id = claim_id
                          where deposit_slug = deposit.slug), '[]') as rights,
                coalesce((select jsonb_agg(claim_id order by claim_id) from incentive
                          where applies_to = 'park_residents'), '[]') as incentives
         from deposit left join region on region.code = deposit.region_code
         where $1::text[] is null or deposit.slug = any($1)
         order by deposit.slug`,
    values: [slugs],
    row: readinessInputsSchema,
  };
}

/** The two deposits with the largest figures of each commodity, measure and unit, by the largest figure of each. */
export const largestEstimates: Query<LargestEstimate> = {
  text: `with sized as (
           select estimate.deposit_slug as slug, estimate.commodity_code as commodity, measured, claim.normalised_unit as unit,
                  max(coalesce(claim.normalised_value_high, claim.normalised_value))::float8 as amount
           from ${SIZED_ESTIMATES} group by 1, 2, 3, 4
         )
         select slug, commodity, measured, unit, amount
         from (select *, row_number() over (partition by commodity, measured, unit order by amount desc, slug) as place from sized) placed
         where place <= 2`,
  values: [],
  row: largestEstimateSchema,
};

/** Claims by their ids. */
export function claimsByIds(ids: readonly string[]): Query<Figure> {
  return {
    text: `select ${FIGURE_COLUMNS} from ${FIGURE_TABLES} where claim.id = any($1) order by claim.id`,
    values: [ids],
    row: figureSchema,
  };
}
