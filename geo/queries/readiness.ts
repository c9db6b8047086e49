import { type Figure, figureSchema } from '@/geo/domain/figure';
import type { Query } from '@/geo/domain/query';
import { type ReadinessInputs, readinessInputsSchema } from '@/geo/domain/readiness-inputs';
import { FIGURE_COLUMNS, FIGURE_TABLES } from './claims';

/** What readiness looks at, of every deposit; suspicious figures are left out, and only main commodities count. */
export const readinessInputs: Query<ReadinessInputs> = {
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
                            'names', coalesce(project.names, park.names), 'distance_m', distance_m, 'accuracy_m', access.accuracy_m)
                            order by access.kind, access.state)
                          from deposit_access access
                          left join infrastructure_project project on feature_kind = 'project' and project.slug = feature_slug
                          left join industrial_park park on feature_kind = 'park' and park.slug = feature_slug
                          where deposit_slug = deposit.slug), '[]') as access,
                coalesce((select jsonb_agg(jsonb_build_object('claim_id', claim.id, 'source_id', claim.source_id,
                            'commodity', estimate.commodity_code, 'commodity_names', commodity.names, 'measured', measured, 'unit', claim.normalised_unit,
                            'low', claim.normalised_value, 'high', claim.normalised_value_high, 'bound', bound,
                            'category', category, 'effective_year', left(effective_date, 4)::integer) order by claim.id)
                          from resource_estimate estimate
                          join claim on claim.id = estimate.claim_id
                          join commodity on commodity.code = estimate.commodity_code
                          join deposit_commodity main on main.deposit_slug = estimate.deposit_slug
                           and main.commodity_code = estimate.commodity_code and main.role = 'main'
                          where estimate.deposit_slug = deposit.slug and claim.normalised_value > 0
                            and claim.qualifier <> 'suspicious'), '[]') as estimates,
                coalesce((select jsonb_agg(jsonb_build_object('claim_id', claim.id, 'licence_type', licence_type,
                            'qualifier', claim.qualifier) order by claim.id)
                          from licence_deposit join licence using (claim_id) join claim on claim.id = claim_id
                          where deposit_slug = deposit.slug), '[]') as rights,
                coalesce((select jsonb_agg(claim_id order by claim_id) from incentive
                          where applies_to = 'park_residents'), '[]') as incentives
         from deposit left join region on region.code = deposit.region_code
         order by deposit.slug`,
  values: [],
  row: readinessInputsSchema,
};

/** Claims by their ids. */
export function claimsByIds(ids: readonly string[]): Query<Figure> {
  return {
    text: `select ${FIGURE_COLUMNS} from ${FIGURE_TABLES} where claim.id = any($1) order by claim.id`,
    values: [ids],
    row: figureSchema,
  };
}
