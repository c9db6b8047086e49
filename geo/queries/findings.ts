import { z } from 'zod';
import { textsSchema } from '@/geo/domain/figure';
import type { Query } from '@/geo/domain/query';
import type { DetectorRegion } from '@/geo/statistics/detectors/record';

const recordSchema = z.object({
  claimId: z.string(),
  measure: z.string(),
  subject: z.string(),
  period: z.string().nullable(),
  periodType: z.string().nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  amount: z.number(),
  high: z.number().nullable().default(null),
  unit: z.string().nullable(),
  needsUnit: z.boolean().default(false),
  asPrinted: z.string().nullable(),
  qualifier: z.string(),
  kind: z.string(),
  sourceId: z.string(),
  parts: z.array(z.number()).nullable().default(null),
  thing: textsSchema.nullable().default(null),
});

export type RecordRow = z.output<typeof recordSchema>;

const SHARED = `claim.as_printed as "asPrinted", claim.qualifier, claim.kind, claim.source_id as "sourceId"`;

/** Every figure that is told as one: the observations with their periods, the other claims with their dates. */
export const figureRecords: Query<RecordRow> = {
  text: `select claim.id as "claimId", claim.indicator_code as measure, claim.subject_id as subject,
                coalesce(observation.period, claim.as_of) as period,
                coalesce(observation.period_type, case when claim.as_of is not null then 'date' end) as "periodType",
                observation.period_start::text as start, observation.period_end::text as end,
                (claim.value * claim.unit_multiplier)::float8 as amount,
                (claim.value_high * claim.unit_multiplier)::float8 as high,
                claim.unit, indicator.unit is not null as "needsUnit", ${SHARED}
         from claim join indicator on indicator.code = claim.indicator_code
         left join observation on observation.claim_id = claim.id
         where claim.value is not null and not (indicator.topic = 'paper' and claim.source_id = 'derived')
           and not exists (select from clearance_report report where report.claim_id = claim.id)
           and not exists (select from resettlement_report report where report.claim_id = claim.id)
           and not exists (select from casualty_report report where report.claim_id = claim.id)
           and not exists (select from clearance_breakdown report where report.claim_id = claim.id)
           and not exists (select from resource_estimate report where report.claim_id = claim.id)
         order by claim.id`,
  values: [],
  row: recordSchema,
};

/** How much of a commodity lies in a deposit or district, by the unit all estimates have in common; its class is its type of period. */
export const estimateRecords: Query<RecordRow> = {
  text: `select claim.id as "claimId", 'estimate_' || estimate.measured || '_' || estimate.commodity_code as measure,
                claim.subject_id as subject, null as period, 'class:' || coalesce(estimate.category, '') as "periodType",
                null as start, null as end, coalesce(claim.normalised_value, claim.value * claim.unit_multiplier)::float8 as amount,
                coalesce(claim.normalised_value_high, claim.value_high * claim.unit_multiplier)::float8 as high,
                coalesce(claim.normalised_unit, claim.unit) as unit, true as "needsUnit", ${SHARED}, commodity.names as thing
         from resource_estimate estimate join claim on claim.id = estimate.claim_id
         join commodity on commodity.code = estimate.commodity_code
         where claim.value is not null
         order by claim.id`,
  values: [],
  row: recordSchema,
};

/**
 * The figures of bulletins: hectares and devices cleared and the parts of a year, people and families
 * returned, casualties with their parts; civilians alone are a lower bound of all killed.
 */
export const bulletinRecords: Query<RecordRow> = {
  text: `select claim.id as "claimId", counted.measure,
                case report.period_kind when 'special' then 'mine-action|' || coalesce(report.operators::text, '') else 'mine-action' end as subject,
                report.period_start || '/' || report.period_end as period,
                report.period_kind || case when report.period_kind = 'cumulative' then ':' || report.series else '' end as "periodType",
                report.period_start::text as start, report.period_end::text as end,
                counted.amount::float8 as amount, counted.unit, ${SHARED}, null::float8[] as parts
         from clearance_report report join claim on claim.id = report.claim_id
         cross join lateral (values ('area_cleared_ha', report.area_ha, 'ha'), ('ap_mines', report.ap_mines, 'units'),
           ('at_mines', report.at_mines, 'units'), ('uxo', report.uxo, 'units')) as counted (measure, amount, unit)
         where counted.amount is not null
         union all
         select claim.id, 'area_cleared_ha', 'mine-action/' || part.dimension || '/' || part.key,
                part.year || '-01-01/' || part.year || '-12-31', 'year', part.year || '-01-01', part.year || '-12-31',
                part.area_ha::float8, 'ha', ${SHARED}, null
         from clearance_breakdown part join claim on claim.id = part.claim_id
         union all
         select claim.id, counted.measure, report.settlement, report.as_of, report.measure, null, null,
                counted.amount::float8, counted.unit, ${SHARED}, null
         from resettlement_report report join claim on claim.id = report.claim_id
         cross join lateral (values ('families', report.families, 'families'), ('people', report.people, 'persons'))
           as counted (measure, amount, unit)
         where counted.amount is not null
         union all
         select claim.id, counted.measure, report.scope, report.as_of,
                case when report.scope like 'since%' then 'cumulative:' || report.scope end, null, null,
                counted.amount::float8, 'persons', claim.as_printed,
                case when counted.measure <> 'casualties' and report.killed is null and report.injured is null then 'more_than'
                     else claim.qualifier end, claim.kind, claim.source_id,
                case when counted.measure = 'casualties' and report.killed is not null and report.injured is not null
                     then array[report.killed, report.injured]::float8[] end
         from casualty_report report join claim on claim.id = report.claim_id
         cross join lateral (values ('casualties', report.total),
           ('killed', coalesce(report.killed, nullif(split_part(report.civilian, ':', 1), '')::integer)),
           ('injured', coalesce(report.injured, nullif(split_part(report.civilian, ':', 2), '')::integer)))
           as counted (measure, amount)
         where counted.amount is not null
         order by "claimId", measure`,
  values: [],
  row: recordSchema,
};

/** The names of what figures are about, in a list of subjects. */
export function subjectNames(
  ids: readonly string[],
): Query<{ code: string; names: z.output<typeof textsSchema> }> {
  return {
    text: 'select distinct on (id) id as code, names from subject where id = any($1) and names is not null order by id, kind',
    values: [ids],
    row: z.object({ code: z.string(), names: textsSchema }),
  };
}

/** Every region with its parent of today, and the first day on which it existed. */
export const detectorRegions: Query<DetectorRegion> = {
  text: `select region.code, region.level, min(vintage.valid_from)::text as since,
                (array_agg(vintage.parent_code order by vintage.valid_from desc))[1] as parent
         from region join region_vintage vintage on vintage.region_code = region.code
         group by region.code order by region.code`,
  values: [],
  row: z.object({
    code: z.string(),
    level: z.string(),
    since: z.string(),
    parent: z.string().nullable(),
  }),
};
