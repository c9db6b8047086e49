import { z } from 'zod';
import { figureSchema, textsSchema } from '@/geo/domain/figure';
import type { Query } from '@/geo/domain/query';
import type { DepositEvidence, OtherFigure, PaperClaim } from '@/geo/statistics/paper/evidence';
import { FIGURE_COLUMNS, FIGURE_TABLES } from './claims';

/** Every statement of the paper in its own words, in the paper's order; an observation of its table with its period. */
export const paperClaims: Query<PaperClaim> = {
  text: `select ${FIGURE_COLUMNS}, claim.subject_id, observation.period
         from ${FIGURE_TABLES} left join observation on observation.claim_id = claim.id
         where claim.source_id = 'paper' and claim.statement like 'paper.%'
         order by claim.statement, claim.id`,
  values: [],
  row: z.object({ ...figureSchema.shape, subject_id: z.string(), period: z.string().nullable() }),
};

/** Who buys a commodity by official figures, not by the paper. */
export function buyersOf(commodity: string): Query<{ claimId: string; country: string }> {
  return {
    text: `select flow.claim_id as "claimId", flow.partner_country as country
           from trade_flow flow join claim on claim.id = flow.claim_id
           where flow.commodity_code = $1 and flow.exporter_slug is null and flow.partner_country is not null
             and claim.source_id <> 'paper' and claim.value is not null
           order by flow.claim_id`,
    values: [commodity],
    row: z.object({ claimId: z.string(), country: z.string() }),
  };
}

/** Figures by their claims. */
export function figuresByClaim(claimIds: readonly string[]): Query<z.output<typeof figureSchema>> {
  return {
    text: `select ${FIGURE_COLUMNS} from ${FIGURE_TABLES} where claim.id = any($1) order by claim.id`,
    values: [claimIds],
    row: figureSchema,
  };
}

/** What other sources say of some indicators of a region: the figures times their multipliers. */
export function otherFigures(regionCode: string, indicators: readonly string[]): Query<OtherFigure> {
  return {
    text: `select claim.id as "claimId", claim.indicator_code as indicator, observation.period,
                  observation.period_type as "periodType", (claim.value * claim.unit_multiplier)::float8 as value,
                  claim.qualifier in ('suspicious', 'plan', 'inferred') as "isDoubtful"
           from observation join claim on claim.id = observation.claim_id
           where observation.region_code = $1 and observation.indicator_code = any($2)
             and claim.source_id <> 'paper' and claim.value is not null
           order by claim.id`,
    values: [regionCode, indicators],
    row: z.object({
      claimId: z.string(),
      indicator: z.string(),
      period: z.string().nullable(),
      periodType: z.string(),
      value: z.number(),
      isDoubtful: z.boolean(),
    }),
  };
}

/** The deposits of the atlas that lie in its regions: where, and of what. */
export const depositEvidence: Query<DepositEvidence> = {
  text: `select deposit.slug, deposit.region_code as "regionCode", region.names as "regionNames",
                coalesce((select array_agg(commodity_code) from deposit_commodity where deposit_slug = deposit.slug), '{}') as commodities
         from deposit left join region on region.code = deposit.region_code
         where not deposit.context order by deposit.slug`,
  values: [],
  row: z.object({
    slug: z.string(),
    regionCode: z.string().nullable(),
    regionNames: textsSchema.nullable(),
    commodities: z.array(z.string()),
  }),
};
