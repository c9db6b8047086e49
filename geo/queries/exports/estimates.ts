import { z } from 'zod';
import { number, SOURCE_COLUMNS, sourceShape, text } from './columns';
import { exportQuery } from './export-query';

/** The resource estimates as a table, classes as printed; of some deposits, or all of them with those of districts as a whole. */
export const exportedEstimates = exportQuery(
  'resource_estimates',
  {
    claim_id: z.string(),
    about: z.string(),
    deposit_slug: text,
    deposit_name_az: text,
    deposit_name_en: text,
    district_code: text,
    commodity: z.string(),
    measured: z.string(),
    low: number,
    high: number,
    bound: z.string(),
    unit: z.string(),
    system: z.string(),
    category: text,
    effective_date: text,
    as_printed: text,
    kind: z.string(),
    qualifier: z.string(),
    confidence: z.string(),
    ...sourceShape,
  },
  `select claim.id as claim_id, case when estimate.deposit_slug is null then 'district' else 'deposit' end as about,
          estimate.deposit_slug, deposit.names->>'az' as deposit_name_az, deposit.names->>'en' as deposit_name_en,
          coalesce(estimate.region_code, deposit.region_code) as district_code,
          estimate.commodity_code as commodity, estimate.measured, estimate.low::float8, estimate.high::float8,
          estimate.bound, estimate.unit, estimate.system, estimate.category, estimate.effective_date,
          claim.as_printed, claim.kind, claim.qualifier, claim.confidence, ${SOURCE_COLUMNS}
   from resource_estimate estimate
   join claim on claim.id = estimate.claim_id
   join source on source.id = claim.source_id
   left join deposit on deposit.slug = estimate.deposit_slug
   left join unnest($1::text[]) with ordinality asked (slug, place) on asked.slug = estimate.deposit_slug
   where $1::text[] is null or asked.place is not null
   order by asked.place, estimate.deposit_slug nulls last, estimate.region_code,
            estimate.commodity_code, estimate.measured, estimate.effective_date nulls last, claim.id`,
  { isPlaced: false },
);
