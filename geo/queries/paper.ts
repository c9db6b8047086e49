import { z } from 'zod';
import { figureSchema } from '@/geo/domain/figure';
import type { Query } from '@/geo/domain/query';
import type { PaperClaim } from '@/geo/statistics/paper/evidence';
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
